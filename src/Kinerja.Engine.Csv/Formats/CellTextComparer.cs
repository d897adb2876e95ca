using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>Compares cell texts without the space at their edges and without case.</summary>
internal sealed class CellTextComparer : IEqualityComparer<string>
{
    public static readonly CellTextComparer Instance = new();

    public bool Equals(string? x, string? y) =>
        Whitespace.Trim(x).Equals(Whitespace.Trim(y), StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(string obj) => string.GetHashCode(Whitespace.Trim(obj), StringComparison.OrdinalIgnoreCase);
}
