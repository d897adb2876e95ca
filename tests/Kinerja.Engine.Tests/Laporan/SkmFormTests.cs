using Kinerja.Engine.Data;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>
/// Four unsur. In 2022 the scores 4 3 3 2 in TW I and 4 4 3 2 in TW II: NRR 4, 3.5, 3, 2 and IKM 12.5 / 4 × 25 =
/// 78.125. In TW III of 2021 one respondent gave 4 to all; in TW III of 2022 one gave 1 to all.
/// </summary>
public sealed class SkmFormTests
{
    [Fact]
    public void Each_unsur_has_its_mean_and_its_mutu() => Assert.Equal(
        [
            "U1|U1|4|100|A|Sangat baik", "U2|U2|3.5|87.5|B|Baik", "U3|U3|3|75|C|Kurang baik", "U4|U4|2|50|D|Tidak baik",
            "|Indeks Kepuasan Masyarakat (IKM)||78.125|B|Baik",
        ],
        Calculate().Tabel("skm-unsur").Rows("kode", "nama", "nrr", "nrr_25", "mutu", "kinerja"));

    [Fact]
    public void The_three_lowest_unsur_come_lowest_first() =>
        Assert.Equal(["U4|50", "U3|75", "U2|87.5"], Calculate().Tabel("skm-terendah").Rows("kode", "nrr_25"));

    /// <summary>All unsur are 4 there, so that the first three are the lowest.</summary>
    [Fact]
    public void Equal_unsur_stand_in_their_order() => Assert.Equal(
        ["U1", "U2", "U3"],
        Calculate().Laporan(tahun: 2021, triwulan: 3).Table("skm-terendah").Rows("kode"));

    /// <summary>TW I alone: 12 / 4 × 25 = 75; TW II alone: 13 / 4 × 25 = 81.25.</summary>
    [Fact]
    public void Quarters_and_tahun_stand_side_by_side_up_to_the_point() => Assert.Equal(
        [
            "2021|TW III|1|100|A|Sangat baik", "2021|s.d. TW IV|1|100|A|Sangat baik", "2022|TW I|1|75|C|Kurang baik",
            "2022|TW II|1|81.25|B|Baik", "2022|s.d. TW II|2|78.125|B|Baik",
        ],
        Calculate().Tabel("skm-periode").Rows("tahun", "periode", "responden", "ikm", "mutu", "kinerja"));

    [Theory]
    [InlineData(null, "2|||")]
    [InlineData(0L, "2|||")]
    [InlineData(100L, "2|100|80|Kurang 78 responden")]
    [InlineData(2L, "2|2|2|Cukup")]
    public void The_sample_is_compared_with_what_the_population_needs(long? populasi, string expected) =>
        Assert.Equal([expected], Calculate().Tabel("skm-responden", new PilihanLaporan { Populasi = populasi })
            .Rows("responden", "populasi", "sampel", "kecukupan"));

    /// <summary>Weights of 0.25 change nothing; the bounds of 2004 make 75 a B.</summary>
    [Fact]
    public void A_note_tells_weights_and_edition()
    {
        var aturan = new AturanKinerja { BobotUnsur = BobotUnsur.DuaDesimal, EdisiSkm = EdisiSkm.Tahun2004 };
        var tabel = Calculate(aturan).Tabel("skm-unsur");
        Assert.Equal(
            "Bobot setiap unsur 0,25 (BobotUnsur = DuaDesimal). Mutu menurut KepMenPAN 25/2004.", tabel.Catatan[0]);
        Assert.Equal("U3|B", tabel.Rows("kode", "mutu")[2]);
        Assert.Equal(
            "Bobot setiap unsur 1/4 (BobotUnsur = Eksak). Mutu menurut PermenPANRB 14/2017.",
            Calculate().Tabel("skm-unsur").Catatan[0]);
    }

    [Fact]
    public void Before_the_first_respondent_of_the_tahun_only_earlier_periods_are_shown()
    {
        var laporan = Calculate().Laporan(tahun: 2023, triwulan: 1);
        var formulir = Assert.Single(laporan.Formulir, formulir => formulir.Kode == "skm");
        var tabel = Assert.Single(formulir.Tabel);
        Assert.Equal("skm-periode", tabel.Kode);
        Assert.Equal("Belum ada responden s.d. TW I tahun 2023.", tabel.Catatan[0]);
    }

    [Fact]
    public void Without_a_survey_up_to_the_point_there_is_no_such_form()
    {
        Assert.DoesNotContain(Calculate().Laporan(tahun: 2021, triwulan: 2).Formulir, one => one.Kode == "skm");
        Assert.DoesNotContain(PohonUji.Calculate().Laporan().Formulir, one => one.Kode == "skm");
    }

    private static Engine.Hasil.HasilKinerja Calculate(AturanKinerja? aturan = null)
    {
        var builder = new DataSurveiBuilder(["U1", "U2", "U3", "U4"]);
        var wilayah = builder.Wilayah(Some.Wilayah);
        builder.Add(wilayah, 2021, Triwulan.III, [4, 4, 4, 4]);
        builder.Add(wilayah, 2022, Triwulan.I, [4, 3, 3, 2]);
        builder.Add(wilayah, 2022, Triwulan.II, [4, 4, 3, 2]);
        builder.Add(wilayah, 2022, Triwulan.III, [1, 1, 1, 1]);
        var data = new DataKinerjaBuilder();
        data.Add(new SelTarget(Some.Wilayah, "IK", 2023, null, 1));
        return new KinerjaEngine(Some.Definisi(Some.Indikator()), aturan).Calculate(data.Build(), builder.Build());
    }
}
