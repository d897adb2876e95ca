using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Hosting;

/// <summary>What can be chosen, section <see cref="Section"/> of a configuration (SPEC 12).</summary>
public sealed class KinerjaOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Kinerja";

    /// <summary>
    /// Digits of numbers in output, 0..12; rounded half away from zero, trailing zeros trimmed (SPEC 1.2).
    /// </summary>
    /// <value>Default: 2.</value>
    public int DesimalKeluaran { get; set; } = 2;

    /// <summary>The least <c>capaian_terbatas</c> in %; <c>null</c> for none (SPEC 5.4).</summary>
    /// <value>Default: 0.</value>
    public decimal? BatasBawahCapaian { get; set; } = 0;

    /// <summary>The greatest <c>capaian_terbatas</c> in %; <c>null</c> for none (SPEC 5.4).</summary>
    /// <value>Default: 100.</value>
    public decimal? BatasAtasCapaian { get; set; } = 100;

    /// <summary>Capaian where lower is better (SPEC 5.2).</summary>
    /// <value>Default: <see cref="RumusCapaianMinimum.SelisihTarget"/>.</value>
    public RumusCapaianMinimum RumusCapaianMinimum { get; set; }

    /// <summary>Where a simpul's capaian comes from (SPEC 6.2).</summary>
    /// <value>Default: <see cref="SumberCapaian.AnakDulu"/>.</value>
    public SumberCapaian SumberCapaian { get; set; }

    /// <summary>Missing parts in a mean (SPEC 6.3).</summary>
    /// <value>Default: <see cref="DataHilang.Abaikan"/>.</value>
    public DataHilang DataHilang { get; set; }

    /// <summary>The same key twice (SPEC 10.4).</summary>
    /// <value>Default: <see cref="DataGanda.Tolak"/>.</value>
    public DataGanda DataGanda { get; set; }

    /// <summary>Who bears where a wilayah and one below it both report (SPEC 7.1).</summary>
    /// <value>Default: <see cref="DataIndukWilayah.Tolak"/>.</value>
    public DataIndukWilayah DataIndukWilayah { get; set; }

    /// <summary>What a target with a triwulan means (SPEC 5.1).</summary>
    /// <value>Default: <see cref="CaraTargetTriwulan.SampaiDengan"/>.</value>
    public CaraTargetTriwulan CaraTargetTriwulan { get; set; }

    /// <summary>Whose targets make up a derived one, where figures are added (SPEC 7.3).</summary>
    /// <value>Default: <see cref="TargetTurunan.Semua"/>.</value>
    public TargetTurunan TargetTurunan { get; set; }

    /// <summary>The labels of capaian (SPEC 5.5).</summary>
    /// <value>Default: <see cref="NamaSkalaPredikat.Permendagri86"/>.</value>
    public NamaSkalaPredikat SkalaPredikat { get; set; }

    /// <summary>
    /// Labels of capaian of one's own, in place of <see cref="SkalaPredikat"/>: steps with falling bounds, the last one
    /// without a bound (SPEC 5.5).
    /// </summary>
    /// <value>Default: <c>null</c>, the scale named.</value>
    public IList<LangkahPredikat>? SkalaKustom { get; set; }

    /// <summary>How ambiguous numbers are read (SPEC 10.3).</summary>
    /// <value>Default: <see cref="FormatAngka.Otomatis"/>, which refuses them.</value>
    public FormatAngka FormatAngka { get; set; }

    /// <summary>Effective working days of the year, spread evenly over the quarters (SPEC 4.6).</summary>
    /// <value>Default: 247.</value>
    public decimal HariKerjaEfektif { get; set; } = 247;

    /// <summary>
    /// Effective working days of the four quarters; they add to <see cref="HariKerjaEfektif"/> (SPEC 4.6).
    /// </summary>
    /// <value>Default: <c>null</c>, an even spread.</value>
    public IList<decimal>? HariKerjaEfektifPerTriwulan { get; set; }

    /// <summary>Quarters in which a ratio is half reported (SPEC 4.1).</summary>
    /// <value>Default: <see cref="TriwulanTakBerpasangan.Pakai"/>.</value>
    public TriwulanTakBerpasangan TriwulanTakBerpasangan { get; set; }

    /// <summary>How much an unsur of the survey weighs (SPEC 9.1).</summary>
    /// <value>Default: <see cref="BobotUnsur.Eksak"/>.</value>
    public BobotUnsur BobotUnsur { get; set; }

    /// <summary>
    /// The year of the regulation that names the mutu of an IKM, 2017 or 2004 (SPEC 9.3): a number, as it is written.
    /// </summary>
    /// <value>Default: 2017.</value>
    public int EdisiSkm { get; set; } = (int)Model.EdisiSkm.Tahun2017;

    /// <summary>Freezes the policies of the calculation. The options must be valid.</summary>
    public AturanKinerja ToAturan() => new()
    {
        BatasBawahCapaian = BatasBawahCapaian,
        BatasAtasCapaian = BatasAtasCapaian,
        RumusCapaianMinimum = RumusCapaianMinimum,
        SumberCapaian = SumberCapaian,
        DataHilang = DataHilang,
        DataIndukWilayah = DataIndukWilayah,
        CaraTargetTriwulan = CaraTargetTriwulan,
        TargetTurunan = TargetTurunan,
        TriwulanTakBerpasangan = TriwulanTakBerpasangan,
        SkalaPredikat = SkalaKustom is { } steps
            ? new(
                steps.SkipLast(1).Select(step => new BatasPredikat(step.Batas!.Value, step.Inklusif, step.Predikat)),
                steps[^1].Predikat)
            : SkalaPredikat switch
            {
                NamaSkalaPredikat.Permendagri86 => Model.SkalaPredikat.Permendagri86,
                NamaSkalaPredikat.Sakip => Model.SkalaPredikat.Sakip,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
        BobotUnsur = BobotUnsur,
        EdisiSkm = (EdisiSkm)EdisiSkm,
        HariKerjaEfektif = HariKerjaEfektifPerTriwulan is { } quarters
            ? [.. quarters] : [.. Enumerable.Repeat(HariKerjaEfektif / 4, 4)],
    };
}
