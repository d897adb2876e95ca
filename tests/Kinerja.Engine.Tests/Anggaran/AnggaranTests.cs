using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Anggaran.AnggaranUji;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>SPEC 16.2 to 16.5.</summary>
public sealed class AnggaranTests
{
    [Fact]
    public void Money_is_added_up_both_trees()
    {
        var hasil = Calculate(Row("A", 100, 10), Row("B", 50, 20, 5), Row("A", 30, tw2: 7, wilayah: "Y"));
        Assert.Equal(150, hasil.At("P").Pagu.Value);
        Assert.Equal((130m, 10m), (hasil.At("A", "K").Pagu.Value, hasil.At("A", "K").Realisasi.Value));
        var top = hasil.At("T", "K", 2);
        Assert.Equal(
            (180m, 12m, 42m), (top.Pagu.Value, top.RealisasiTriwulan.Value, top.Realisasi.Value));
        Assert.Equal(42m * 100 / 180, top.Serapan.Value);
        Assert.True(hasil.HasAnggaran);
    }

    [Fact]
    public void The_deepest_rows_bear_and_others_are_compared_with_them()
    {
        var hasil = Calculate(
            Row("A", 100, 10), Row("P", 100, 10), Row("T", 90, 10, 1), Row("A", 100, 11, wilayah: "K"));
        Assert.Equal(100, hasil.At("T", "K").Pagu.Value);
        Assert.Equal(10, hasil.At("T", "K", 4).Realisasi.Value);
        Assert.Equal(
            [
                "Realisasi anggaran s.d. TW I simpul 'A' adalah 11, sedangkan jumlah baris di bawahnya 10. Yang "
                    + "dipakai jumlah itu. Samakan keduanya, atau hapus baris ini.",
                "Pagu simpul 'T' adalah 90, sedangkan jumlah baris di bawahnya 100. Yang dipakai jumlah itu. Samakan "
                    + "keduanya, atau hapus baris ini.",
                "Realisasi anggaran s.d. TW II simpul 'T' adalah 11, sedangkan jumlah baris di bawahnya 10. Yang "
                    + "dipakai jumlah itu. Samakan keduanya, atau hapus baris ini.",
            ],
            hasil.Messages("KIN4020"));
    }

    [Fact]
    public void A_row_above_in_one_tree_and_below_in_the_other_counts_beside_it()
    {
        var hasil = Calculate(Row("P", 40, wilayah: "X"), Row("A", 60, wilayah: "K"));
        Assert.Equal(100, hasil.At("P", "K").Pagu.Value);
        Assert.Empty(hasil.Messages("KIN4020"));
    }

    [Fact]
    public void A_row_without_a_number_appears_and_hides_nothing()
    {
        var hasil = Calculate(Row("B"), Row("P", 40));
        Assert.Equal(40, hasil.At("P").Pagu.Value);
        Assert.Equal([Alasan.DataKosong, Alasan.AnggaranKosong], hasil.At("B").Keterangan);
        Assert.Equal(Alasan.AnggaranKosong, hasil.At("B").Serapan.Alasan);
        Assert.Empty(hasil.Messages("KIN4020"));
    }

    [Fact]
    public void A_pagu_perubahan_is_the_pagu()
    {
        var hasil = Calculate(Row("A", 100) with { PaguPerubahan = 0 }, Row("B", 100) with { PaguPerubahan = 70 });
        Assert.Equal((0m, 70m), (hasil.At("A").Pagu.Value, hasil.At("P").Pagu.Value));
    }

    [Fact]
    public void Totals_since_January_are_quarters_again_and_one_that_falls_is_told()
    {
        var hasil = Calculate(
            new BarisAnggaran("X", "A", Some.Tahun, 100, null, CaraLapor.SampaiDengan, 10, null, 40, 35));
        Assert.Equal([10m, null, 30m, -5m], Quarters(n => hasil.At("A", triwulan: n).RealisasiTriwulan.Value));
        Assert.Equal([10m, 10m, 40m, 35m], Quarters(n => hasil.At("A", triwulan: n).Realisasi.Value));
        Assert.Equal(
            "Realisasi anggaran s.d. triwulan simpul 'A' turun dari 40 menjadi 35. Periksa keduanya.",
            Assert.Single(hasil.Messages("KIN2012")));
    }

    [Fact]
    public void Serapan_is_missing_for_the_first_reason_that_holds()
    {
        var hasil = Calculate(Row("A", tw1: 1), Row("B", 0, tw2: 1), Row("B", 5, wilayah: "Y"));
        Assert.Equal(Alasan.AnggaranKosong, hasil.At("A").Serapan.Alasan);
        Assert.Equal(Alasan.DataKosong, hasil.At("B").Serapan.Alasan);
        Assert.Equal(Alasan.PembagiNol, hasil.At("B", triwulan: 2).Serapan.Alasan);
        Assert.Equal(Alasan.DataKosong, hasil.At("B", "Y").Serapan.Alasan);
        Assert.Equal([Alasan.DataKosong, Alasan.PembagiNol], hasil.At("B", triwulan: 2).Keterangan);
    }

