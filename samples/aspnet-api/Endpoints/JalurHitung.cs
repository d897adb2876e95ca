using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Json;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Api.Endpoints;

/// <summary>
/// What a figure changes s.d. its own quarter: the indikator that use it, also by reference, their simpul up to the
/// tujuan, in its wilayah and in every one above it.
/// </summary>
/// <param name="Wilayah">The wilayah, from that of the figure up.</param>
/// <param name="Indikator">The rows of the indikator.</param>
/// <param name="Simpul">The rows of the simpul.</param>
internal sealed record JalurHitung(
    IReadOnlyList<string> Wilayah, IReadOnlyList<IndikatorJson> Indikator, IReadOnlyList<SimpulJson> Simpul)
{
    public static JalurHitung Of(HasilKinerja hasil, SelRealisasi sel)
    {
        var (wilayah, indikator) = (Above(hasil.Definisi, sel), Using(hasil.Definisi, sel));
        var simpul = Above(hasil.Definisi, indikator, sel.Tahun);
        return new JalurHitung(
            wilayah,
            [
                .. wilayah.SelectMany(kode => hasil.IndikatorAt(kode, sel.Tahun, sel.Triwulan))
                    .Where(row => indikator.Contains(row.Indikator)).Select(IndikatorJson.Of),
            ],
            [
                .. wilayah.SelectMany(kode => hasil.SimpulAt(kode, sel.Tahun, sel.Triwulan))
                    .Where(row => simpul.Contains(row.Simpul)).Select(SimpulJson.Of),
            ]);
    }

    private static List<string> Above(DefinisiKinerja definisi, SelRealisasi sel)
    {
        var valid = definisi.Wilayah
            .Where(one => (one.BerlakuDari ?? 0) <= sel.Tahun && sel.Tahun <= (one.BerlakuSampai ?? int.MaxValue))
            .ToDictionary(one => Nama.Normalize(one.Kode), StringComparer.Ordinal);
        var above = new List<string>();
        for (var kode = sel.Wilayah; kode is not null;)
        {
            var found = valid.GetValueOrDefault(Nama.Normalize(kode));
            above.Add(found?.Kode ?? kode);
            kode = string.IsNullOrEmpty(found?.Induk) ? null : found.Induk;
        }
        return above;
    }

    private static HashSet<Indikator> Using(DefinisiKinerja definisi, SelRealisasi sel)
    {
        var all = definisi.Indikator.Where(one => definisi.FindIndikator(one.Kode, sel.Tahun) == one).ToList();
        var found = all.Where(one => Uses(one, sel)).ToHashSet();
        // References form a DAG (SPEC 6.6), so the set stops growing.
        for (var before = -1; before < found.Count;)
        {
            before = found.Count;
            var kode = found.Select(one => Nama.Normalize(one.Kode)).ToHashSet(StringComparer.Ordinal);
            found.UnionWith(all.Where(one => one.Rumus.References.Any(to => kode.Contains(Nama.Normalize(to)))));
        }
        return found;
    }

    private static bool Uses(Indikator one, SelRealisasi sel)
    {
        if (sel.Indikator is { } kode && Nama.Normalize(kode) != Nama.Normalize(one.Kode)) return false;
        return one.Rumus.Variables.Append(one.PembobotWilayah ?? "")
            .Any(nama => Nama.Normalize(nama) == Nama.Normalize(sel.Variabel));
    }

    private static HashSet<Simpul> Above(DefinisiKinerja definisi, HashSet<Indikator> indikator, int tahun)
    {
        var found = new HashSet<Simpul>();
        var waiting = new Stack<string>(indikator.Select(one => one.Simpul).OfType<string>());
        while (waiting.TryPop(out var kode))
        {
            if (definisi.FindSimpul(kode, tahun) is not { } simpul || !found.Add(simpul)) continue;
            foreach (var induk in simpul.Induk) waiting.Push(induk);
        }
        return found;
    }
}
