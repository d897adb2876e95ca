using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// The rows of anggaran of one tahun at their places, ordered by wilayah (the order of the output) and simpul
/// (definition order).
/// </summary>
internal sealed class AnggaranTahun
{
    private readonly BarisDi[] _rows;

    private AnggaranTahun(BarisDi[] rows) => _rows = rows;

    /// <summary>Places the rows of one tahun.</summary>
    /// <param name="data">The rows; every wilayah and simpul must be known.</param>
    /// <param name="definisi">The definition with the tree of simpul.</param>
    /// <param name="wilayah">All wilayah.</param>
    /// <param name="tahun">The tahun.</param>
    public static AnggaranTahun Create(
        DataAnggaran data, DefinisiKinerja definisi, WilayahLayout wilayah, int tahun)
    {
        BarisAnggaran[] ofTahun = [.. data.Baris.Where(baris => baris.Tahun == tahun)];
        var rows = Array.ConvertAll(ofTahun, baris => new BarisDi(
            wilayah.Find(baris.Wilayah), definisi.KodeSimpul.Find(baris.Simpul), baris, data.AsalOf(baris)));
        Array.Sort(rows, (one, other) => one.Wilayah != other.Wilayah
            ? one.Wilayah.CompareTo(other.Wilayah) : one.Simpul.CompareTo(other.Simpul));
        return new AnggaranTahun(rows);
    }

    /// <summary>Returns the rows of consecutive wilayah, with the wilayah counted from the first of them.</summary>
    /// <param name="first">The first wilayah.</param>
    /// <param name="count">The number of wilayah.</param>
    public BarisDi[] Between(int first, int count)
    {
        var start = IndexOf(first);
        return Arrays.Make(IndexOf(first + count) - start, i =>
        {
            var row = _rows[start + i];
            return row with { Wilayah = row.Wilayah - first };
        });
    }

    /// <summary>Returns the index of the first row of a wilayah or of those after it.</summary>
    private int IndexOf(int wilayah)
    {
        var (low, high) = (0, _rows.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_rows[middle].Wilayah < wilayah) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
