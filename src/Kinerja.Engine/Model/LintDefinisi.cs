using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>Finds what a valid definition probably does not mean (SPEC 8.4), as far as no data is needed.</summary>
internal static class LintDefinisi
{
    /// <param name="bahan">The parts of a definition without Galat.</param>
    /// <param name="hasil">What their check resolved.</param>
    public static IEnumerable<Diagnostic> Find(BahanDefinisi bahan, PemeriksaDefinisi hasil) =>
    [
        .. bahan.Indikator.Where((indikator, i) => AddsLevels(indikator, hasil.Variabel[i])).Select(Levels),
        .. SameNames(bahan, hasil),
        .. ZeroWeights(bahan, hasil),
    ];

    /// <summary>A sifat that was stated is a decision; only one that follows from the tipe is doubted.</summary>
    private static bool AddsLevels(Indikator indikator, IEnumerable<VariabelIndikator> variabel) =>
        indikator.Rumus.Denominator is null
        && AgregasiWilayahs.IsLevel(indikator.Satuan)
        && variabel.Any(v => v is { Sifat: Sifat.Arus, IsSifatDariTipe: true });

    private static Diagnostic Levels(Indikator indikator) => new(
        DefinitionCodes.TingkatDijumlahkan, indikator.Asal with { Column = "tipe" },
        $"Indikator '{indikator.Kode}' bertipe {Label.Text(indikator.Tipe)} dengan satuan '{indikator.Satuan}', tetapi "
        + "rumusnya bukan satu rasio N/D: angka triwulannya dijumlahkan, padahal persentase atau indeks tidak dapat "
        + $"dijumlahkan. Tulis Persen(pembilang, penyebut), pilih tipe Non {Label.Text(indikator.Tipe)}, atau nyatakan "
        + "sifat variabelnya di variabel.csv.");

    private static IEnumerable<Diagnostic> SameNames(BahanDefinisi bahan, PemeriksaDefinisi hasil)
    {
        var seen = new Dictionary<(int Simpul, string Nama), Indikator>();
        for (var i = 0; i < bahan.Indikator.Count; i++)
        {
            var (indikator, simpul) = (bahan.Indikator[i], hasil.SimpulIndikator[i]);
            var nama = Formulas.Nama.Normalize(indikator.Nama);
            if (simpul < 0 || nama.Length == 0 || seen.TryAdd((simpul, nama), indikator)) continue;
            yield return new Diagnostic(
                DefinitionCodes.NamaIndikatorGanda, indikator.Asal with { Column = "nama" },
                $"Indikator '{indikator.Kode}' dan '{seen[(simpul, nama)].Kode}' pada simpul '{indikator.Simpul}' "
                + $"bernama sama: '{indikator.Nama}'. Hapus salah satu, atau bedakan namanya.");
        }
    }

    private static IEnumerable<Diagnostic> ZeroWeights(BahanDefinisi bahan, PemeriksaDefinisi hasil)
    {
        var indikator = Larik.Group(hasil.SimpulIndikator, bahan.Simpul.Count);
        for (var i = 0; i < bahan.Simpul.Count; i++)
        {
            var anak = hasil.Pohon.Children[i];
            if (!anak.IsEmpty && anak.All(index => bahan.Simpul[index].Bobot == 0))
                yield return ZeroWeight(bahan.Simpul[anak[0]].Asal, "simpul di bawah", bahan.Simpul[i]);
            var own = indikator[i];
            if (!own.IsEmpty && own.All(index => bahan.Indikator[index].Bobot == 0))
                yield return ZeroWeight(bahan.Indikator[own[0]].Asal, "indikator pada", bahan.Simpul[i]);
        }
    }

    private static Diagnostic ZeroWeight(DiagnosticPlace place, string what, Simpul simpul) => new(
        DefinitionCodes.BobotSemuaNol, place with { Column = "bobot" },
        $"Semua {what} simpul '{simpul.Kode}' berbobot 0, jadi rata-ratanya kosong (BobotNol). Beri sedikitnya satu "
        + "bobot lebih dari 0, atau kosongkan kolom bobot.");
}
