using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Anggaran.AnggaranUji;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>SPEC 16 at its bounds: where a rule begins and where it ends.</summary>
public sealed class AnggaranBatasTests
{
    [Fact]
    public void Rows_of_another_tahun_hide_nothing()
    {
        var hasil = Calculate(Row("A", 5), Row("P", 100) with { Tahun = Some.Tahun + 1 });
        Assert.Equal(5, hasil.At("P").Pagu.Value);
        Assert.Equal(100, hasil.FindAnggaran("X", "P", Some.Tahun + 1, Triwulan.I)!.Value.Pagu.Value);
        Assert.Null(hasil.FindAnggaran("X", "A", Some.Tahun + 1, Triwulan.I));
        Assert.Empty(hasil.Messages("KIN4020"));
    }

    [Fact]
    public void A_row_hides_another_with_any_of_its_numbers()
    {
        foreach (var below in (BarisAnggaran[])
            [
                Row("A", 0), Row("A") with { PaguPerubahan = 0 }, Row("A", tw1: 0), Row("A", tw2: 0),
                Row("A") with { Tw3 = 0 }, Row("A") with { Tw4 = 0 },
            ])
            Assert.Equal(below.PaguBerlaku, Calculate(Row("P", 40), below).At("P").Pagu.Value);
    }

    [Fact]
    public void An_unused_row_with_a_pagu_is_compared_with_no_pagu()
    {
        var hasil = Calculate(Row("P", 40, 1), Row("A", tw2: 1));
        Assert.Equal(
            [
                "Pagu simpul 'P' adalah 40, sedangkan jumlah baris di bawahnya kosong. Yang dipakai jumlah itu. "
                    + "Samakan keduanya, atau hapus baris ini.",
                "Realisasi anggaran s.d. TW I simpul 'P' adalah 1, sedangkan jumlah baris di bawahnya kosong. Yang "
                    + "dipakai jumlah itu. Samakan keduanya, atau hapus baris ini.",
            ],
            hasil.Messages("KIN4020"));
    }

    [Fact]
    public void An_unused_row_is_compared_only_where_it_reports_and_once()
    {
        var below = Row("A", 100, 10) with { Tw2 = 20, Tw3 = 30, Tw4 = 40 };
        Assert.Empty(Calculate(Row("P"), below).Messages("KIN4020"));
        Assert.Empty(Calculate(
            Row("P") with { CaraLapor = CaraLapor.SampaiDengan, Tw3 = 60 }, below).Messages("KIN4020"));
        Assert.Empty(Calculate(Row("P") with { PaguPerubahan = 100 }, below).Messages("KIN4020"));
        var hasil = Calculate(Row("P", 7, 10) with { PaguPerubahan = 100, Tw2 = 21, Tw3 = 1, Tw4 = 1 }, below);
        Assert.StartsWith(
            "Realisasi anggaran s.d. TW II simpul 'P' adalah 31, sedangkan jumlah baris di bawahnya 30.",
            Assert.Single(hasil.Messages("KIN4020")), StringComparison.Ordinal);
        var place = Assert.Single(hasil.Diagnostics, one => one.Code.Id == "KIN4020").Place;
        Assert.Equal(("X", 2022, Triwulan.II), (place.Wilayah, place.Tahun, place.Triwulan));
    }

    [Fact]
    public void Unused_rows_are_told_in_the_order_of_the_output()
    {
        var hasil = Calculate(
            Row("B", 1), Row("P", 2), Row("T", 3), Row("P", 4, wilayah: "K"), Row("A", 1, wilayah: "Y"));
        Assert.Equal(
            [
                ("K", "Pagu simpul 'P' adalah 4,"), ("X", "Pagu simpul 'T' adalah 3,"),
                ("X", "Pagu simpul 'P' adalah 2,"),
            ],
            hasil.Diagnostics.Where(one => one.Code.Id == "KIN4020")
                .Select(one => (one.Place.Wilayah!, one.Message[..25])));
    }

