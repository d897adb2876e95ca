using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 8.4: figures that cannot well be meant, and those that come close.</summary>
public sealed class AngkaLintTests
{
    private const string Dibina = "Persen(desa_dibina, jumlah_desa)";

    [Fact]
    public void A_denominator_that_stays_the_same_all_year_is_told_once_with_the_number_of_wilayah()
    {
        var data = Year("W3", 9, 9, 9, 9).Quarters("W1", null, "jumlah_desa", 18, 18, 18, 18)
            .Quarters("W2", null, "jumlah_desa", 5, 5, 5, 6);
        var lint = Assert.Single(Lints(Some.Indikator(rumus: Dibina), data));
        Assert.Equal((CalculationCodes.PenyebutTetap, "W1", "IK", Some.Tahun),
            (lint.Code, lint.Place.Wilayah, lint.Place.Indikator, lint.Place.Tahun));
        Assert.StartsWith(
            "Penyebut 'jumlah_desa' dijumlahkan lintas triwulan, padahal keempat triwulannya dilaporkan sama (18), "
                + "di 2 wilayah. ",
            lint.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_reported_for_the_indikator_itself_is_what_counts()
    {
        var data = Year("W1", 18, 18, 18, 18).Quarters("W1", "IK", "jumlah_desa", 18, 18, 18, 17)
            .Quarters("W2", null, "jumlah_desa", 5, 6, 7, 8).Quarters("W2", "IK", "jumlah_desa", 7, 7, 7, 7);
        Assert.Equal("W2", Assert.Single(Lints(Some.Indikator(rumus: Dibina), data)).Place.Wilayah);
    }

    [Theory]
    [InlineData(18, 18, 18, 19)]
    [InlineData(18, 18, 18, null)]
    [InlineData(0, 0, 0, 0)] // adds up to what it is
    public void A_denominator_that_changes_is_short_or_is_zero_is_left_alone(int? tw1, int? tw2, int? tw3, int? tw4) =>
        Assert.Empty(Lints(Some.Indikator(rumus: Dibina), Year("W", tw1, tw2, tw3, tw4)));

    [Theory]
    [InlineData(TipePerhitungan.NonKumulatif, Dibina)]
    [InlineData(TipePerhitungan.Kumulatif, "Persen(jumlah_desa, desa_dibina)")] // the numerator may well stay the same
    [InlineData(TipePerhitungan.Kumulatif, "desa_dibina + jumlah_desa")]
    public void Only_a_denominator_that_adds_up_is_doubted(TipePerhitungan tipe, string rumus) =>
        Assert.Empty(Lints(Some.Indikator(rumus: rumus, tipe: tipe), Year("W", 18, 18, 18, 18)));

    [Fact]
    public void What_variabel_csv_or_the_catalogue_says_is_a_decision()
    {
        foreach (var setelan in (VariabelSetting[])[
            new("jumlah_desa") { Sifat = Sifat.Posisi }, new("jumlah_desa", "IK") { Sifat = Sifat.Arus },
            new("jumlah_desa") { CaraLapor = CaraLapor.SampaiDengan }])
        {
            Assert.Empty(Lints(new DefinisiParts { Indikator = [Some.Indikator(rumus: Dibina)], Variabel = [setelan] },
                Year("W", 18, 18, 18, 18)));
        }
        var katalog = KatalogRumus.Find("desa-dibina")!;
        Assert.Empty(Lints(new Indikator("IK", katalog.Rumus, TipePerhitungan.Kumulatif) { Katalog = katalog },
            Year("W", 18, 18, 18, 18)));
    }

    [Theory]
    [InlineData("desa_dibina", "jumlah_desa")]
    [InlineData("konflik_diselesaikan", "konflik_terdata")]
    [InlineData("selesai", "terdata")]
    [InlineData("dokumen_disusun", "dokumen_seharusnya_ada")]
    public void More_than_all_of_it_is_told_where_the_names_say_part_and_whole(string part, string whole)
    {
        var lint = Assert.Single(Lints(Some.Indikator(rumus: $"Persen({part}, {whole})"), Pair(part, whole, 5, 4)));
        Assert.Equal((CalculationCodes.PersenMelebihiSeratus, Some.Wilayah, "IK", Some.Tahun),
            (lint.Code, lint.Place.Wilayah, lint.Place.Indikator, lint.Place.Tahun));
        Assert.StartsWith(
            $"Persen({part}, {whole}) melebihi 100 (125), padahal menurut namanya yang pertama bagian dari yang "
                + $"kedua, di 1 wilayah.",
            lint.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("koordinasi_realisasi", "koordinasi_rencana")] // more than planned
    [InlineData("izin_tahun_n", "izin_tahun_n_1")]
    [InlineData("hadir_non_pns", "undangan_hadir")]
    [InlineData("pengaduan", "pemohon")]
    [InlineData("a", "b")]
    public void More_than_something_else_is_no_contradiction(string part, string whole) =>
        Assert.Empty(Lints(Some.Indikator(rumus: $"Persen({part}, {whole})"), Pair(part, whole, 5, 4)));

    [Theory]
    [InlineData("Persen(desa_dibina, jumlah_desa)", 4)]
    [InlineData("Persen(desa_dibina + 0, jumlah_desa)", 5)]
    [InlineData("desa_dibina / jumlah_desa * 100", 5)]
    public void All_of_it_or_another_rumus_is_left_alone(string rumus, int part) =>
        Assert.Empty(Lints(Some.Indikator(rumus: rumus), Pair("desa_dibina", "jumlah_desa", part, 4)));

    [Fact]
    public void The_kabupaten_is_not_counted_beside_its_kecamatan()
    {
        var lint = Assert.Single(Lints(
            new DefinisiParts
            {
                Indikator = [Some.Indikator(rumus: Dibina)],
                Wilayah = [new("K"), new("W1", "K"), new("W2", "K")]
            },
            new DataKinerjaBuilder().Quarters("W1", null, "desa_dibina", 9).Quarters("W1", null, "jumlah_desa", 3)
                .Quarters("W2", null, "desa_dibina", 2).Quarters("W2", null, "jumlah_desa", 3)));
        Assert.Contains("(300)", lint.Message, StringComparison.Ordinal);
        Assert.Contains("di 1 wilayah", lint.Message, StringComparison.Ordinal);
    }

    /// <summary>Few enough desa_dibina to stay below 100.</summary>
    private static DataKinerjaBuilder Year(string wilayah, params decimal?[] jumlahDesa) =>
        new DataKinerjaBuilder().Quarters(wilayah, null, "desa_dibina", 1, 2, 1, 1)
        .Quarters(wilayah, null, "jumlah_desa", jumlahDesa);

    private static DataKinerjaBuilder Pair(string part, string whole, decimal of, decimal all) =>
        new DataKinerjaBuilder().Quarters(part, of).Quarters(whole, all);

    private static List<Diagnostic> Lints(Indikator indikator, DataKinerjaBuilder data) =>
        Lints(new DefinisiParts { Indikator = [indikator] }, data);

    private static List<Diagnostic> Lints(DefinisiParts bahan, DataKinerjaBuilder data) =>
    [
        .. new KinerjaEngine(DefinisiKinerja.Create(bahan)).Calculate(data.Build()).Diagnostics
            .Where(d => d.Code == CalculationCodes.PenyebutTetap || d.Code == CalculationCodes.PersenMelebihiSeratus),
    ];
}
