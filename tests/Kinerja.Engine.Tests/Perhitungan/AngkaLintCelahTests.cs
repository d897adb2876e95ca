using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 8.4: what a suspicion says, and at which wilayah it counts.</summary>
public sealed class AngkaLintCelahTests
{
    [Fact]
    public void A_wilayah_counts_once_whatever_the_number_of_its_tahun()
    {
        var data = new DataKinerjaBuilder();
        foreach (var tahun in (int[])[2022, 2023])
        {
            data.AddRealisasi(data.Variabel(null, "jumlah"), data.Wilayah("X"), tahun, Triwulan.I, 1001);
            data.AddTarget(data.Indikator("IK"), data.Wilayah("X"), tahun, null, 100);
        }
        var lint = Told(CalculationCodes.CapaianTakWajar, data, Some.Definisi(Some.Indikator()));
        Assert.Equal(2022, lint.Place.Tahun);
        Assert.Contains("di 1 wilayah", lint.Message, StringComparison.Ordinal);
    }

    /// <summary>The indikator is at the fourth and fifth of six wilayah only.</summary>
    [Fact]
    public void The_first_of_a_few_wilayah_is_told()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [.. Enumerable.Range(1, 6).Select(i => new Wilayah($"{i}"))],
        });
        var data = new DataKinerjaBuilder();
        foreach (var wilayah in (string[])["5", "4"])
            data.Quarters(wilayah, null, "jumlah", 1001).Target("IK", 100, wilayah: wilayah);
        var lint = Told(CalculationCodes.CapaianTakWajar, data, definisi);
        Assert.Equal("4", lint.Place.Wilayah);
        Assert.Contains("di 2 wilayah", lint.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_capaian_beyond_all_measure_is_told_with_its_cure() => Assert.Equal(
        "Capaian 'IK' 1001 %, di 1 wilayah. Periksa target dan realisasinya: satuannya mungkin berbeda (0.9 untuk "
            + "90 %, ribuan untuk satuan).",
        Told(
            CalculationCodes.CapaianTakWajar, new DataKinerjaBuilder().Quarters("jumlah", 1001).Target("IK", 100),
            Some.Definisi(Some.Indikator())).Message);

    [Fact]
    public void A_percentage_below_zero_is_told_with_its_cure() => Assert.Equal(
        "Persentase 'IK' di bawah 0 (-10), di 1 wilayah. Periksa angka pembilangnya: mungkin satu angka adalah jumlah "
            + "seluruh pegawai, padahal rumus meminta rata-rata per pegawai, atau tandanya terbalik.",
        Told(
            CalculationCodes.PersenNegatif, new DataKinerjaBuilder().Quarters("a", 10).Quarters("b", 11),
            Some.Definisi(Some.Indikator(rumus: "Persen(a - b, a)"))).Message);

    [Fact]
    public void Targets_that_do_not_rise_are_told_with_their_cure()
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 3);
        for (var q = 1; q <= 4; q++) data.Target("IK", 3, q);
        Assert.Equal(
            "Target s.d. TW 1..4 'IK' tidak naik (s.d. TW 4: 3), di 1 wilayah. Bila itu target tiap triwulan, tulis "
                + "--opsi CaraTargetTriwulan=PerTriwulan, atau di kinerja.json { \"Kinerja\": { "
                + "\"CaraTargetTriwulan\": \"PerTriwulan\" } }.",
            Told(CalculationCodes.TargetTidakNaik, data, Some.Definisi(Some.Indikator())).Message);
    }

    [Fact]
    public void A_count_that_looks_like_a_position_is_told_with_its_cure() => Assert.Equal(
        "'jumlah' dijumlahkan lintas triwulan, padahal keempat triwulannya dilaporkan sama (18) dan capaiannya dua "
            + "kali target atau lebih, di 1 wilayah. Mungkin ia posisi: pilih tipe Non Kumulatif, atau nyatakan sifat "
            + "Arus di variabel.csv bila memang dijumlahkan.",
        Told(
            CalculationCodes.JumlahTetap, new DataKinerjaBuilder().Quarters("jumlah", 18, 18, 18, 18).Target("IK", 36),
            Some.Definisi(Some.Indikator())).Message);

    [Fact]
    public void Only_where_one_is_a_fraction_it_is_told()
    {
        var data = new DataKinerjaBuilder().Quarters("X", null, "jumlah", 88).Target("IK", 90, wilayah: "X")
            .Quarters("Y", null, "jumlah", 88).Target("IK", 0.9m, wilayah: "Y");
        var lint = Told(CalculationCodes.PecahanUntukPersen, data, Some.Definisi(Persen));
        Assert.Equal("Y", lint.Place.Wilayah);
        Assert.Equal(
            "'IK' bersatuan % dan salah satu dari target dan realisasinya tampak sebagai pecahan (0.9), di 1 wilayah. "
                + "Tulis 90 untuk 90 %, bukan 0.9: lembar sebar mengekspor sel berformat persen sebagai pecahan.",
            lint.Message);
    }

    /// <summary>Of a range the upper bound is compared, of a single target beside it the target.</summary>
    [Fact]
    public void Of_a_range_the_upper_bound_must_be_a_fraction()
    {
        var data = new DataKinerjaBuilder().Quarters("X", null, "jumlah", 88)
            .Target("IK", 0.5m, wilayah: "X", atas: 90)
            .Quarters("Y", null, "jumlah", 88).Target("IK", 0.9m, wilayah: "Y");
        var lint = Told(CalculationCodes.PecahanUntukPersen, data, Some.Definisi(Persen));
        Assert.Equal("Y", lint.Place.Wilayah);
        Assert.Contains("(0.9), di 1 wilayah.", lint.Message, StringComparison.Ordinal);
    }

    private static Indikator Persen =>
        new("IK", Rumus.Parse("jumlah"), TipePerhitungan.NonKumulatif) { Satuan = "%" };

    private static Diagnostic Told(DiagnosticCode code, DataKinerjaBuilder data, DefinisiKinerja definisi) =>
        Assert.Single(new KinerjaEngine(definisi).Calculate(data.Build()).Diagnostics, one => one.Code == code);
}
