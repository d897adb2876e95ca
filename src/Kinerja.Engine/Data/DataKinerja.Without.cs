using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <content>The same data without some names.</content>
public sealed partial class DataKinerja
{
    /// <summary>
    /// The kode of every indikator that a variabel or a target was given for, normalised, in no order.
    /// </summary>
    internal IReadOnlyCollection<string> Indikator
    {
        get
        {
            var kode = new HashSet<string>(StringComparer.Ordinal);
            foreach (var kunci in _index.Keys)
            {
                if (kunci.Indikator is not null) kode.Add(kunci.Indikator);
            }
            kode.UnionWith(_target.Keys);
            kode.UnionWith(_targetBaku.Keys);
            return kode;
        }
    }

    /// <summary>The same data as if the cells of some wilayah and indikator had never been added.</summary>
    /// <param name="wilayah">Their kode, normalised.</param>
    /// <param name="indikator">Their kode, normalised.</param>
    internal DataKinerja Without(IReadOnlySet<string> wilayah, IReadOnlySet<string> indikator)
    {
        var builder = new DataKinerjaBuilder();
        builder.TakeOver(Diagnostics);
        var ids = new WilayahId?[Wilayah.Length]; // by number here; null for one to leave out
        for (var i = 0; i < ids.Length; i++)
        {
            if (!wilayah.Contains(Nama.Normalize(Wilayah[i]))) ids[i] = builder.Wilayah(Wilayah[i]);
        }
        foreach (var (kunci, index) in _index)
        {
            if (kunci.Indikator is { } kode && indikator.Contains(kode)) continue;
            var variabel = builder.Variabel(kunci.Indikator, kunci.Variabel, _realisasi[index].Asal);
            foreach (var (tahun, at, slot, nilai) in Cells(_realisasi[index]))
            {
                if (ids[at] is { } id) builder.TakeOver(variabel, id, tahun, Triwulan.FromIndex(slot), nilai);
            }
        }
        TakeOverTargets(builder, _target, indikator, ids);
        TakeOverTargets(builder, _targetBaku, indikator, ids: null);
        return builder.Build();
    }

    /// <param name="builder">Takes the targets.</param>
    /// <param name="targets">By kode of the indikator.</param>
    /// <param name="unknown">The indikator to leave out.</param>
    /// <param name="ids">The id of each wilayah, <c>null</c> for one to leave out; <c>null</c> for the
    /// defaults.</param>
    private static void TakeOverTargets(
        DataKinerjaBuilder builder, Dictionary<string, Series> targets, IReadOnlySet<string> unknown, WilayahId?[]? ids)
    {
        foreach (var (kode, deret) in targets)
        {
            if (unknown.Contains(kode)) continue;
            var indikator = builder.Indikator(kode);
            foreach (var (tahun, at, slot, target) in Cells(deret))
            {
                if (ids is not null && ids[at] is null) continue;
                builder.TakeOver(indikator, ids?[at], tahun, TriwulanOf(slot), target);
            }
        }
    }
}
