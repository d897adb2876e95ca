using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Survei;

/// <summary>The result of one survey (SPEC 9). Made by <see cref="SkmCalculator"/>.</summary>
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

    /// <summary>The tally it was computed from.</summary>
    public RekapSkm Rekap { get; }

    /// <summary>How the unsur were weighed.</summary>
    public BobotUnsur BobotUnsur { get; }

    /// <summary>The regulation that names <see cref="Mutu"/>.</summary>
    public EdisiSkm Edisi { get; }

    /// <summary>How many respondents, those who answered nothing included.</summary>
    public long Responden => Rekap.Responden;

    /// <summary>Each unsur, in the order of their numbers: U10 after U9.</summary>
    public ImmutableArray<HasilUnsur> Unsur { get; }

    /// <summary>
    /// The Indeks Kepuasan Masyarakat, 25..100; below 25 or above 100 only under a rounded <see cref="BobotUnsur"/>.
    /// <c>DataKosong</c> when nobody answered one of the unsur, <c>BobotNol</c> when the rounded weight is 0.
    /// </summary>
    public Nilai Ikm { get; }

    /// <summary>A, B, C or D, decided on the IKM rounded to 2 digits (SPEC 1.3); <c>null</c> without IKM.</summary>
    public string? Mutu { get; }

    /// <summary>What the mutu means, e.g. <c>Sangat baik</c>; <c>null</c> without IKM.</summary>
    public string? Kinerja => Mutu is null ? null : MutuClassifier.Kinerja(Mutu);

    /// <summary>The same survey under another weight of the unsur.</summary>
    /// <param name="bobotUnsur">The weight.</param>
    public HasilSkm With(BobotUnsur bobotUnsur) => SkmCalculator.Calculate(Rekap, bobotUnsur, Edisi);
}
