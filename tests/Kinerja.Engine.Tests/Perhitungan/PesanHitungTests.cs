using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>What the calculation says, word for word and in its place: an operator acts on it (SPEC 8.1).</summary>
public sealed class PesanHitungTests
{
    private const decimal Huge = 999_999_999_999_999_999m;

    [Theory]
    [InlineData(TriwulanTakBerpasangan.Lewati, "triwulan itu dilewati")]
    [InlineData(TriwulanTakBerpasangan.Pakai, "angka yang ada tetap dipakai dan persentasenya dapat menyesatkan")]
    public void Of_a_half_reported_quarter_what_is_lacking_is_told(TriwulanTakBerpasangan policy, string effect)
    {
        var said = Assert.Single(Say(
            new AturanKinerja { TriwulanTakBerpasangan = policy }, [Some.Indikator(rumus: "Persen(a, b + c)")],
            new DataKinerjaBuilder().Quarters("a", 1, 1).Quarters("b", 1).Quarters("c", 1)));
        Assert.Equal(
            ("KIN3002", 2, $"Belum dilaporkan: b, c; {effect}. Lengkapi triwulan itu."),
            (said.Code.Id, said.Place.Triwulan?.Nomor, said.Message));
    }

    [Fact]
    public void Only_flows_of_a_ratio_belong_together()
    {
        Assert.Empty(Say(AturanKinerja.Baku, [Some.Indikator(rumus: "a + b")],
            new DataKinerjaBuilder().Quarters("a", 1, 1).Quarters("b", 1)));
        var stock = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "Persen(a, b)")],
            Variabel = [new("b") { Sifat = Sifat.Posisi }]
        });
        Assert.Empty(new KinerjaEngine(stock).Calculate(
            new DataKinerjaBuilder().Quarters("a", 1, 1).Quarters("b", 1).Build()).Diagnostics.WithoutTargets());
    }

    [Fact]
    public void What_does_not_fit_is_told_in_its_quarter()
    {
        var data = new DataKinerjaBuilder().Quarters("a", null, Huge).Quarters("b", null, Huge).Target("IK", 1);
        var realisasi = Say(AturanKinerja.Baku, [Some.Indikator(rumus: "a * b")], data);
        Assert.Equal([2, 3, 4], realisasi.Select(said => said.Place.Triwulan?.Nomor));
        Assert.All(realisasi, said =>
            Assert.Equal(
            "Realisasi tidak muat dalam 28 digit, jadi dikosongkan. Periksa satuan angka dan rumusnya.", said.Message));
        var capaian =
            Say(AturanKinerja.Baku, [Some.Indikator()],
            new DataKinerjaBuilder().Quarters("jumlah", null, Huge).Target("IK", 0.0000000000001m));
        Assert.Equal([2, 3, 4], capaian.Select(said => said.Place.Triwulan?.Nomor));
        Assert.All(capaian, said =>
            Assert.Equal(
            "Capaian tidak muat dalam 28 digit, jadi dikosongkan. Periksa satuan angka dan rumusnya.", said.Message));
    }

    [Fact]
    public void A_mean_that_does_not_fit_is_told_of_simpul_and_penanggung_jawab()
    {
        var indikator =
            new Indikator(
            "a", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif)
            {
                Simpul = "T",
                Bobot = 1e17m,
                PenanggungJawab = "Camat"
            };
        var definisi =
            DefinisiKinerja.Create(new DefinisiParts { Indikator = [indikator], Simpul = [new("T", Jenjang.Tujuan)] });
        var said = new KinerjaEngine(definisi, new AturanKinerja { BatasCapaian = new(0, null) })
            .Calculate(new DataKinerjaBuilder().Quarters(Some.Wilayah, null, "jumlah", null, null, null, 100000)
                .Target("a", 0.0000001m).Build()).Diagnostics.WithoutTargets();
        Assert.Equal([4, 4], said.Select(d => d.Place.Triwulan?.Nomor));
        Assert.Equal(
            "Capaian simpul 'T' tidak muat dalam 28 digit, jadi kosong. Periksa bobot dan batas capaian.",
            said[0].Message);
        Assert.Equal(
            "Capaian 'Camat' tidak muat dalam 28 digit, jadi dikosongkan. Periksa bobot dan batas capaian.",
            said[1].Message);
    }

    [Fact]
    public void A_report_above_others_is_told()
    {
        var said = Assert.Single(
            Say(Kabupaten(Some.Indikator()),
            new DataKinerjaBuilder().Quarters("K", null, "jumlah", 1).Quarters("K1", null, "jumlah", 1)));
        Assert.Equal(("K", null), (said.Place.Wilayah, said.Place.Triwulan?.Nomor));
        Assert.Equal(
            "Wilayah 'K' dan wilayah di bawahnya sama-sama melaporkan 'IK'; yang dipakai laporan di bawahnya. Hapus "
            + "salah satunya.", said.Message);
    }

    /// <summary>Once, however many wilayah above take it up.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("P")]
    public void A_bearer_without_a_weight_is_told_once_a_quarter(string? above)
    {
        var indikator =
            new Indikator(
            "IK", Rumus.Parse("jumlah"),
            TipePerhitungan.NonKumulatif)
            {
                AgregasiWilayah = AgregasiWilayah.RataRataTertimbang,
                PembobotWilayah = "penduduk"
            };
        var definisi =
            DefinisiKinerja.Create(
            new DefinisiParts
            {
                Indikator = [indikator],
                Wilayah = [new("P"), new("K", above), new("K1", "K"), new("K2", "K")]
            });
        var said = Say(
            definisi, new DataKinerjaBuilder().Quarters("K1", null, "jumlah", null, null, 1, 1)
            .Quarters("K2", null, "jumlah", 1).Quarters("K2", null, "penduduk", 9));
        Assert.Equal([("K1", 3), ("K1", 4)], said.Select(d => (d.Place.Wilayah, d.Place.Triwulan!.Value.Nomor)));
        Assert.All(said, d =>
            Assert.Equal(
            "'penduduk' belum dilaporkan, jadi wilayah ini tidak ikut dirata-ratakan ke wilayah di atasnya. "
            + "Laporkan angkanya.", d.Message));
    }

    [Fact]
    public void A_doubtful_figure_is_told_with_its_cure()
    {
        var said = Say(
            AturanKinerja.Baku, [Some.Indikator(rumus: "Persen(desa_dibina, jumlah_desa)")],
            new DataKinerjaBuilder().Quarters("desa_dibina", 9, 9, 9, 9).Quarters("jumlah_desa", 3, 3, 3, 3));
        Assert.EndsWith(
            "di 1 wilayah. Mungkin ia posisi: atur sifat 'jumlah_desa' di variabel.csv menjadi Posisi, atau "
                + "nyatakan Arus bila memang dijumlahkan.", said[0].Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "di 1 wilayah. Periksa kedua angkanya, dan sifatnya di variabel.csv: yang satu mungkin dijumlahkan "
                + "lintas triwulan dan yang lain tidak.",
            said[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jumlah")]
    [InlineData("total")]
    [InlineData("seluruh")]
    [InlineData("keseluruhan")]
    [InlineData("semua")]
    [InlineData("banyaknya")]
    [InlineData("seharusnya")]
    [InlineData("ada")]
    [InlineData("terdata")]
    [InlineData("tercatat")]
    [InlineData("terdaftar")]
    [InlineData("terlapor")]
    [InlineData("diterima")]
    [InlineData("masuk")]
    public void A_word_for_all_of_it_makes_no_other_thing_of_it(string word)
    {
        var data = new DataKinerjaBuilder().Quarters("desa_dibina", 9).Quarters($"desa_{word}", 3);
        Assert.Equal("KIN3011", Assert.Single(
            Say(AturanKinerja.Baku, [Some.Indikator(rumus: $"Persen(desa_dibina, desa_{word})")], data)).Code.Id);
    }

    [Fact]
    public void A_name_with_a_minus_in_it_is_told()
    {
        var said = Say(AturanKinerja.Baku, [Some.Indikator(rumus: "non-pns + pns + non")],
            new DataKinerjaBuilder().Quarters("non-pns", 1).Quarters("pns", 1).Quarters("non", 1));
        Assert.Contains(
            "Tanda '-' dalam rumus mengurangkan, padahal 'non_pns' adalah variabel yang dilaporkan. Bila maksudnya "
                + "variabel itu, tulis [non_pns].",
            said.Select(d => d.Message));
    }

    [Fact]
    public void Names_of_no_use_are_told_in_the_order_of_the_indikator_and_of_the_names()
    {
        var said = Say(
            AturanKinerja.Baku, [Some.Indikator("A", "x"), Some.Indikator("B", "x")],
            new DataKinerjaBuilder().Quarters("x", 1).Quarters(Some.Wilayah, "B", "q", 1)
                .Quarters(Some.Wilayah, "A", "s", 1).Quarters(Some.Wilayah, "A", "r", 1).Quarters("z", 1));
        Assert.Equal(["z", "r", "s", "q"], said.Select(d => d.Message[1..2]));
        Assert.Equal([null, "A", "A", "B"], said.Select(d => d.Place.Indikator));
    }

    /// <summary>
    /// A hint names what the indikator could have: not what is of use already, nor what is another's.
    /// </summary>
    [Fact]
    public void A_hint_for_a_name_nobody_reports_is_one_nobody_uses()
    {
        var said = Say(
            AturanKinerja.Baku, [Some.Indikator("A", "jumlah_desa"), Some.Indikator("B", "jumlah_desb")],
            new DataKinerjaBuilder().Quarters("jumlah_desb", 1).Quarters(Some.Wilayah, "B", "jumlah_desc", 1));
        Assert.DoesNotContain("Maksud Anda", Assert.Single(
            said, d => d.Code == CalculationCodes.VariabelTidakDilaporkan).Message, StringComparison.Ordinal);
    }

    private static DefinisiKinerja Kabupaten(Indikator indikator) =>
        DefinisiKinerja.Create(new DefinisiParts { Indikator = [indikator], Wilayah = [new("K"), new("K1", "K")] });

    private static ImmutableArray<Diagnostic> Say(
        AturanKinerja aturan, Indikator[] indikator, DataKinerjaBuilder data) =>
        new KinerjaEngine(Some.Definisi(indikator), aturan).Calculate(data.Build()).Diagnostics.WithoutTargets();

    private static ImmutableArray<Diagnostic> Say(DefinisiKinerja definisi, DataKinerjaBuilder data) =>
        new KinerjaEngine(definisi).Calculate(data.Build()).Diagnostics.WithoutTargets();
}