    [Fact]
    public void A_serapan_above_100_is_told_at_its_first_quarter()
    {
        var hasil = Calculate(Row("A", 10, 10, 0.01m));
        Assert.Equal(6, hasil.Messages("KIN3030").Length); // A, P, T at X and at K
        Assert.All(
            hasil.Diagnostics.Where(one => one.Code.Id == "KIN3030"),
            one => Assert.Equal(Triwulan.II, one.Place.Triwulan));
        Assert.Contains(
            "Realisasi anggaran simpul 'A' 10.01 melebihi pagunya 10. Periksa angka, cara_lapor, dan pagu_perubahan.",
            hasil.Messages("KIN3030"));
    }

    [Theory]
    [InlineData(RumusEfisiensi.Selisih, 80, 20, 60)]
    [InlineData(RumusEfisiensi.Rasio, 80, 20, 400)]
    [InlineData(RumusEfisiensi.Hemat, 80, 20, 75)]
    [InlineData(RumusEfisiensi.Selisih, 0, 20, -20)]
    [InlineData(RumusEfisiensi.Selisih, 80, 0, 80)]
    [InlineData(RumusEfisiensi.Rasio, 80, 0, null)]
    [InlineData(RumusEfisiensi.Hemat, 0, 20, null)]
    public void Efisiensi_follows_the_policy(RumusEfisiensi rumus, int capaian, int serapan, int? expected)
    {
        var row = Calculate(capaian, new AturanKinerja { RumusEfisiensi = rumus }, Row("A", 100, serapan)).At("A");
        Assert.Equal((capaian, serapan), ((int)row.Capaian.Value!, (int)row.Serapan.Value!));
        Assert.Equal(expected, row.Efisiensi.Value);
        if (expected is null) Assert.Equal(Alasan.PembagiNol, Assert.Single(row.Keterangan));
    }

    [Fact]
    public void Efisiensi_passes_on_the_reason_of_the_capaian_before_that_of_the_serapan()
    {
        var hasil = Calculate(80, null, Row("A", tw1: 1), Row("B", tw1: 1));
        Assert.Equal(Alasan.AnggaranKosong, hasil.At("A").Efisiensi.Alasan);
        Assert.Equal(Alasan.DataKosong, hasil.At("B").Efisiensi.Alasan);
    }

    [Fact]
    public void Rupiah_are_exact_to_the_last_sen()
    {
        var hasil = Calculate(
            Row("A", 1_000_000_000_000_000.01m, 333_333_333_333_333.33m), Row("B", 0.01m, 0.01m),
            Row("A", 999_999_999_999_999.99m, wilayah: "Y"));
        Assert.Equal(2_000_000_000_000_000.01m, hasil.At("T", "K").Pagu.Value);
        Assert.Equal(333_333_333_333_333.34m, hasil.At("T", "K").Realisasi.Value);
    }

    [Fact]
    public void An_overflow_is_told_and_missing()
    {
        var hasil = Calculate(Row("A", 0.0000000001m, 999_999_999_999_999_999m));
        Assert.Equal(Alasan.Luapan, hasil.At("A").Serapan.Alasan);
        Assert.Equal(6 * 4, hasil.Messages("KIN3001").Length); // A, P, T at X and at K, in every quarter
    }

    [Fact]
    public void Unknown_codes_are_told_and_do_not_count()
    {
        var hasil = Calculate(Row("A", 1), Row("AA", 2), Row("A", 4, wilayah: "Z"));
        Assert.Equal(1, hasil.At("T", "K").Pagu.Value);
        Assert.StartsWith("Simpul 'AA' ada ", Assert.Single(hasil.Messages("KIN2050")), StringComparison.Ordinal);
        Assert.StartsWith("Wilayah 'Z' ada ", Assert.Single(hasil.Messages("KIN2003")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_definitions_of_wilayah_those_of_the_money_are_wilayah_too()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul = [new("A", Jenjang.Program)],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Quarters("X", null, "jumlah", 1).Build(),
            anggaran: AnggaranUji.Data(Row("a", 1, wilayah: "Q"), new("x", "A", 2023, 2)));
        Assert.Equal(["Q", "X"], hasil.Wilayah);
        Assert.Equal([2022, 2023], hasil.Tahun);
        Assert.Equal(["Q A 2022 1", "X A 2023 2"], hasil.Anggaran.Where(row => row.Triwulan == Triwulan.I)
            .Select(row => $"{row.Wilayah} {row.Simpul.Kode} {row.Tahun} {row.Pagu}"));
    }

    [Fact]
    public void Without_anggaran_there_is_no_row()
    {
        var hasil = new KinerjaEngine(Definisi).Calculate(
            new DataKinerjaBuilder().Quarters("X", null, "jumlah", 1).Build());
        Assert.False(hasil.HasAnggaran);
        Assert.Empty(hasil.Anggaran);
        Assert.Empty(hasil.AnggaranAt("X", Some.Tahun, Triwulan.I));
    }

    private static decimal?[] Quarters(Func<int, decimal?> of) => [.. Enumerable.Range(1, 4).Select(of)];
}
