namespace Kinerja.Engine.Perhitungan;

/// <summary>Suspicious figures of one kind: of how many wilayah, and the first of them.</summary>
/// <param name="Count">How many wilayah.</param>
/// <param name="First">The first figure.</param>
/// <param name="Wilayah">The kode of its wilayah.</param>
/// <param name="Tahun">Its year.</param>
internal readonly record struct SuspicionFinding(int Count, decimal First, string Wilayah, int Tahun)
{
    public static SuspicionFinding operator +(SuspicionFinding left, SuspicionFinding right) =>
        (left.Count == 0 ? right : left) with { Count = left.Count + right.Count };
}
