using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Laporan;

/// <summary>Compares codes after normalisation: rows of one kode may spell it differently from tahun to tahun (SPEC
/// 2).</summary>
internal sealed class KodeComparer : IEqualityComparer<string>
{
    public static KodeComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal)
        || (x is not null && y is not null && Nama.Normalize(x) == Nama.Normalize(y));

    public int GetHashCode(string obj) => string.GetHashCode(Nama.Normalize(obj), StringComparison.Ordinal);
}
