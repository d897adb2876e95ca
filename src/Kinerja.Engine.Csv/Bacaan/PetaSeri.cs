namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Numbers by indikator and variabel, which are numbered from 0 and few: looked up for every row.</summary>
internal sealed class PetaSeri
{
    /// <summary>Not asked for yet.</summary>
    public const int Unknown = -2;

    /// <summary>Asked for and refused.</summary>
    public const int Refused = -1;

    private int[][] _series = [];

    /// <param name="indikator">-1 for none.</param>
    /// <param name="variabel">The number of its name.</param>
    public ref int At(int indikator, int variabel)
    {
        var at = indikator + 1;
        if (at >= _series.Length) Array.Resize(ref _series, Math.Max(at + 1, 2 * _series.Length));
        ref var row = ref _series[at];
        row ??= [];
        if (variabel >= row.Length)
        {
            var known = row.Length;
            Array.Resize(ref row, Math.Max(variabel + 1, 2 * known));
            row.AsSpan(known).Fill(Unknown);
        }
        return ref row[variabel];
    }
}
