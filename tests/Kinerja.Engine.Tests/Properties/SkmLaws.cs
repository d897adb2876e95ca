using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 9, 15.</summary>
public sealed class SkmLaws
{
    [Law]
    public void The_index_lies_between_25_and_100(Tape tape)
    {
        var hasil = SkmCalculator.Calculate(new SurveiAcak(tape).Rekap());
        if (hasil.Ikm.Value is { } ikm) Assert.InRange(ikm, 25, 100);
        else Assert.Contains(hasil.Unsur, unsur => !unsur.Nrr.HasValue);
        Assert.All(hasil.Unsur.Where(unsur => unsur.Nrr.HasValue), unsur =>
            Assert.InRange(unsur.Nrr.Value!.Value, 1, 4));
    }

    [Law]
    public void All_fours_are_exactly_100_and_all_ones_exactly_25(Tape tape)
    {
        var nilai = (byte)tape.Pick(4, 1);
        var survei = new SurveiAcak(tape);
        // Everyone answers something of everything asked, but not everyone everything.
        var rows = survei.Responden.Select(row => row.Select(n => n == 0 ? (byte)0 : nilai).ToArray())
            .Append([.. Enumerable.Repeat(nilai, survei.Unsur.Length)]);
        Assert.Equal(25m * nilai, SkmCalculator.Calculate(SurveiAcak.Rekap(survei.Unsur, rows)).Ikm.Value);
    }

    [Law]
    public void The_order_of_respondents_and_of_unsur_does_not_matter(Tape tape)
    {
        var survei = new SurveiAcak(tape);
        var order = Enumerable.Range(0, survei.Unsur.Length).OrderBy(_ => tape.Choose(100)).ToArray();
        var rows = survei.Responden.OrderBy(_ => tape.Choose(100)).Select(row => order.Select(i => row[i]).ToArray());
        AssertSame(survei.Rekap(), SurveiAcak.Rekap(order.Select(i => survei.Unsur[i]), rows));
    }

    [Law]
    public void Pooling_two_surveys_is_one_survey_of_both(Tape tape)
    {
        var survei = new SurveiAcak(tape);
        var others = Enumerable.Range(0, 1 + tape.Choose(6)).Select(_ => survei.Row(tape)).ToList();
        AssertSame(
            SurveiAcak.Rekap(survei.Unsur, survei.Responden.Concat(others)),
            survei.Rekap() + SurveiAcak.Rekap(survei.Unsur, others));
    }

    [Law]
    public void Neither_index_nor_mutu_falls_as_a_score_rises(Tape tape)
    {
        var survei = new SurveiAcak(tape);
        var (bobot, edisi) = (tape.Pick(Enum.GetValues<BobotUnsur>()), tape.Pick(Enum.GetValues<EdisiSkm>()));
        var row = survei.Responden[tape.Choose(survei.Responden.Count)];
        var unsur = tape.Choose(row.Length);
        if (row[unsur] is 0 or 4) throw Tape.Discard();
        var before = SkmCalculator.Calculate(survei.Rekap(), bobot, edisi);
        row[unsur]++;
        var after = SkmCalculator.Calculate(survei.Rekap(), bobot, edisi);
        Assert.Equal(before.Ikm.HasValue, after.Ikm.HasValue);
        if (!before.Ikm.HasValue) throw Tape.Discard();
        Assert.True(after.Ikm.Value > before.Ikm.Value);
        Assert.True(string.CompareOrdinal(after.Mutu, before.Mutu) <= 0);
    }

    [Law]
    public void The_index_of_a_wilayah_lies_between_those_below_it_when_all_is_answered(Tape tape)
    {
        var survei = new SurveiAcak(tape, blanks: false);
        var builder = new DataSurveiBuilder(survei.Unsur);
        foreach (var row in survei.Responden) builder.Add(
            builder.Wilayah(tape.Pick("A", "B", "C")), Some.Tahun, new Triwulan(1 + tape.Choose(4)), row);
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("K"), new("A", "K"), new("B", "K"), new("C", "B")],
        });
        var rows = SkmRollup.Roll(definisi, builder.Build(), AturanKinerja.Baku);
        var whole = rows.Single(row => row is { Wilayah: "K", IsSampaiDengan: true, Triwulan.Nomor: 4 }).Skm;
        Assert.Equal(survei.Responden.Count, whole.Responden);
        AssertSame(survei.Rekap(), whole.Rekap);
        var below = rows.Where(row => row is { Wilayah: "A" or "B", IsSampaiDengan: true, Triwulan.Nomor: 4 })
            .Select(row => row.Skm.Ikm.Value!.Value).ToList();
        // A sum of quotients and one quotient differ in the last digit.
        Assert.InRange(whole.Ikm.Value!.Value, below.Min() - 1e-20m, below.Max() + 1e-20m);
    }

    private static void AssertSame(RekapSkm expected, RekapSkm actual)
    {
        Assert.Equal((expected.Responden, expected.Unsur.Length), (actual.Responden, actual.Unsur.Length));
        Assert.Equal(expected.Unsur.AsEnumerable(), actual.Unsur);
        Assert.Equal(SkmCalculator.Calculate(expected).Ikm, SkmCalculator.Calculate(actual).Ikm);
    }
}
