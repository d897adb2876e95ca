using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Finds probable mistakes in a valid definition (SPEC 8.4) without looking at data.</summary>
internal static class DefinisiLint
{
    /// <param name="definisi">A definition without Galat.</param>
    /// <param name="tahun">The definition in each span of tahun.</param>
    public static List<Diagnostic> Find(DefinisiKinerja definisi, ImmutableArray<DefinisiTahun> tahun)
    {
        List<Diagnostic> found =
        [
            .. definisi.Indikator.Where((indikator, i) => AddsLevels(indikator, definisi.Variabel[i])).Select(Levels),
        ];
        DefinisiTahunMaker.Merge(
            [.. tahun.Select(one => one.Masa)],
            [.. tahun.Select(one => (Diagnostic[])[.. SameNames(one), .. ZeroWeights(one)])], found);
        found.AddRange(Tingkat(definisi));
        return found;
    }

    /// <summary>
    /// Whether the quarters of a level are added. A stated sifat is a decision; only a sifat that follows from the tipe
    /// is suspicious.
    /// </summary>
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

    private static IEnumerable<Diagnostic> SameNames(DefinisiTahun definisi)
    {
        var seen = new Dictionary<(int Simpul, string Nama), Indikator>();
        for (var i = 0; i < definisi.Indikator.Length; i++)
        {
            var (indikator, simpul) = (definisi.Indikator[i], definisi.SimpulIndikator[i]);
            var nama = Penamaan.Nama.Normalize(indikator.Nama);
            if (simpul < 0 || nama.Length == 0 || seen.TryAdd((simpul, nama), indikator)) continue;
            yield return new Diagnostic(
                DefinitionCodes.NamaIndikatorGanda, indikator.Asal with { Column = "nama" },
                $"Indikator '{indikator.Kode}' dan '{seen[(simpul, nama)].Kode}' pada simpul '{indikator.Simpul}' "
                + $"bernama sama: '{indikator.Nama}'. Hapus salah satu, atau bedakan namanya.");
        }
    }

    private static IEnumerable<Diagnostic> ZeroWeights(DefinisiTahun definisi)
    {
        var indikator = Arrays.Group(definisi.SimpulIndikator, definisi.Simpul.Length);
        for (var i = 0; i < definisi.Simpul.Length; i++)
        {
            var anak = definisi.Pohon.Children[i];
            if (!anak.IsEmpty && anak.All(index => definisi.BobotDi(index, i) == 0))
                yield return ZeroWeight(definisi.Simpul[anak[0]].Asal, "simpul di bawah", definisi.Simpul[i]);
            var own = indikator[i];
            if (!own.IsEmpty && own.All(index => definisi.Indikator[index].Bobot == 0))
                yield return ZeroWeight(definisi.Indikator[own[0]].Asal, "indikator pada", definisi.Simpul[i]);
        }
    }

    private static Diagnostic ZeroWeight(DiagnosticPlace place, string what, Simpul simpul) => new(
        DefinitionCodes.BobotSemuaNol, place with { Column = "bobot" },
        $"Semua {what} simpul '{simpul.Kode}' berbobot 0, jadi rata-ratanya kosong (BobotNol). Beri sedikitnya satu "
        + $"bobot lebih dari 0, atau kosongkan kolom bobot.");

    /// <summary>The tingkat finds the wilayah that must report, so every wilayah needs one (SPEC 4.7).</summary>
    private static IEnumerable<Diagnostic> Tingkat(DefinisiKinerja definisi)
    {
        var heights = definisi.Wilayah.Select(w => w.Tingkat).Distinct(StringComparer.Ordinal)
            .ToDictionary(text => text, TingkatWilayahExtensions.HeightOf, StringComparer.Ordinal);
        Wilayah[] unknown = [.. definisi.Wilayah.Where(w => heights[w.Tingkat] < 0)];
        if (unknown.Length > 0 && unknown.Length < definisi.Wilayah.Length)
            yield return new Diagnostic(
                TreeCodes.TingkatTidakDikenal, unknown[0].Asal with { Column = "tingkat" },
                $"{unknown.Length} wilayah tanpa tingkat yang dikenal, yang pertama '{unknown[0].Kode}' "
                + $"('{unknown[0].Tingkat}'), jadi yang diminta melapor adalah setiap wilayah tanpa anak. "
                + $"Isi tingkatnya: {string.Join(", ", Label.All<TingkatWilayah>())}.");
        foreach (var indikator in definisi.Indikator)
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
