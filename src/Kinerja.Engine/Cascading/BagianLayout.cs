using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// The parts of a mean by wilayah: at each those that appear there (SPEC 6.3), in their order. Parts that appear at few
/// wilayah cost what they have there.
/// </summary>
internal sealed class BagianLayout
{
    private readonly int[] _end; // per wilayah, after its last part
    private readonly BagianAt[] _parts; // of one wilayah after another

    /// <param name="layout">The wilayah of all parts.</param>
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
            // The end of the wilayah before moves up to its own as its parts are put in.
            for (var row = 0; row < part.Tampil.Length; row++)
            {
                if (part.Tampil[row])
                    _parts[_end[RowIn(layout, part, row)]++] = new(part, row * layout.Width);
            }
        }
    }

    /// <summary>The parts that appear at a wilayah.</summary>
    public ReadOnlySpan<BagianAt> At(int wilayah) =>
        _parts.AsSpan((wilayah == 0 ? 0 : _end[wilayah - 1]).._end[wilayah]);

    private static int RowIn(ColumnLayout layout, Bagian part, int row) =>
        ReferenceEquals(layout.Wilayah, part.Layout.Wilayah)
            ? row : layout.Wilayah.RowHere(part.Layout.Wilayah.RowOfAll(row));
}
