using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// Groups the parts of a mean by wilayah: for each wilayah the parts that appear there (SPEC 6.3), in their order. The
/// size is the number of appearances, so a part that appears at few wilayah costs little.
/// </summary>
internal sealed class BagianLayout
{
    private readonly int[] _end; // per wilayah, the index after its last part
    private readonly BagianAt[] _parts; // grouped by wilayah

    /// <param name="layout">The union of the wilayah of all parts.</param>
    /// <param name="parts">The parts.</param>
    public BagianLayout(ColumnLayout layout, Bagian[] parts)
    {
        _end = new int[layout.Wilayah.Count + 1];
        foreach (var part in parts)
        {
            for (var row = 0; row < part.Tampil.Length; row++)
            {
                if (part.Tampil[row]) _end[RowIn(layout, part, row) + 1]++;
            }
        }
        for (var row = 1; row < _end.Length; row++) _end[row] += _end[row - 1];
        _parts = new BagianAt[_end[^1]];
        foreach (var part in parts)
        {
            // _end[w] is now the start of the parts of w. Each insertion moves it by one, so that it becomes their end.
            for (var row = 0; row < part.Tampil.Length; row++)
            {
                if (part.Tampil[row])
                    _parts[_end[RowIn(layout, part, row)]++] = new(part, row * layout.Width);
            }
        }
    }

    /// <summary>Returns the parts that appear at a wilayah.</summary>
    public ReadOnlySpan<BagianAt> At(int wilayah) =>
        _parts.AsSpan((wilayah == 0 ? 0 : _end[wilayah - 1]).._end[wilayah]);

    /// <summary>Converts a row of a part to the row of the same wilayah in the union.</summary>
    private static int RowIn(ColumnLayout layout, Bagian part, int row) =>
        ReferenceEquals(layout.Wilayah, part.Layout.Wilayah)
            ? row : layout.Wilayah.RowHere(part.Layout.Wilayah.RowOfAll(row));
}
