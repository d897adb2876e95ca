using Kinerja.Engine.Penamaan;
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

    /// <summary>Returns the data as if the cells of some wilayah and indikator had never been added.</summary>
    /// <param name="wilayah">The kode of the wilayah to leave out, normalised.</param>
    /// <param name="indikator">The kode of the indikator to leave out, normalised.</param>
    internal DataKinerja Without(IReadOnlySet<string> wilayah, IReadOnlySet<string> indikator)
    {
        var builder = new DataKinerjaBuilder();
        builder.TakeOver(Diagnostics);
        var ids = new WilayahId?[Wilayah.Length]; // by index in Wilayah; null for a wilayah to leave out
        for (var i = 0; i < ids.Length; i++)
        {
            if (!wilayah.Contains(Nama.Normalize(Wilayah[i]))) ids[i] = builder.Wilayah(Wilayah[i]);
        }
        foreach (var (key, index) in _index)
        {
            if (key.Indikator is { } kode && indikator.Contains(kode)) continue;
            var variabel = builder.Variabel(key.Indikator, key.Variabel, _realisasi[index].Asal);
            foreach (var (tahun, at, slot, nilai, _) in Cells(_realisasi[index]))
            {
                if (ids[at] is { } id) builder.TakeOver(variabel, id, tahun, Triwulan.FromIndex(slot), nilai);
            }
        }
        TakeOverTargets(builder, _target, indikator, ids);
        TakeOverTargets(builder, _targetBaku, indikator, ids: null);
        return builder.Build();
    }

    /// <param name="builder">Receives the targets.</param>
    /// <param name="targets">The series by kode of the indikator.</param>
    /// <param name="unknown">The kode of the indikator to leave out.</param>
    /// <param name="ids">The id per wilayah, <c>null</c> for a wilayah to leave out. The whole array is <c>null</c> for
    /// default targets, which have no wilayah.</param>
    private static void TakeOverTargets(
        DataKinerjaBuilder builder, Dictionary<string, Series> targets, IReadOnlySet<string> unknown, WilayahId?[]? ids)
    {
        foreach (var (kode, series) in targets)
        {
            if (unknown.Contains(kode)) continue;
            var indikator = builder.Indikator(kode);
            foreach (var (tahun, at, slot, target, atas) in Cells(series))
            {
                if (ids is not null && ids[at] is null) continue;
                builder.TakeOver(indikator, ids?[at], tahun, TriwulanOf(slot), target, atas);
            }
        }
    }
}
