using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 4.1, 4.2, 8.3, 8.4: what the calculation says about the data, word for word.</summary>
public sealed class PesanCelahTests
{
    [Fact]
    public void An_unknown_wilayah_is_told_with_its_cure()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("Sokaraja")],
        });
        var told = Only(
            DataCodes.WilayahTidakDikenal, definisi, new DataKinerjaBuilder().Quarters("Sokaraj", null, "jumlah", 1));
        Assert.Equal("Sokaraj", told.Place.Wilayah);
        Assert.Equal(
            "Wilayah 'Sokaraj' ada di data tetapi tidak didefinisikan, jadi angkanya tidak ikut dihitung. Maksud Anda "
                + "'Sokaraja'? Perbaiki kodenya, atau tambahkan wilayah itu ke definisi.",
            told.Message);
    }

    /// <summary>The target of 2030 does not count, so 2030 has no rows either.</summary>
    [Fact]
    public void An_unknown_indikator_is_told_with_its_cure_and_the_rest_is_calculated()
    {
        var data = new DataKinerjaBuilder().Quarters(Some.Wilayah, "kehadiran", "jumlah", 4).Target("kehadiran", 8);
        data.AddTarget(data.Indikator("kehadirn"), data.Wilayah(Some.Wilayah), 2030, null, 5);
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator("kehadiran"))).Calculate(data.Build());
        var told = Assert.Single(hasil.Diagnostics);
        Assert.Equal((DataCodes.IndikatorTidakDikenal, "kehadirn"), (told.Code, told.Place.Indikator));
        Assert.Equal(
            "Indikator 'kehadirn' ada di data tetapi tidak didefinisikan, jadi angka dan targetnya tidak ikut dihitung."
                + " Maksud Anda 'kehadiran'? Perbaiki kodenya, atau kosongkan untuk variabel bersama.",
            told.Message);
        Assert.Equal([Some.Tahun], hasil.Tahun);
        Assert.Equal(
            50, hasil.FindIndikator(Some.Wilayah, "kehadiran", Some.Tahun, Triwulan.I)!.Value.Capaian.Value);
    }

    /// <summary>The two names are those of the indikator itself; no shared name is like them.</summary>
    [Fact]
    public void A_hint_for_a_name_nobody_reports_may_be_one_reported_for_the_indikator() => Assert.Equal(
        "'jumlah_desa' dipakai rumusnya tetapi tidak pernah dilaporkan. Maksud Anda 'jumlah_dessa'? Laporkan "
            + "angkanya, atau samakan namanya.",
        Only(
            CalculationCodes.VariabelTidakDilaporkan, Some.Definisi(Some.Indikator(rumus: "jumlah_desa")),
            new DataKinerjaBuilder().Quarters(Some.Wilayah, "IK", "jumlah_dessa", 1)).Message);

    /// <summary>Nobody corrects more than ten thousand names one by one.</summary>
    [Theory]
    [InlineData(10_000, null)]
    [InlineData(10_002, "2 variabel lain juga dilaporkan tetapi tidak dipakai rumus mana pun. Periksa apakah kolom "
        + "variabel berisi nama variabel.")]
    public void Names_of_no_use_beyond_ten_thousand_are_told_together(int names, string? rest)
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1);
        for (var i = 0; i < names; i++) data.Quarters($"lain{i}", 1);
        var told = new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(data.Build()).Diagnostics
            .Where(one => one.Code == DataCodes.VariabelTidakTerpakai).Select(one => one.Message).ToList();
        Assert.Equal(rest, told.ElementAtOrDefault(10_000));
        Assert.Equal(10_000, told.Count(message => message.StartsWith("'lain", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(5, "A1, A2, A3, A4, A5.")]
    [InlineData(6, "A1, A2, A3, A4, A5, ….")]
    public void Of_the_indikator_that_decide_nothing_the_first_five_are_named(int number, string names)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                .. Enumerable.Range(1, number).Select(i => Some.Indikator($"A{i}", simpul: "T")),
                Some.Indikator("B", simpul: "S"),
            ],
            Simpul = [new("T", Jenjang.Tujuan), new("S", Jenjang.Sasaran, "T")],
        });
        Assert.Equal(
            $"{number} indikator tidak menentukan capaian simpulnya, karena simpul itu punya anak (SumberCapaian = "
                + $"AnakDulu): {names} Bila seharusnya menentukan, tulis --opsi SumberCapaian=IndikatorDulu.",
            Only(
                TreeCodes.IndikatorTidakMenentukan, definisi, new DataKinerjaBuilder().Quarters("jumlah", 1)).Message);
    }

    /// <summary>TW II lacks one of three flows (SPEC 4.1).</summary>
    [Fact]
    public void A_quarter_is_half_reported_where_two_of_three_flows_are_there() => Assert.Equal(
        "Belum dilaporkan: c; angka yang ada tetap dipakai dan persentasenya dapat menyesatkan. Lengkapi triwulan itu.",
        Only(
            CalculationCodes.TriwulanTakBerpasangan, Some.Definisi(Some.Indikator(rumus: "Persen(a, b + c)")),
            new DataKinerjaBuilder().Quarters("a", 1, 1).Quarters("b", 1, 1).Quarters("c", 1)).Message);

    /// <summary>SPEC 4.2.</summary>
    [Fact]
    public void A_total_that_fell_is_told_with_both_figures()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Variabel = [new("jumlah") { CaraLapor = CaraLapor.SampaiDengan }],
        });
        Assert.Equal(
            "Total s.d. triwulan 'jumlah' turun dari 5 menjadi 3. Periksa keduanya.",
            Only(DataCodes.TotalTurun, definisi, new DataKinerjaBuilder().Quarters("jumlah", 5, 3)).Message);
    }

    /// <summary>TW I: a realisasi of 0.8 beside 90; TW II: a target of 0.9 beside 88.</summary>
    [Fact]
    public void Where_both_look_like_a_fraction_the_target_is_told() => Assert.StartsWith(
        "'IK' bersatuan % dan salah satu dari target dan realisasinya tampak sebagai pecahan (0.9), di 1 wilayah.",
        Only(
            CalculationCodes.PecahanUntukPersen,
            Some.Definisi(new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.NonKumulatif) { Satuan = "%" }),
            new DataKinerjaBuilder().Quarters("jumlah", 0.8m, 88)
                .Target("IK", 90, 1).Target("IK", 0.9m, 2)).Message,
        StringComparison.Ordinal);

    private static Diagnostic Only(DiagnosticCode code, DefinisiKinerja definisi, DataKinerjaBuilder data) =>
        Assert.Single(new KinerjaEngine(definisi).Calculate(data.Build()).Diagnostics, one => one.Code == code);
}
