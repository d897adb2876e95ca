using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Anggaran.AnggaranUji;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>What the money says, word for word and in its place: an operator acts on it (SPEC 8.1, 16).</summary>
public sealed class AnggaranPesanTests
{
    [Fact]
    public void An_unknown_code_is_told_with_its_cure()
    {
        var hasil = Calculate(Row("A", 1), Row("BB", 2), Row("A", 4, wilayah: "XX"));
        Assert.Equal(
            "Simpul 'BB' ada di anggaran tetapi tidak didefinisikan, jadi anggarannya tidak ikut dihitung. Maksud "
                + "Anda 'B'? Perbaiki kodenya, atau tambahkan simpul itu ke pohon kinerja.",
            Assert.Single(hasil.Messages("KIN2050")));
        Assert.Equal(
            "Wilayah 'XX' ada di anggaran tetapi tidak didefinisikan, jadi anggarannya tidak ikut dihitung. Maksud "
                + "Anda 'X'? Perbaiki kodenya, atau tambahkan wilayah itu ke definisi.",
            Assert.Single(hasil.Messages("KIN2003")));
        Assert.Equal("XX", Assert.Single(hasil.Diagnostics, one => one.Code.Id == "KIN2003").Place.Wilayah);
    }

    [Fact]
    public void Codes_outside_their_tahun_are_told_in_order_with_their_cure()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul =
            [
                new("B", Jenjang.Program) { BerlakuSampai = 2022 }, new("A", Jenjang.Program) { BerlakuDari = 2023 },
            ],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Build(),
            anggaran: AnggaranUji.Data(
                new("X", "b", 2024, 1), new("X", "B", 2023, 1), new("Y", "B", 2023, 1), new("X", "A", 2022, 1)));
        Assert.Equal([("A", 2022), ("B", 2023), ("b", 2024)], hasil.Diagnostics
            .Where(one => one.Code.Id == "KIN2052").Select(one => (one.Message[8..9], one.Place.Tahun!.Value)));
        Assert.Equal(
            "Simpul 'A' berlaku sejak 2023, jadi anggarannya tahun 2022 tidak ikut dihitung. Perbaiki tahunnya, atau "
                + "masa berlakunya.",
            hasil.Messages("KIN2052")[0]);
    }

    [Fact]
    public void An_overflow_of_serapan_is_told_in_every_quarter_of_its_wilayah()
    {
        var hasil = Calculate(Row("A", 0.0000000001m, 999_999_999_999_999_999m, wilayah: "Y"));
        Assert.Equal(
            from wilayah in (string[])["K", "Y"]
            from triwulan in Triwulan.Semua
            select (wilayah, triwulan),
            hasil.Diagnostics
                .Where(one => one.Code.Id == "KIN3001" && one.Message.Contains("'A'", StringComparison.Ordinal))
                .Select(one => (one.Place.Wilayah!, one.Place.Triwulan!.Value)));
        Assert.Contains(
            "Serapan simpul 'A' tidak muat dalam 28 digit, jadi dikosongkan. Periksa pagu dan realisasi anggarannya.",
            hasil.Messages("KIN3001"));
    }

    [Theory]
    [InlineData(RumusEfisiensi.Selisih)]
    [InlineData(RumusEfisiensi.Hemat)]
    public void A_difference_that_does_not_fit_is_an_overflow(RumusEfisiensi rumus)
    {
        const decimal Huge = 999_999_999_999_999_999m;
        var data = new DataKinerjaBuilder().Quarters("X", null, "jumlah", Huge)
            .Target("IK", 0.0000000015m, wilayah: "X").Build();
        var aturan = new AturanKinerja { RumusEfisiensi = rumus, BatasCapaian = new(atas: null, bawah: null) };
        var row = new KinerjaEngine(Definisi, aturan)
            .Calculate(data, anggaran: AnggaranUji.Data(Row("A", 0.0000000015m, -Huge))).At("A");
        Assert.True(row.Capaian.HasValue && row.Serapan.HasValue);
        Assert.Equal(Alasan.Luapan, row.Efisiensi.Alasan);
    }

    [Fact]
    public void A_contradicting_meaning_is_told_with_its_place()
    {
        var builder = new DataAnggaranBuilder();
        Assert.True(builder.Add(Row("A", tw1: 1)));
        Assert.False(builder.Add(Row("A", 5, 2) with { CaraLapor = CaraLapor.SampaiDengan }));
        var said = Assert.Single(builder.Build().Diagnostics);
        Assert.Equal(("X", Some.Tahun), (said.Place.Wilayah, said.Place.Tahun));
        Assert.Equal(
            "Realisasi anggaran simpul 'A' sudah dilaporkan dengan cara_lapor lain di wilayah dan tahun itu, jadi "
                + "baris ini tidak dipakai. Samakan cara_lapor.",
            said.Message);
    }

    [Fact]
    public void Every_rejected_number_of_a_row_is_told_with_its_place()
    {
        var builder = new DataAnggaranBuilder();
        var row = new BarisAnggaran("X", "A", Some.Tahun, 1, 2, CaraLapor.PerPeriode, 3, 4, 5, 6);
        Assert.True(builder.Add(row));
        Assert.False(builder.Add(row));
        var data = builder.Build();
        Assert.Equal(
            [
                "Pagu", "Pagu perubahan", "Realisasi TW I", "Realisasi TW II", "Realisasi TW III", "Realisasi TW IV",
            ],
            data.Diagnostics.Select(said => said.Message.Split(" simpul")[0]));
        Assert.All(data.Diagnostics, said => Assert.Equal(("X", Some.Tahun), (said.Place.Wilayah, said.Place.Tahun)));
    }
}
