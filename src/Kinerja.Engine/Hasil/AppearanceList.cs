using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The columns that appear at each wilayah of a partition, in output order: definition order, then tahun (SPEC 11).
/// </summary>
internal sealed class AppearanceList
{
    private readonly int[] _end; // per wilayah, the index after its last entry
    private readonly Entri[] _entries; // the entries of all wilayah, one wilayah after another

    private AppearanceList(int[] end, Entri[] entries) => (_end, _entries) = (end, entries);

    /// <summary>Lists the columns of one kind: of indikator, of simpul or of penanggung jawab.</summary>
    /// <param name="wilayah">The number of wilayah of the partition.</param>
    /// <param name="tahun">The results of every tahun.</param>
    /// <param name="columns">
    /// Returns the columns of a tahun in definition order; <c>null</c> in place of a column that appears nowhere.
    /// </param>
    /// <param name="layout">Returns the layout of a column.</param>
    /// <param name="appears">Returns whether a column appears at a row of its layout.</param>
    public static AppearanceList Create<T>(
        int wilayah, HasilTahun[] tahun, Func<HasilTahun, T?[]> columns, Func<T, ColumnLayout> layout,
        Func<T, int, bool> appears)
        where T : class
    {
        var all = Array.ConvertAll(tahun, one => columns(one));
        var end = new int[wilayah + 1];
        Visit((row, _) => end[row + 1]++);
        for (var row = 1; row < end.Length; row++) end[row] += end[row - 1];
        var entries = new Entri[end[^1]];
        // end[row] is the start of a wilayah now. Each entry moves it by one, so that it is the end after the loop.
        Visit((row, entry) => entries[end[row]++] = entry);
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

    /// <summary>Returns the entries of a wilayah.</summary>
    public ArraySegment<Entri> At(int wilayah)
    {
        var start = wilayah == 0 ? 0 : _end[wilayah - 1];
        return new(_entries, start, _end[wilayah] - start);
    }

    /// <param name="Tahun">The index of the tahun.</param>
    /// <param name="Index">The index of the column in definition order.</param>
    /// <param name="Row">The row of the wilayah in the layout of the column.</param>
    internal readonly record struct Entri(int Tahun, int Index, int Row);
}