    [Fact]
    public void A_total_that_stays_is_a_quarter_without_spending()
    {
        var hasil = Calculate(
            new BarisAnggaran("X", "A", Some.Tahun, 100, null, CaraLapor.SampaiDengan, null, 40, 40, 0));
        Assert.Equal(
            [null, 40m, 0m, -40m],
            Triwulan.Semua.Select(q => hasil.At("A", triwulan: q.Nomor).RealisasiTriwulan.Value));
        Assert.Contains("turun dari 40 menjadi 0", Assert.Single(hasil.Messages("KIN2012")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_serapan_of_exactly_100_is_not_told()
    {
        Assert.Empty(Calculate(Row("A", 10, 10)).Messages("KIN3030"));
        Assert.Empty(Calculate(Row("A", 0, 10)).Messages("KIN3030"));
        Assert.Empty(Calculate(Row("A", -10, -10)).Messages("KIN3030"));
    }

    [Theory]
    [InlineData(RumusEfisiensi.Rasio, 0, 20, 0)]
    [InlineData(RumusEfisiensi.Hemat, 80, 0, 100)]
    [InlineData(RumusEfisiensi.Hemat, 80, 100, -25)]
    [InlineData(RumusEfisiensi.Hemat, 0, 0, null)]
    public void Efisiensi_divides_by_one_of_the_two(RumusEfisiensi rumus, int capaian, int serapan, int? expected)
    {
        var row = Calculate(capaian, new AturanKinerja { RumusEfisiensi = rumus }, Row("A", 100, serapan)).At("A");
        Assert.Equal(expected, row.Efisiensi.Value);
        Assert.Equal(expected is null ? Alasan.PembagiNol : null, row.Efisiensi.Alasan);
    }

    [Fact]
    public void An_overflow_of_efisiensi_is_told_as_such()
    {
        var hasil = Calculate(
            80, new AturanKinerja { RumusEfisiensi = RumusEfisiensi.Rasio }, Row("A", 1e17m, 0.0000000001m));
        Assert.Equal(Alasan.Luapan, hasil.At("A").Efisiensi.Alasan);
        Assert.Equal(Alasan.Luapan, Assert.Single(hasil.At("A").Keterangan));
        Assert.All(hasil.Messages("KIN3001"), message =>
            Assert.StartsWith("Efisiensi simpul '", message, StringComparison.Ordinal));
        Assert.Equal(6 * 4, hasil.Messages("KIN3001").Length); // A, P, T at X and at K, in every quarter
    }

    [Fact]
    public void An_overflow_of_the_capaian_is_not_told_again()
    {
        var data = new DataKinerjaBuilder().Quarters("X", null, "jumlah", 999_999_999_999_999_999m)
            .Target("IK", 0.000000000001m, wilayah: "X").Build();
        var hasil = new KinerjaEngine(Definisi).Calculate(data, anggaran: AnggaranUji.Data(Row("A", 100, 20)));
        Assert.Equal(Alasan.Luapan, hasil.At("A").Efisiensi.Alasan);
        Assert.NotEmpty(hasil.Messages("KIN3001"));
        Assert.DoesNotContain(hasil.Messages("KIN3001"), message =>
            message.StartsWith("Efisiensi", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_unknown_code_is_told_once()
    {
        var hasil = Calculate(
            Row("ZZ", 1), Row("zz", 2, wilayah: "Y"), Row("YY", 4), Row("A", 8, wilayah: "q"),
            Row("B", 8, wilayah: "Q"), Row("YY", 16, wilayah: "Q"), Row(" a ", 32, wilayah: " x "));
        Assert.Equal(32, hasil.At("T", "K").Pagu.Value);
        Assert.Equal(["Simpul 'YY'", "Simpul 'ZZ'"],
            hasil.Messages("KIN2050").Select(message => message[..11]));
        Assert.Equal(["Wilayah 'q'"], hasil.Messages("KIN2003").Select(message => message[..11]));
    }

    [Fact]
    public void The_spelling_of_a_row_does_not_depend_on_the_order()
    {
        BarisAnggaran[] rows = [Row("sk a", 1), Row(" SK_A ", tw1: 2, wilayah: "x"), Row("Sk-a", tw2: 3)];
        var expected = new BarisAnggaran("X", "SK_A", Some.Tahun, 1, Tw1: 2, Tw2: 3);
        Assert.Equal(expected, Assert.Single(AnggaranUji.Data(rows).Baris));
        Assert.Equal(expected, Assert.Single(AnggaranUji.Data(rows.Reverse()).Baris));
    }

    [Fact]
    public void A_blank_never_replaces_a_number()
    {
        var builder = new DataAnggaranBuilder(DataGanda.Terakhir);
        Assert.True(builder.Add(Row("A", 100, 1)));
        Assert.True(builder.Add(Row("A")));
        Assert.Equal(Row("A", 100, 1), Assert.Single(builder.Build().Baris));
    }
}
