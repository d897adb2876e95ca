using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Anggaran.AnggaranUji;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>SPEC 16.1 to 16.3 where the order or the number of the rows could matter.</summary>
public sealed class AnggaranCelahTests
{
    /// <summary>In the usual order a simpul comes before those below it.</summary>
    [Fact]
    public void A_row_hides_one_above_it_whichever_is_defined_first()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(simpul: "A")],
            Simpul = [new("A", Jenjang.SubKegiatan, "P"), new("P", Jenjang.Program)],
            Wilayah = [new("X")],
        });
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Build(), anggaran: AnggaranUji.Data(Row("A", 5), Row("P", 100)));
        Assert.Equal(5, hasil.At("P").Pagu.Value);
        Assert.StartsWith(
            "Pagu simpul 'P' adalah 100, sedangkan jumlah baris di bawahnya 5.",
            Assert.Single(hasil.Messages("KIN4020")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_fits_is_no_overflow() =>
        Assert.Empty(Calculate(80, null, Row("A", 100, 20), Row("B", 1, wilayah: "Y")).Messages("KIN3001"));

    [Fact]
    public void An_overflow_is_told_only_where_it_is()
    {
        var hasil = Calculate(
            80, new AturanKinerja { RumusEfisiensi = RumusEfisiensi.Rasio },
            Row("A", 1e17m, 0.0000000001m), Row("B", 100, 20, wilayah: "Y"));
        Assert.All(
            hasil.Diagnostics.Where(one => one.Code.Id == "KIN3001"), one => Assert.NotEqual("Y", one.Place.Wilayah));
        Assert.DoesNotContain(
            hasil.Messages("KIN3001"), message => message.Contains("simpul 'B'", StringComparison.Ordinal));
    }

    /// <summary>A row reports in whichever quarter it has a number.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_contradicting_meaning_is_refused_in_every_quarter(int nomor)
    {
        decimal? In(int triwulan) => triwulan == nomor ? 1 : null;
        var builder = new DataAnggaranBuilder();
        Assert.True(builder.AddCaraLapor("X", "A", 2022, CaraLapor.PerPeriode));
        Assert.False(builder.Add(new BarisAnggaran(
            "X", "A", 2022, null, null, CaraLapor.SampaiDengan, In(1), In(2), In(3), In(4))));
        var data = builder.Build();
        Assert.Equal("KIN2017", Assert.Single(data.Diagnostics).Code.Id);
        Assert.Null(Assert.Single(data.Baris).Realisasi(new Triwulan(nomor)));
    }

    [Fact]
    public void Two_rejected_numbers_do_not_make_a_row_whole()
    {
        var builder = new DataAnggaranBuilder();
        Assert.True(builder.Add(Row("A", tw1: 1, tw2: 2)));
        Assert.False(builder.Add(Row("A", tw1: 3, tw2: 4)));
        Assert.Equal(2, builder.Build().Diagnostics.Length);
    }

    [Fact]
    public void The_tahun_of_the_rows_are_ascending_and_each_once() =>
        Assert.Equal(
            [2021, 2022, 2023],
            AnggaranUji.Data(
                Row("A", 1) with { Tahun = 2023 }, Row("A", 1) with { Tahun = 2021 }, Row("A", 1),
                Row("B", 1)).Tahun);

    [Fact]
    public void A_difference_is_told_at_the_first_place_that_was_named()
    {
        var builder = new DataAnggaranBuilder();
        builder.Add(Row("P", 100));
        builder.Add(Row("A", 5));
        builder.Name("X", "P", 2022, new DiagnosticPlace { File = "anggaran.csv", Line = 7 });
        builder.Name(" x ", "p", 2022, new DiagnosticPlace { File = "lain.csv", Line = 9 });
        var hasil = new KinerjaEngine(Definisi).Calculate(new DataKinerjaBuilder().Build(), anggaran: builder.Build());
        var place = Assert.Single(hasil.Diagnostics, one => one.Code.Id == "KIN4020").Place;
        Assert.Equal(("anggaran.csv", 7, "X", 2022), (place.File, place.Line, place.Wilayah, place.Tahun));
    }
}
