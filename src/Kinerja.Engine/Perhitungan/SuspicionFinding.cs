namespace Kinerja.Engine.Perhitungan;

/// <summary>The suspicious figures of one kind: the number of wilayah, and the first figure.</summary>
/// <param name="Count">The number of wilayah.</param>
/// <param name="First">The first figure.</param>
/// <param name="Wilayah">The kode of the wilayah of the first figure.</param>
/// <param name="Tahun">The tahun of the first figure.</param>
internal readonly record struct SuspicionFinding(int Count, decimal First, string Wilayah, int Tahun)
{
    /// <summary>Adds the counts and keeps the first figure of the left one.</summary>
    public static SuspicionFinding operator +(SuspicionFinding left, SuspicionFinding right) =>
        (left.Count == 0 ? right : left) with { Count = left.Count + right.Count };
}
