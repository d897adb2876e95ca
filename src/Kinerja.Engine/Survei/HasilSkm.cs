using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Survei;

/// <summary>The result of one survey (SPEC 9); <see cref="SkmCalculator"/> makes it.</summary>
public sealed class HasilSkm
{
    internal HasilSkm(
        RekapSkm rekap, BobotUnsur bobotUnsur, EdisiSkm edisi, ImmutableArray<HasilUnsur> unsur, Nilai ikm)
    {
        Rekap = rekap;
        BobotUnsur = bobotUnsur;
        Edisi = edisi;
        Unsur = unsur;
        Ikm = ikm;
        Mutu = ikm.Value is { } value ? MutuClassifier.Classify(value, edisi) : null;
    }

    /// <summary>The tally from which the result was calculated.</summary>
    public RekapSkm Rekap { get; }

    /// <summary>The policy for the weight of an unsur.</summary>
    public BobotUnsur BobotUnsur { get; }

    /// <summary>The edition of the regulation whose bounds give <see cref="Mutu"/>.</summary>
    public EdisiSkm Edisi { get; }

    /// <summary>The number of respondents, including those who answered nothing.</summary>
    public long Responden => Rekap.Responden;

    /// <summary>The result of each unsur, in the order of their numbers: U10 follows U9.</summary>
    public ImmutableArray<HasilUnsur> Unsur { get; }

    /// <summary>
    /// The Indeks Kepuasan Masyarakat (SPEC 9.1), 25..100; a rounded <see cref="BobotUnsur"/> can give less or more. It
    /// is missing with <c>DataKosong</c> when nobody answered one of the unsur, and with <c>BobotNol</c> when the
    /// rounded weight is 0.
    /// </summary>
    public Nilai Ikm { get; }

    /// <summary>
    /// A, B, C or D, decided on the IKM rounded to 2 digits (SPEC 1.3, 9.3); <c>null</c> when the IKM is missing.
    /// </summary>
    public string? Mutu { get; }

    /// <summary>The mutu in words, e.g. <c>Sangat baik</c>; <c>null</c> when the IKM is missing.</summary>
    public string? Kinerja => Mutu is null ? null : MutuClassifier.Kinerja(Mutu);

    /// <summary>Calculates the same survey with another weight of the unsur.</summary>
    /// <param name="bobotUnsur">The policy for that weight.</param>
    public HasilSkm With(BobotUnsur bobotUnsur) => SkmCalculator.Calculate(Rekap, bobotUnsur, Edisi);
}
