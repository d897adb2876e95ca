namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Numbers by indikator and variabel, which are numbered from 0 and few: looked up for every row.</summary>
internal sealed class PetaSeri
{
    /// <summary>Not asked for yet.</summary>
    public const int Unknown = -2;

    /// <summary>Asked for and refused.</summary>
    public const int Refused = -1;

    private int[]?[] _series = [];

    /// <param name="indikator">-1 for none.</param>
    /// <param name="variabel">The number of its name.</param>
    public ref int At(int indikator, int variabel)
    {
        var at = indikator + 1;
        var row = at < _series.Length ? _series[at] : null;
        if (row is null || variabel >= row.Length) row = Grow(at, variabel);
        return ref row[variabel];
    }

    private int[] Grow(int at, int variabel)
    {
        if (at >= _series.Length) Array.Resize(ref _series, Math.Max(at + 1, 2 * _series.Length));
        var row = _series[at] ?? [];
        var known = row.Length;
        Array.Resize(ref row, Math.Max(variabel + 1, 2 * known));
        row.AsSpan(known).Fill(Unknown);
        return _series[at] = row;
    }
}
