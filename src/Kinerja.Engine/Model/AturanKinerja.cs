using System.Collections.Immutable;

namespace Kinerja.Engine.Model;

/// <summary>
/// Every policy of a calculation, frozen (SPEC 12). The default instance has the defaults of the specification.
/// </summary>
public sealed record AturanKinerja
{
    /// <summary>The defaults of SPEC 12.</summary>
    public static AturanKinerja Baku { get; } = new();

    /// <summary>The least <c>capaian_terbatas</c> in %; <c>null</c> for none.</summary>
    /// <value>Default: 0.</value>
    public decimal? BatasBawahCapaian { get; init; } = 0;

    /// <summary>The greatest <c>capaian_terbatas</c> in %; <c>null</c> for none.</summary>
    /// <value>Default: 100.</value>
    public decimal? BatasAtasCapaian { get; init; } = 100;

    /// <summary>Capaian where lower is better (SPEC 5.2).</summary>
    /// <value>Default: <see cref="RumusCapaianMinimum.SelisihTarget"/>.</value>
    public RumusCapaianMinimum RumusCapaianMinimum { get; init; }

    /// <summary>Where a simpul's capaian comes from (SPEC 6.2).</summary>
    /// <value>Default: <see cref="SumberCapaian.AnakDulu"/>.</value>
    public SumberCapaian SumberCapaian { get; init; }

    /// <summary>Missing parts in a mean (SPEC 6.3).</summary>
    /// <value>Default: <see cref="DataHilang.Abaikan"/>.</value>
    public DataHilang DataHilang { get; init; }

    /// <summary>Who bears where a wilayah and one below it both report (SPEC 7.1).</summary>
    /// <value>Default: <see cref="DataIndukWilayah.Tolak"/>.</value>
    public DataIndukWilayah DataIndukWilayah { get; init; }

    /// <summary>What a target with a triwulan means (SPEC 5.1).</summary>
    /// <value>Default: <see cref="CaraTargetTriwulan.SampaiDengan"/>.</value>
    public CaraTargetTriwulan CaraTargetTriwulan { get; init; }

    /// <summary>Whose targets make up a derived one, where figures are added (SPEC 7.3).</summary>
    /// <value>Default: <see cref="TargetTurunan.Semua"/>.</value>
    public TargetTurunan TargetTurunan { get; init; }

    /// <summary>Quarters in which a ratio is half reported (SPEC 4.1).</summary>
    /// <value>Default: <see cref="TriwulanTakBerpasangan.Pakai"/>.</value>
    public TriwulanTakBerpasangan TriwulanTakBerpasangan { get; init; }

    /// <summary>The labels of capaian (SPEC 5.5).</summary>
    /// <value>Default: <see cref="SkalaPredikat.Permendagri86"/>.</value>
    public SkalaPredikat SkalaPredikat { get; init; } = SkalaPredikat.Permendagri86;

    /// <summary>How much an unsur of the survey weighs (SPEC 9.1).</summary>
    /// <value>Default: <see cref="BobotUnsur.Eksak"/>.</value>
    public BobotUnsur BobotUnsur { get; init; }

    /// <summary>The regulation that names the mutu of an IKM (SPEC 9.3).</summary>
    /// <value>Default: <see cref="EdisiSkm.Tahun2017"/>.</value>
    public EdisiSkm EdisiSkm { get; init; } = EdisiSkm.Tahun2017;

    /// <summary>The effective working days of each of the four quarters (SPEC 4.6).</summary>
    /// <value>Default: 247 days spread evenly, 61.75 each.</value>
    /// <exception cref="ArgumentException">There are not four values.</exception>
    public ImmutableArray<decimal> HariKerjaEfektif
    {
        get;
        init => field = !value.IsDefault && value.Length == 4
            ? value : throw new ArgumentException("Diperlukan empat nilai triwulan.", nameof(value));
    } = [61.75m, 61.75m, 61.75m, 61.75m];
}
