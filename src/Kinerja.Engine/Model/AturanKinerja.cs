namespace Kinerja.Engine.Model;

/// <summary>
/// Every policy of a calculation, frozen (SPEC 12). Rules that exist are valid: an initialiser or a <c>with</c> that
/// sets a value out of range throws. Two are equal when all their policies are.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">A policy is set to a number that is none of its choices.</exception>
/// <exception cref="ArgumentNullException">A policy that is an object is set to <c>null</c>.</exception>
public sealed record AturanKinerja
{
    /// <summary>The defaults of SPEC 12; equal to <c>new AturanKinerja()</c>.</summary>
    public static AturanKinerja Baku { get; } = new();

    /// <summary>The bounds of <c>capaian_terbatas</c> (SPEC 5.4).</summary>
    /// <value>Default: <see cref="BatasCapaian.Baku"/>, 0 and 100.</value>
    public BatasCapaian BatasCapaian { get; init => field = NotNull(value); } = BatasCapaian.Baku;

    /// <summary>Capaian where lower is better (SPEC 5.2).</summary>
    /// <value>Default: <see cref="RumusCapaianMinimum.SelisihTarget"/>.</value>
    public RumusCapaianMinimum RumusCapaianMinimum { get; init => field = EnumMember.Defined(value); }

    /// <summary>Where a simpul's capaian comes from (SPEC 6.2).</summary>
    /// <value>Default: <see cref="SumberCapaian.AnakDulu"/>.</value>
    public SumberCapaian SumberCapaian { get; init => field = EnumMember.Defined(value); }

    /// <summary>Missing parts in a mean (SPEC 6.3).</summary>
    /// <value>Default: <see cref="DataHilang.Abaikan"/>.</value>
    public DataHilang DataHilang { get; init => field = EnumMember.Defined(value); }

    /// <summary>Who bears where a wilayah and one below it both report (SPEC 7.1).</summary>
    /// <value>Default: <see cref="DataIndukWilayah.Tolak"/>.</value>
    public DataIndukWilayah DataIndukWilayah { get; init => field = EnumMember.Defined(value); }

    /// <summary>What a target with a triwulan means (SPEC 5.1).</summary>
    /// <value>Default: <see cref="CaraTargetTriwulan.SampaiDengan"/>.</value>
    public CaraTargetTriwulan CaraTargetTriwulan { get; init => field = EnumMember.Defined(value); }

    /// <summary>Whose targets make up a derived one, where figures are added (SPEC 7.3).</summary>
    /// <value>Default: <see cref="TargetTurunan.Semua"/>.</value>
    public TargetTurunan TargetTurunan { get; init => field = EnumMember.Defined(value); }

    /// <summary>Quarters in which a ratio is half reported (SPEC 4.1).</summary>
    /// <value>Default: <see cref="TriwulanTakBerpasangan.Pakai"/>.</value>
    public TriwulanTakBerpasangan TriwulanTakBerpasangan { get; init => field = EnumMember.Defined(value); }

    /// <summary>The labels of capaian (SPEC 5.5).</summary>
    /// <value>Default: <see cref="SkalaPredikat.Permendagri86"/>.</value>
    public SkalaPredikat SkalaPredikat { get; init => field = NotNull(value); } = SkalaPredikat.Permendagri86;

    /// <summary>How much an unsur of the survey weighs (SPEC 9.1).</summary>
    /// <value>Default: <see cref="BobotUnsur.Eksak"/>.</value>
    public BobotUnsur BobotUnsur { get; init => field = EnumMember.Defined(value); }

    /// <summary>The regulation that names the mutu of an IKM (SPEC 9.3).</summary>
    /// <value>Default: <see cref="EdisiSkm.Tahun2017"/>.</value>
    public EdisiSkm EdisiSkm { get; init => field = EnumMember.Defined(value); } = EdisiSkm.Tahun2017;

    /// <summary>The effective working days of each quarter (SPEC 4.6).</summary>
    /// <value>Default: <see cref="HariKerjaEfektif.Baku"/>, 247 days spread evenly, 61.75 each.</value>
    public HariKerjaEfektif HariKerjaEfektif { get; init => field = NotNull(value); } = HariKerjaEfektif.Baku;

    private static T NotNull<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
