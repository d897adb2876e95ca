using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>Finds what a valid definition probably does not mean (SPEC 8.4), as far as no data is needed.</summary>
internal static class DefinisiLint
{
    /// <param name="bahan">The parts of a definition without Galat.</param>
    /// <param name="hasil">What their check resolved.</param>
    public static IEnumerable<Diagnostic> Find(DefinisiParts bahan, DefinisiChecker hasil) =>
    [
        .. bahan.Indikator.Where((indikator, i) => AddsLevels(indikator, hasil.Variabel[i])).Select(Levels),
        .. SameNames(bahan, hasil),
        .. ZeroWeights(bahan, hasil),
        .. Tingkat(bahan),
    ];

    /// <summary>A sifat that was stated is a decision; only one that follows from the tipe is doubted.</summary>
    private static bool AddsLevels(Indikator indikator, IEnumerable<VariabelIndikator> variabel) =>
        indikator.Rumus.Denominator is null
        && AgregasiWilayahExtensions.IsLevel(indikator.Satuan)
        && variabel.Any(v => v is { Sifat: Sifat.Arus, IsSifatDariTipe: true });

    private static Diagnostic Levels(Indikator indikator) => new(
        DefinitionCodes.TingkatDijumlahkan, indikator.Asal with { Column = "tipe" },
        $"Indikator '{indikator.Kode}' bertipe {Label.Text(indikator.Tipe)} dengan satuan '{indikator.Satuan}', tetapi "
        + $"rumusnya bukan satu rasio N/D: angka triwulannya dijumlahkan, padahal persentase atau indeks tidak dapat "
        + $"dijumlahkan. Tulis Persen(pembilang, penyebut), pilih tipe Non {Label.Text(indikator.Tipe)}, atau nyatakan "
        + $"sifat variabelnya di variabel.csv.");

    private static IEnumerable<Diagnostic> SameNames(DefinisiParts bahan, DefinisiChecker hasil)
    {
        var seen = new Dictionary<(int Simpul, string Nama), Indikator>();
        for (var i = 0; i < bahan.Indikator.Count; i++)
        {
            var (indikator, simpul) = (bahan.Indikator[i], hasil.SimpulIndikator[i]);
            var nama = Penamaan.Nama.Normalize(indikator.Nama);
            if (simpul < 0 || nama.Length == 0 || seen.TryAdd((simpul, nama), indikator)) continue;
            yield return new Diagnostic(
                DefinitionCodes.NamaIndikatorGanda, indikator.Asal with { Column = "nama" },
                $"Indikator '{indikator.Kode}' dan '{seen[(simpul, nama)].Kode}' pada simpul '{indikator.Simpul}' "
                + $"bernama sama: '{indikator.Nama}'. Hapus salah satu, atau bedakan namanya.");
        }
    }

    private static IEnumerable<Diagnostic> ZeroWeights(DefinisiParts bahan, DefinisiChecker hasil)
    {
        var indikator = Arrays.Group(hasil.SimpulIndikator, bahan.Simpul.Count);
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
        + $"bobot lebih dari 0, atau kosongkan kolom bobot.");

    /// <summary>Whom to ask follows from the tingkat of all wilayah, so none may be missing (SPEC 4.7).</summary>
    private static IEnumerable<Diagnostic> Tingkat(DefinisiParts bahan)
    {
        var heights = bahan.Wilayah.Select(w => w.Tingkat).Distinct(StringComparer.Ordinal)
            .ToDictionary(text => text, TingkatWilayahExtensions.HeightOf, StringComparer.Ordinal);
        Wilayah[] unknown = [.. bahan.Wilayah.Where(w => heights[w.Tingkat] < 0)];
        if (unknown.Length > 0 && unknown.Length < bahan.Wilayah.Count)
            yield return new Diagnostic(
                TreeCodes.TingkatTidakDikenal, unknown[0].Asal with { Column = "tingkat" },
                $"{unknown.Length} wilayah tanpa tingkat yang dikenal, yang pertama '{unknown[0].Kode}' "
                + $"('{unknown[0].Tingkat}'), jadi yang diminta melapor adalah setiap wilayah tanpa anak. "
                + $"Isi tingkatnya: {string.Join(", ", Label.All<TingkatWilayah>())}.");
        foreach (var indikator in bahan.Indikator)
        {
            if (indikator.TingkatPelapor is not { } tingkat || heights.ContainsValue(tingkat.Height())) continue;
            yield return new Diagnostic(
                TreeCodes.TingkatPelaporKosong, indikator.Asal with { Column = "tingkat_pelapor" },
                $"Tidak ada wilayah bertingkat {Label.Text(tingkat)} di wilayah.csv, jadi indikator "
                + $"'{indikator.Kode}' tidak diminta dari siapa pun. Perbaiki tingkat_pelapor, atau isi tingkat "
                + $"wilayah.");
        }
    }
}
