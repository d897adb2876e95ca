using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// What appears at each wilayah of a part, in the order of the output: definition order, then tahun (SPEC 11).
/// </summary>
internal sealed class AppearanceList
{
    private readonly int[] _end; // per wilayah, after its last entry
    private readonly Entri[] _entries; // of one wilayah after another

    private AppearanceList(int[] end, Entri[] entries) => (_end, _entries) = (end, entries);

    /// <param name="wilayah">All wilayah of the part.</param>
    /// <param name="tahun">The results of every tahun.</param>
    /// <param name="columns">The columns of a tahun in definition order; <c>null</c> for what appears nowhere.</param>
    /// <param name="layout">The wilayah of a column.</param>
    /// <param name="appears">Whether a column appears at one of its wilayah.</param>
    public static AppearanceList Create<T>(
        WilayahLayout wilayah, HasilTahun[] tahun, Func<HasilTahun, T?[]> columns, Func<T, ColumnLayout> layout,
        Func<T, int, bool> appears)
        where T : class
    {
        var all = Array.ConvertAll(tahun, one => columns(one));
        var end = new int[wilayah.Count + 1];
        Visit((row, _) => end[row + 1]++);
        for (var row = 1; row < end.Length; row++) end[row] += end[row - 1];
        var entries = new Entri[end[^1]];
        // The end of the wilayah before moves up to its own as its entries are put in.
        Visit((row, entri) => entries[end[row]++] = entri);
        return new AppearanceList(end, entries);

        void Visit(Action<int, Entri> visit)
        {
            for (var index = 0; index < (all.Length == 0 ? 0 : all[0].Length); index++)
            {
                for (var t = 0; t < all.Length; t++)
                {
                    if (all[t][index] is not { } column) continue;
                    var rows = layout(column).Wilayah;
                    for (var row = 0; row < rows.Count; row++)
                    {
                        if (appears(column, row)) visit(rows.RowOfAll(row), new Entri(t, index, row));
                    }
                }
            }
        }
    }

    /// <summary>What appears at a wilayah.</summary>
    public ArraySegment<Entri> At(int wilayah)
    {
        var start = wilayah == 0 ? 0 : _end[wilayah - 1];
        return new(_entries, start, _end[wilayah] - start);
    }

    /// <param name="Tahun">The index of the tahun.</param>
    /// <param name="Index">Its place in definition order.</param>
    /// <param name="Row">The row of the wilayah in its columns.</param>
    internal readonly record struct Entri(int Tahun, int Index, int Row);
}
