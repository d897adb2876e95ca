using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Survei;

/// <summary>SPEC 9.4: what a survey gives is one expected cell, with respondents or without.</summary>
public sealed class SkmKelengkapanTests
{
    /// <summary>X and Y report a in TW 1 and 2, so of TW 2 the rumus expects two cells and the survey.</summary>
    [Theory]
    [InlineData("X", true, "1", "0.6667")]
    [InlineData("Z", true, "0.6667", "0.6667")]
    [InlineData("X", false, "0.5", "0.5")] // without a survey skm_responden is a variabel like others
    public void A_wilayah_without_respondents_lacks_one_cell(string surveyed, bool hasSurvei, string x, string y)
    {
        var data = new DataKinerjaBuilder().Quarters("X", null, "a", 1, 1).Quarters("Y", null, "a", 1, 1);
        var survei = new DataSurveiBuilder(["U1"]);
        survei.Add(survei.Wilayah(surveyed), Some.Tahun, Triwulan.I, [3]);
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator(rumus: "a / skm_responden")))
            .Calculate(data.Build(), hasSurvei ? survei.Build() : null);
        Assert.Equal((x, y), (Kelengkapan("X"), Kelengkapan("Y")));

        string Kelengkapan(string wilayah) => Pembulatan.Text(
            hasil.FindIndikator(wilayah, "IK", Some.Tahun, Triwulan.II)!.Value.Kelengkapan, 4);
    }
}
