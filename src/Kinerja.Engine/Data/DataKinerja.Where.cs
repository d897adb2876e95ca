using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <content>Copies the data without some wilayah and indikator.</content>
public sealed partial class DataKinerja
{
    /// <summary>
    /// The kode of every indikator that has a variabel of its own or a target, normalised, in no order.
    /// </summary>
    internal IReadOnlyCollection<string> Indikator
    {
        get
        {
            var kode = new HashSet<string>(StringComparer.Ordinal);
            foreach (var key in _index.Keys)
            {
                if (key.Indikator is not null) kode.Add(key.Indikator);
            }
            kode.UnionWith(_target.Keys);
            kode.UnionWith(_targetBaku.Keys);
            return kode;
        }
    }

    /// <summary>The kode of every indikator with the tahun of its variabel and targets, in no order.</summary>
    internal IEnumerable<(string Kode, int Tahun)> NamedIndikator
    {
        get
        {
            foreach (var (key, index) in _index)
            {
                if (key.Indikator is null) continue;
                foreach (var column in _realisasi[index].Columns.ToArray()) yield return (key.Indikator, column.Tahun);
            }
            foreach (var (kode, series) in _target.Concat(_targetBaku))
            {
                foreach (var column in series.Columns.ToArray()) yield return (kode, column.Tahun);
            }
        }
    }

    /// <summary>The kode of every wilayah with the tahun that name it, in no order and perhaps repeated.</summary>
    internal IEnumerable<(string Kode, int Tahun)> NamedWilayah =>
        from series in _realisasi.Concat(_target.Values)
        from column in series.Columns.ToArray()
        from wilayah in column.Wilayah(CellStatus.Kosong)
        select (Wilayah[wilayah], column.Tahun);

    /// <summary>Returns the data as if the other cells had never been added.</summary>
    /// <param name="knows">Whether a wilayah, by its kode, is kept in the list of wilayah.</param>
    /// <param name="keepsWilayah">Whether the cells of a wilayah, by its kode, are kept in a tahun.</param>
    /// <param name="keepsIndikator">Whether those of an indikator, by its normalised kode, are kept.</param>
    internal DataKinerja Where(
        Predicate<string> knows, Func<string, int, bool> keepsWilayah, Func<string, int, bool> keepsIndikator)
    {
        var builder = new DataKinerjaBuilder();
        builder.TakeOver(Diagnostics);
        builder.TakeOver(AsalRealisasi, AsalTarget);
        var ids = new WilayahId?[Wilayah.Length]; // by index in Wilayah; null for a wilayah to leave out
        for (var i = 0; i < ids.Length; i++)
        {
            if (knows(Wilayah[i])) ids[i] = builder.Wilayah(Wilayah[i]);
        }
        foreach (var (key, index) in _index)
        {
            VariabelId? variabel = null;
            foreach (var (tahun, at, slot, nilai, _) in Cells(_realisasi[index]))
            {
                if (key.Indikator is { } kode && !keepsIndikator(kode, tahun)) continue;
                variabel ??= builder.Variabel(key.Indikator, key.Variabel, _realisasi[index].Asal);
                if (ids[at] is { } id && keepsWilayah(Wilayah[at], tahun))
                    builder.TakeOver(variabel.Value, id, tahun, Triwulan.FromIndex(slot), nilai);
            }
        }
        foreach (var (kode, series) in _target)
        {
            foreach (var (tahun, at, slot, target, atas) in Cells(series))
            {
                if (ids[at] is { } id && keepsIndikator(kode, tahun) && keepsWilayah(Wilayah[at], tahun))
                    builder.TakeOver(builder.Indikator(kode), id, TahunOf(tahun), TriwulanOf(slot), target, atas);
            }
        }
        foreach (var (kode, series) in _targetBaku)
        {
            foreach (var (tahun, _, slot, target, atas) in Cells(series))
            {
                if (keepsIndikator(kode, tahun))
                    builder.TakeOver(builder.Indikator(kode), null, TahunOf(tahun), TriwulanOf(slot), target, atas);
            }
        }
        return builder.Build();
    }
}
