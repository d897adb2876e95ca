using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>The point that a report and the screen show when nobody names one.</summary>
public sealed class TitikTests
{
    private static readonly DefinisiKinerja Definisi = DefinisiKinerja.Create(new DefinisiParts
    {
        Indikator = [Some.Indikator("IK")],
        Simpul = [new Simpul("S", "Sasaran")],
        Wilayah =
        [
            new Wilayah("K"), new Wilayah("K.1", "K"), new Wilayah("K.2", "K"),
            new Wilayah("K.9", "K") { BerlakuSampai = 2024 },
        ],
    });

    private static readonly HasilKinerja Hasil = new KinerjaEngine(Definisi).Calculate(Data());

    [Fact]
    public void The_default_is_the_latest_tahun_with_data_and_targets() =>
        Assert.Equal(new Titik("K", 2023, Triwulan.II), Titik.Cari(Hasil));

    [Fact]
    public void A_tahun_with_data_alone_stands_in() =>
        Assert.Equal(new Titik("K.2", 2024, Triwulan.I), Titik.Cari(Hasil, "K.2"));

    [Fact]
    public void What_is_named_stays()
    {
        Assert.Equal(new Titik("K", 2024, Triwulan.I), Titik.Cari(Hasil, tahun: 2024));
        Assert.Equal(new Titik("K.1", 2025, Triwulan.IV), Titik.Cari(Hasil, "K.1", 2025)); // a target alone
        Assert.Equal(new Titik("K.1", 2023, Triwulan.III), Titik.Cari(Hasil, "K.1", 2023, Triwulan.III));
    }

    /// <summary>Money of TW I and II of 2026, and respondents of TW III.</summary>
    [Theory]
    [InlineData(true, false, 2)]
    [InlineData(false, true, 3)]
    [InlineData(true, true, 3)]
    public void Money_and_a_survey_are_data_too(bool hasUang, bool hasSurvei, int triwulan)
    {
        var anggaran = new DataAnggaranBuilder();
        anggaran.Add(new BarisAnggaran("K.1", "S", 2026, Pagu: 100, Tw1: 0, Tw2: 30));
        var survei = new DataSurveiBuilder(["U1"]);
        survei.Add(survei.Wilayah("K.1"), 2026, Triwulan.III, [4]);
        var hasil = new KinerjaEngine(Definisi).Calculate(
            new DataKinerjaBuilder().Build(), hasSurvei ? survei.Build() : null, hasUang ? anggaran.Build() : null);
        Assert.Equal(new Titik("K", 2026, new Triwulan(triwulan)), Titik.Cari(hasil));
        Assert.Equal(new Titik("k.1", 2026, new Triwulan(triwulan)), Titik.Cari(hasil, "k.1"));
        Assert.Equal(new Titik("K.2", 2026, Triwulan.IV), Titik.Cari(hasil, "K.2"));
    }

    /// <summary>K.9 exists until 2024 only.</summary>
    [Fact]
    public void Without_data_the_tahun_is_the_latest_of_the_wilayah() =>
        Assert.Equal(new Titik("K.9", 2024, Triwulan.IV), Titik.Cari(Hasil, "K.9"));

    [Fact]
    public void Results_without_a_tahun_have_no_point() =>
        Assert.Null(Titik.Cari(new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(
            new DataKinerjaBuilder().Build())));

    [Fact]
    public void A_report_refuses_a_point_that_the_results_do_not_have()
    {
        Assert.Throws<ArgumentException>(() => LaporanKinerja.Susun(Hasil, new Titik("X", 2023, Triwulan.I)));
        Assert.Throws<ArgumentException>(() => LaporanKinerja.Susun(Hasil, new Titik("K", 1999, Triwulan.I)));
        Assert.Throws<ArgumentException>(() => LaporanKinerja.Susun(
            Hasil, new Titik("K", 2023, Triwulan.I), new PilihanLaporan { Formulir = ["lain"] }));
    }

    [Fact]
    public void A_report_has_its_forms_in_one_order()
    {
        var laporan = LaporanUji.Susun();
        Assert.Equal("K", laporan.NamaWilayah);
        var shown = laporan.Formulir.Select(formulir => formulir.Kode).ToList();
        Assert.Equal(LaporanKinerja.KodeFormulir.Where(shown.Contains), shown);
    }

    private static DataKinerja Data()
    {
        var data = new DataKinerjaBuilder();
        data.Add(new SelRealisasi("K.1", "IK", "jumlah", 2023, Triwulan.II, 1));
        data.Add(new SelTarget("K.1", "IK", 2023, null, 2));
        data.Add(new SelRealisasi("K.2", "IK", "jumlah", 2024, Triwulan.I, 1));
        data.Add(new SelTarget("K.1", "IK", 2025, null, 2));
        return data.Build();
    }
}
