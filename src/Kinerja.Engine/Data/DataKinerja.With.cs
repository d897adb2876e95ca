using Kinerja.Engine.Angka;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <content>The same data with another number in one cell.</content>
public sealed partial class DataKinerja
{
    /// <summary>
    /// Returns the data as if the rows of one cell had reported this number only. The cells of other variabel and
    /// tahun are shared with this data, which does not change; only the lists of variabel and wilayah are gone
    /// through.
    /// </summary>
    /// <param name="sel">The cell; its names in any spelling (SPEC 2). A number of <c>null</c> is a blank row, which
    /// assigns the indikator and reports nothing (SPEC 4.7).</param>
    /// <exception cref="ArgumentException">The wilayah or the variabel is missing or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tahun or the number is out of range (SPEC 10.5).</exception>
    public DataKinerja With(SelRealisasi sel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sel.Wilayah, nameof(sel));
        ArgumentException.ThrowIfNullOrWhiteSpace(sel.Variabel, nameof(sel));
        if (sel.Tahun is < Limits.TahunMinimum or > Limits.TahunMaximum
            || !DecimalBits.IsWithinBatas(sel.Nilai.GetValueOrDefault()))
            throw new ArgumentOutOfRangeException(nameof(sel), sel, "Tahun 1900..2200, besar angkanya di bawah 1e18.");
        var wilayah = IndexOf(sel.Wilayah);
        var key = new KunciVariabel(
            sel.Indikator is null ? null : Nama.Normalize(sel.Indikator), Nama.Normalize(sel.Variabel));
        var isKnown = _index.TryGetValue(key, out var at);
        var index = isKnown ? _index : new Dictionary<KunciVariabel, int>(_index) { [key] = _realisasi.Count };
        var store = new CellStore();
        var before = isKnown ? _realisasi[at] : new Series(Triwulan.Count, slotsApart: false, store);
        var changed = before.With(sel.Tahun, store);
        store.Put(changed.ForTahun(sel.Tahun).PlaceFor(wilayah, sel.Triwulan.Index), sel.Nilai);
        List<Series> realisasi = [.. _realisasi];
        if (isKnown) realisasi[at] = changed;
        else realisasi.Add(changed);
        return new DataKinerja(
            wilayah < Wilayah.Length ? Wilayah : Wilayah.Add(sel.Wilayah.Trim()), index, realisasi, _target,
            _targetBaku, Diagnostics)
        {
            AsalRealisasi = AsalRealisasi,
            AsalTarget = AsalTarget,
        };
    }

    /// <returns>The index of a wilayah; that of the next one when it is new.</returns>
    private int IndexOf(string kode)
    {
        var wanted = Nama.Normalize(kode);
        for (var i = 0; i < Wilayah.Length; i++)
        {
            if (Nama.Normalize(Wilayah[i]) == wanted) return i;
        }
        return Wilayah.Length;
    }
}
