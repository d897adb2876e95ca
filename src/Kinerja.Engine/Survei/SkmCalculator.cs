using System.Collections.Immutable;
using System.Diagnostics;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Survei;

/// <summary>Calculates the IKM from the tally of a survey (SPEC 9.1..9.3).</summary>
public static class SkmCalculator
{
    private const decimal Konversi = 25; // brings scores of 1..4 to 25..100

    /// <summary>
    /// 29 respondents with the sums 105, 101, 100, 116, 102, 105, 106, 105, 115 have an IKM of 91.48, of 90.56 under
    /// <see cref="BobotUnsur.DuaDesimal"/> and of 91.38 under <see cref="BobotUnsur.TigaDesimal"/>: mutu A.
    /// </summary>
    /// <param name="rekap">The tally.</param>
    /// <param name="bobotUnsur">The policy for the weight of an unsur.</param>
    /// <param name="edisi">The edition whose bounds give the mutu.</param>
    public static HasilSkm Calculate(
        RekapSkm rekap, BobotUnsur bobotUnsur = BobotUnsur.Eksak, EdisiSkm edisi = EdisiSkm.Tahun2017)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        var bobot = Weight(bobotUnsur, rekap.Unsur.Length);
        var nama = UnsurSkm.NamesOf([.. rekap.Unsur.Select(unsur => unsur.Kode)]);
        return new HasilSkm(
            rekap, bobotUnsur, edisi,
            [.. rekap.Unsur.Zip(nama, (unsur, n) => new HasilUnsur(unsur.Kode, n, Nrr(unsur), Nrr(unsur, bobot)))],
            Ikm(rekap, bobot));
    }

    /// <summary>Returns the weight as a fraction, so that 1/k is not rounded.</summary>
    private static (decimal Over, decimal Under) Weight(BobotUnsur bobotUnsur, int unsur) => bobotUnsur switch
    {
        BobotUnsur.Eksak => (1, unsur),
        BobotUnsur.DuaDesimal => (Pembulatan.Round(1m / unsur, 2), 1),
        BobotUnsur.TigaDesimal => (Pembulatan.Round(1m / unsur, 3), 1),
        _ => throw new UnreachableException(),
    };

    private static Nilai Nrr(RekapUnsur unsur) => Nrr(unsur, (1, 1));

    private static Nilai Nrr(RekapUnsur unsur, (decimal Over, decimal Under) bobot) => unsur.Menjawab == 0
        ? Nilai.Missing(Alasan.DataKosong)
        : Nilai.Of(unsur.Jumlah * bobot.Over / (unsur.Menjawab * bobot.Under));

    private static Nilai Ikm(RekapSkm rekap, (decimal Over, decimal Under) bobot)
    {
        if (rekap.Unsur.Any(unsur => unsur.Menjawab == 0)) return Nilai.Missing(Alasan.DataKosong);
        return bobot.Over == 0 ? Nilai.Missing(Alasan.BobotNol) : Nilai.Of(Ikm(rekap.Unsur, bobot));
    }

    /// <summary>
    /// Σ NRR is one fraction of whole numbers, so only the last division rounds. An IKM of exactly 76.605 stays 76.605
    /// (mutu B), even when the NRR are repeating decimals. If all scores are 4, the IKM is exactly 100.
    /// </summary>
    private static decimal Ikm(ImmutableArray<RekapUnsur> unsur, (decimal Over, decimal Under) bobot) =>
        Overflow.TryCalculate<OneFraction, decimal>(new(unsur, bobot), out var exact) ? exact
            // Many unsur, each answered by another number of respondents: the NRR are rounded, in the 28th digit.
            : unsur.Sum(u => (decimal)u.Jumlah / u.Menjawab) * (Konversi * bobot.Over) / bobot.Under;

    private static decimal CommonDivisor(decimal a, decimal b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }

    private readonly struct OneFraction(ImmutableArray<RekapUnsur> unsur, (decimal Over, decimal Under) bobot)
        : IArithmetic<decimal>
    {
        public decimal Calculate()
        {
            var (over, under) = (0m, 1m);
            foreach (var (jumlah, menjawab) in unsur.Select(u => ((decimal)u.Jumlah, (decimal)u.Menjawab)))
            {
                var common = CommonDivisor(under, menjawab);
                over = (over * (menjawab / common)) + (jumlah * (under / common));
                under *= menjawab / common;
            }
            return over * (Konversi * bobot.Over) / (under * bobot.Under);
        }
    }
}
