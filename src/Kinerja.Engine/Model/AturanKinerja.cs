namespace Kinerja.Engine.Model;

/// <summary>
/// All policies of a calculation; immutable (SPEC 12). Every instance is valid: an initialiser or a <c>with</c> that
/// sets an invalid value throws. Two instances are equal when all their policies are equal.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">A policy is set to an undefined member of its enumeration.</exception>
/// <exception cref="ArgumentNullException">A policy is set to <c>null</c>.</exception>
public sealed record AturanKinerja
{
    /// <summary>The defaults of SPEC 12; equal to <c>new AturanKinerja()</c>.</summary>
    public static AturanKinerja Baku { get; } = new();

    /// <summary>The bounds of <c>capaian_terbatas</c> (SPEC 5.4).</summary>
    /// <value>Default: <see cref="BatasCapaian.Baku"/>, 0 and 100.</value>
    public BatasCapaian BatasCapaian { get; init => field = NotNull(value); } = BatasCapaian.Baku;

    /// <summary>The formula of capaian where lower is better (SPEC 5.2).</summary>
    /// <value>Default: <see cref="RumusCapaianMinimum.SelisihTarget"/>.</value>
    public RumusCapaianMinimum RumusCapaianMinimum { get; init => field = EnumMember.Defined(value); }

    /// <summary>The source of the capaian of a simpul: its children or its own indikator (SPEC 6.2).</summary>
    /// <value>Default: <see cref="SumberCapaian.AnakDulu"/>.</value>
    public SumberCapaian SumberCapaian { get; init => field = EnumMember.Defined(value); }

    /// <summary>The effect of a missing part on a mean (SPEC 6.3).</summary>
    /// <value>Default: <see cref="DataHilang.Abaikan"/>.</value>
    public DataHilang DataHilang { get; init => field = EnumMember.Defined(value); }

    /// <summary>Which wilayah counts when a wilayah and one below it both report an indikator (SPEC 7.1).</summary>
    /// <value>Default: <see cref="DataIndukWilayah.Tolak"/>.</value>
    public DataIndukWilayah DataIndukWilayah { get; init => field = EnumMember.Defined(value); }

    /// <summary>The meaning of a target with a triwulan (SPEC 5.1).</summary>
    /// <value>Default: <see cref="CaraTargetTriwulan.SampaiDengan"/>.</value>
    public CaraTargetTriwulan CaraTargetTriwulan { get; init => field = EnumMember.Defined(value); }

    /// <summary>The target of a quarter that has only an annual target (SPEC 5.1).</summary>
    /// <value>Default: <see cref="TargetTanpaTriwulan.Tahunan"/>.</value>
    public TargetTanpaTriwulan TargetTanpaTriwulan { get; init => field = EnumMember.Defined(value); }

    /// <summary>The wilayah whose targets make up a derived target, where values are added (SPEC 7.3).</summary>
    /// <value>Default: <see cref="TargetTurunan.Semua"/>.</value>
    public TargetTurunan TargetTurunan { get; init => field = EnumMember.Defined(value); }

    /// <summary>The comparison of the capaian of a simpul with the serapan of its money (SPEC 16.4).</summary>
    /// <value>Default: <see cref="RumusEfisiensi.Selisih"/>.</value>
    public RumusEfisiensi RumusEfisiensi { get; init => field = EnumMember.Defined(value); }

    /// <summary>How to use a quarter that reports only some of the variables of a ratio (SPEC 4.1).</summary>
    /// <value>Default: <see cref="TriwulanTakBerpasangan.Pakai"/>.</value>
    public TriwulanTakBerpasangan TriwulanTakBerpasangan { get; init => field = EnumMember.Defined(value); }

    /// <summary>The labels of capaian (SPEC 5.5).</summary>
    /// <value>Default: <see cref="SkalaPredikat.Permendagri86"/>.</value>
    public SkalaPredikat SkalaPredikat { get; init => field = NotNull(value); } = SkalaPredikat.Permendagri86;

    /// <summary>The weight of an unsur in the IKM (SPEC 9.1).</summary>
    /// <value>Default: <see cref="BobotUnsur.Eksak"/>.</value>
    public BobotUnsur BobotUnsur { get; init => field = EnumMember.Defined(value); }

    /// <summary>The regulation whose bounds give the mutu of an IKM (SPEC 9.3).</summary>
    /// <value>Default: <see cref="EdisiSkm.Tahun2017"/>.</value>
    public EdisiSkm EdisiSkm { get; init => field = EnumMember.Defined(value); } = EdisiSkm.Tahun2017;

    /// <summary>The effective working days of each quarter (SPEC 4.6).</summary>
    /// <value>Default: <see cref="HariKerjaEfektif.Baku"/>, 247 days spread evenly, 61.75 each.</value>
    public HariKerjaEfektif HariKerjaEfektif { get; init => field = NotNull(value); } = HariKerjaEfektif.Baku;

    /// <summary>The renstra whose window of tahun is calculated too (SPEC 17).</summary>
    /// <value>Default: <c>null</c>, none.</value>
    public MasaRenstra? Renstra { get; init; }

    private static T NotNull<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
