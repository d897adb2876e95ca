using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 5.7: a realisasi outside a range is compared with the nearer bound, one within is 100.</summary>
public sealed class RentangLaws
{
    [Law]
    public void Outside_a_range_capaian_is_that_against_its_nearer_bound_alone(Tape tape)
    {
        var (bawah, atas, aturan) = Kasus(tape);
        var r = tape.Number();
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            var expected = r < bawah ? CapaianCalculator.Calculate(r, bawah, polaritas, aturan)
                : r > atas ? CapaianCalculator.Calculate(r, atas, polaritas, aturan) : Nilai.Of(100);
            Assert.Equal(expected, CapaianCalculator.Calculate(r, bawah, atas, polaritas, aturan));
        }
    }

    /// <summary>Exactly: both the range and each bound alone give 100 at the bound, in every polaritas.</summary>
    [Law]
    public void At_a_bound_capaian_is_100_against_the_range_and_against_the_bound_alone(Tape tape)
    {
        var (bawah, atas, aturan) = Kasus(tape);
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            foreach (var bound in (decimal[])[bawah, atas])
            {
                Assert.Equal(Nilai.Of(100), CapaianCalculator.Calculate(bound, bawah, atas, polaritas, aturan));
                var isInverse = polaritas == Polaritas.Minimum
                    && aturan.RumusCapaianMinimum == RumusCapaianMinimum.RasioTerbalik;
                if (bound == 0 || (bound < 0 && isInverse)) continue; // SPEC 5.3, 5.2
                Assert.Equal(Nilai.Of(100), CapaianCalculator.Calculate(bound, bound, polaritas, aturan));
            }
        }
    }

    /// <summary>
    /// At a distance e from a bound T, capaian differs from 100 by e/|T| × 100, in the direction of the polaritas. So
    /// it tends to 100. Exact but for the last digit of the quotient.
    /// </summary>
    [Law]
    public void Near_a_bound_capaian_differs_from_100_as_much_as_the_realisasi_from_the_bound(Tape tape)
    {
        var (bawah, atas, _) = Kasus(tape);
        var e = (1 + tape.Choose(1000)) / tape.Pick(1m, 1_000m, 1_000_000_000_000m);
        if (bawah == 0 || atas == 0) throw Tape.Discard();
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            var down = e / Math.Abs(bawah) * 100 * (polaritas == Polaritas.Minimum ? 1 : -1);
            var up = e / Math.Abs(atas) * 100 * (polaritas == Polaritas.Maksimum ? 1 : -1);
            AssertClose(100 + down, bawah - e, polaritas);
            AssertClose(100 + up, atas + e, polaritas);
        }

        void AssertClose(decimal expected, decimal realisasi, Polaritas polaritas) => Assert.InRange(
            CapaianCalculator.Calculate(realisasi, bawah, atas, polaritas, AturanKinerja.Baku).Value!.Value - expected,
            -1e-20m, 1e-20m);
    }

    /// <summary>
    /// Without an upper cap, with which RasioTerbalik gives the cap at 0 and more than it beside 0 (SPEC 5.2).
    /// </summary>
    [Law]
    public void Capaian_against_a_range_rises_falls_or_peaks_as_its_polaritas_says(Tape tape)
    {
        var (bawah, atas, aturan) = Kasus(tape);
        aturan = aturan with { BatasCapaian = new(atas: null, bawah: null) };
        decimal[] realisasi = [.. Enumerable.Range(0, 8).Select(_ => tape.Number()).Order()];
        AssertRising([.. realisasi.Select(r => Capaian(r, Polaritas.Maksimum))]);
        AssertRising([.. realisasi.Reverse().Select(r => Capaian(r, Polaritas.Minimum))]);
        AssertRising([.. realisasi.Where(r => r <= atas).Select(r => Capaian(r, Polaritas.Stabil))]);
        AssertRising([.. realisasi.Where(r => r >= bawah).Reverse().Select(r => Capaian(r, Polaritas.Stabil))]);

        decimal? Capaian(decimal r, Polaritas polaritas) =>
            CapaianCalculator.Calculate(r, bawah, atas, polaritas, aturan).Value;
    }

    /// <summary>The engine compares every row with its own range.</summary>
    [Law]
    public void Every_row_with_a_range_follows_the_rule(Tape tape)
    {
        foreach (var row in new DatasetAcak(tape).Calculate().Indikator)
        {
            if (row.TargetAtas is not { } atas || row.Realisasi.Value is not { } r) continue;
            var (bawah, polaritas) = (row.Target.Value!.Value, row.Indikator.Polaritas);
            Assert.True(bawah <= atas);
            var isWithin = r >= bawah && r <= atas;
            if (isWithin) Assert.Equal(Nilai.Of(100), row.Capaian);
            if (isWithin || row.Capaian.Value is not { } capaian) continue;
            // Not more than 100 where RasioTerbalik gives the cap, and where a bound is 0 (SPEC 5.2, 5.3).
            var isBetter = polaritas != Polaritas.Stabil && (r > atas) == (polaritas == Polaritas.Maksimum);
            Assert.True(isBetter ? capaian >= 100 : capaian <= 100);
        }
    }

    private static (decimal Bawah, decimal Atas, AturanKinerja Aturan) Kasus(Tape tape)
    {
        var bawah = tape.Number();
        return (bawah, bawah + Math.Abs(tape.Number()), new AturanKinerja
        {
            RumusCapaianMinimum = tape.Pick(Enum.GetValues<RumusCapaianMinimum>()),
        });
    }

    private static void AssertRising(decimal?[] capaian)
    {
        decimal[] there = [.. capaian.OfType<decimal>()];
        Assert.Equal(there.Order(), there);
    }
}
