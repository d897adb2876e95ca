using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model.Checks;

/// <summary>
/// Makes the definition of each span of tahun in which the same rows are valid, and checks it (SPEC 4.8). A problem of
/// only some tahun names one of them.
/// </summary>
/// <param name="definisi">The rows of all tahun.</param>
/// <param name="jenjang">Checks the levels.</param>
internal sealed class DefinisiTahunMaker(DefinisiKinerja definisi, DaftarJenjang jenjang)
{
    /// <summary>The spans, ascending; one span without any bound of validity.</summary>
    public static IReadOnlyList<MasaBerlaku> Spans(IEnumerable<IBarisDefinisi> rows)
    {
        var starts = new SortedSet<int> { MasaBerlaku.Semua.Dari };
        foreach (var masa in rows.Select(row => row.Masa))
        {
            starts.Add(masa.Dari);
            if (masa.Sampai < MasaBerlaku.Semua.Sampai) starts.Add(masa.Sampai + 1);
        }
        int[] firsts = [.. starts];
        return
        [
            .. firsts.Select((first, i) => new MasaBerlaku(
                first, i + 1 < firsts.Length ? firsts[i + 1] - 1 : MasaBerlaku.Semua.Sampai)),
        ];
    }

    /// <summary>Makes all of them.</summary>
    /// <param name="spans">The spans of <see cref="Spans"/>.</param>
    /// <param name="diagnostics">Receives the problems, each once.</param>
    public ImmutableArray<DefinisiTahun> Make(IReadOnlyList<MasaBerlaku> spans, List<Diagnostic> diagnostics)
    {
        var found = spans.Select(_ => new List<Diagnostic>()).ToList();
        ImmutableArray<DefinisiTahun> made = [.. spans.Select((span, i) => Make(span, found[i]))];
        Merge(spans, found, diagnostics);
        return made;
    }

    /// <summary>Adds each problem once. One that is not in every span gets a tahun in which it is.</summary>
    public static void Merge(
        IReadOnlyList<MasaBerlaku> spans, IReadOnlyList<IReadOnlyList<Diagnostic>> found, List<Diagnostic> diagnostics)
    {
        var counts = found.SelectMany(all => all.Distinct()).CountBy(one => one).ToDictionary();
        for (var i = 0; i < spans.Count; i++)
        {
            // Of a span that is open to the past, its last tahun is next to the row that is missing.
            var tahun = spans[i].Dari == MasaBerlaku.Semua.Dari ? spans[i].Sampai : spans[i].Dari;
            foreach (var one in found[i])
            {
                if (counts.Remove(one, out var count))
                    diagnostics.Add(count == spans.Count ? one : one with { Place = one.Place with { Tahun = tahun } });
            }
        }
    }

    private DefinisiTahun Make(MasaBerlaku span, List<Diagnostic> found)
    {
        var indikator = RowsIn(span, definisi.KodeIndikator);
        var simpul = RowsIn(span, definisi.KodeSimpul);
        var wilayah = RowsIn(span, definisi.KodeWilayah);
        var simpulByKode = Take(definisi.Simpul, simpul, definisi.KodeSimpul);
        var indikatorByKode = Take(definisi.Indikator, indikator, definisi.KodeIndikator);
        var pohon = Forest.Build(
            definisi.KodeSimpul,
            Arrays.Make(simpul.Length, i => simpul[i] < 0 ? null : Member(definisi.Simpul[simpul[i]])),
            "cascading.csv", found);
        var pohonWilayah = Forest.Build(
            definisi.KodeWilayah,
            Arrays.Make(wilayah.Length, i => wilayah[i] < 0 ? null : Member(definisi.Wilayah[wilayah[i]])),
            "wilayah.csv", found);
        new SimpulChecker(jenjang, found).CheckJenjang(simpulByKode, pohon);
        var links = new IndikatorLinks(definisi, indikator, simpul, found);
        var simpulIndikator = Arrays.Map(indikator, links.SimpulOf);
        var rujukan = Arrays.Map(indikator, links.RujukanOf);
        return new DefinisiTahun
        {
            Definisi = definisi,
            Masa = span,
            Indikator = indikatorByKode,
            Simpul = simpulByKode,
            Wilayah = Arrays.Map(wilayah, row => row < 0 ? null : definisi.Wilayah[row]),
            Pohon = pohon,
            PohonWilayah = pohonWilayah,
            SimpulIndikator = simpulIndikator,
            Variabel = Take(definisi.Variabel, indikator, definisi.KodeIndikator),
            Rujukan = rujukan,
            UrutanHitung = UrutanHitungFinder.Find(indikatorByKode, index => indikator[index] >= 0, rujukan, found),
            Agregasi = Take(definisi.Agregasi, indikator, definisi.KodeIndikator),
            Pembobot = Take(definisi.Pembobot, indikator, definisi.KodeIndikator),
        };
    }

    /// <summary>Returns, per kode, its row in a span; -1 for none.</summary>
    private static int[] RowsIn(MasaBerlaku span, KodeIndex kode) =>
        Arrays.Make(kode.Count, number => kode.RowIn(number, span.Dari));

    /// <summary>Returns, per kode, the item of its row; of its first row where no row is valid.</summary>
    private static ImmutableArray<T> Take<T>(ImmutableArray<T> items, int[] rows, KodeIndex kode)
    {
        if (items.Length == rows.Length) return items; // every kode has one row
        return Arrays.Make(rows.Length, i => items[rows[i] < 0 ? kode.FirstRow(i) : rows[i]]).ToImmutableArray();
    }

    private static Forest.Member Member(Simpul simpul) => new(simpul.Kode, simpul.Induk, simpul.Asal);

    private static Forest.Member Member(Wilayah wilayah) =>
        new(wilayah.Kode, wilayah.Induk is null ? [] : [wilayah.Induk], wilayah.Asal);
}
