using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Hosting;

/// <summary>
/// All options, as in section <see cref="Section"/> of a configuration (SPEC 12). Options that are policies have the
/// defaults of <see cref="AturanKinerja"/>.
/// </summary>
public sealed partial class KinerjaOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Kinerja";

    /// <summary>
    /// The number of digits after the decimal mark in output. Output rounds half away from zero and omits trailing
    /// zeros (SPEC 1.2).
    /// </summary>
    /// <value>0..12. Default: 2.</value>
    public int DesimalKeluaran { get; set; } = 2;

    /// <inheritdoc cref="BatasCapaian.Bawah"/>
    public decimal? BatasBawahCapaian { get; set; } = AturanKinerja.Baku.BatasCapaian.Bawah;

    /// <inheritdoc cref="BatasCapaian.Atas"/>
    public decimal? BatasAtasCapaian { get; set; } = AturanKinerja.Baku.BatasCapaian.Atas;

    /// <inheritdoc cref="AturanKinerja.RumusCapaianMinimum"/>
    public RumusCapaianMinimum RumusCapaianMinimum { get; set; } = AturanKinerja.Baku.RumusCapaianMinimum;

    /// <inheritdoc cref="AturanKinerja.SumberCapaian"/>
    public SumberCapaian SumberCapaian { get; set; } = AturanKinerja.Baku.SumberCapaian;

    /// <inheritdoc cref="AturanKinerja.DataHilang"/>
    public DataHilang DataHilang { get; set; } = AturanKinerja.Baku.DataHilang;

    /// <summary>The effect of a key that is reported twice (SPEC 10.4).</summary>
    /// <value>Default: <see cref="DataGanda.Tolak"/>.</value>
    public DataGanda DataGanda { get; set; }

    /// <inheritdoc cref="AturanKinerja.DataIndukWilayah"/>
    public DataIndukWilayah DataIndukWilayah { get; set; } = AturanKinerja.Baku.DataIndukWilayah;

    /// <inheritdoc cref="AturanKinerja.CaraTargetTriwulan"/>
    public CaraTargetTriwulan CaraTargetTriwulan { get; set; } = AturanKinerja.Baku.CaraTargetTriwulan;

    /// <inheritdoc cref="AturanKinerja.TargetTanpaTriwulan"/>
    public TargetTanpaTriwulan TargetTanpaTriwulan { get; set; } = AturanKinerja.Baku.TargetTanpaTriwulan;

    /// <inheritdoc cref="AturanKinerja.TargetTurunan"/>
    public TargetTurunan TargetTurunan { get; set; } = AturanKinerja.Baku.TargetTurunan;

    /// <inheritdoc cref="AturanKinerja.RumusEfisiensi"/>
    public RumusEfisiensi RumusEfisiensi { get; set; } = AturanKinerja.Baku.RumusEfisiensi;

    /// <inheritdoc cref="AturanKinerja.SkalaPredikat"/>
    /// <value>Default: <see cref="NamaSkalaPredikat.Permendagri86"/>.</value>
    public NamaSkalaPredikat SkalaPredikat { get; set; }

    /// <summary>
    /// The steps of a custom scale of labels, which replaces <see cref="SkalaPredikat"/> (SPEC 5.5). They must make a
    /// valid <see cref="Model.SkalaPredikat"/>.
    /// </summary>
    /// <value>Default: <c>null</c>, the scale that <see cref="SkalaPredikat"/> names.</value>
    public IList<LangkahPredikat>? SkalaKustom { get; set; }

    /// <summary>How to read a number that has two readings (SPEC 10.3).</summary>
    /// <value>Default: <see cref="FormatAngka.Otomatis"/>, which rejects such a number.</value>
    public FormatAngka FormatAngka { get; set; }

    /// <summary>The effective working days of the year, divided equally among the quarters (SPEC 4.6).</summary>
    /// <value>0 or more, below 10^18. Default: 247.</value>
    public decimal HariKerjaEfektif { get; set; } = AturanKinerja.Baku.HariKerjaEfektif.Setahun;

    /// <summary>
    /// The effective working days of TW 1..4: four numbers with the sum <see cref="HariKerjaEfektif"/> (SPEC 4.6).
    /// </summary>
    /// <value>Each 0 or more. Default: <c>null</c>, equal quarters.</value>
    public IList<decimal>? HariKerjaEfektifPerTriwulan { get; set; }

    /// <inheritdoc cref="AturanKinerja.TriwulanTakBerpasangan"/>
    public TriwulanTakBerpasangan TriwulanTakBerpasangan { get; set; } = AturanKinerja.Baku.TriwulanTakBerpasangan;

    /// <inheritdoc cref="AturanKinerja.BobotUnsur"/>
    public BobotUnsur BobotUnsur { get; set; } = AturanKinerja.Baku.BobotUnsur;

    /// <summary>
    /// The year of the regulation whose bounds give the mutu of an IKM (SPEC 9.3).
    /// </summary>
    /// <value>2017 or 2004. Default: 2017.</value>
    public int EdisiSkm { get; set; } = (int)AturanKinerja.Baku.EdisiSkm;

    /// <summary>The kode or nama of the wilayah of rows in a file without a column of wilayah (SPEC 10.7).</summary>
    /// <value>Default: <c>null</c>, none.</value>
    public string? WilayahBaku { get; set; }

    /// <summary>The year of rows in a file without a column of tahun (SPEC 10.7).</summary>
    /// <value>1900..2200. Default: <c>null</c>, none.</value>
    public int? TahunBaku { get; set; }

    /// <summary>
    /// The approvals of the rows to use, in a file with a column of status; other rows are held (SPEC 10.16).
    /// </summary>
    /// <value>Default: <c>null</c>, all rows are used.</value>
    public IList<string>? StatusDipakai { get; set; }

    /// <summary>The levels of the cascading tree, from high to low (SPEC 6.8).</summary>
    /// <value>2..12 different names. Default: <c>null</c>, those of <see cref="DaftarJenjang.Baku"/>.</value>
    public IList<string>? Jenjang { get; set; }

    /// <summary>The first tahun of the renstra whose window is calculated too (SPEC 17.1).</summary>
    /// <value>1900..2200. Default: <c>null</c>, no renstra.</value>
    public int? TahunAwalRenstra { get; set; }

    /// <summary>The last tahun of the renstra; its annual target is the end target (SPEC 17.1, 17.2).</summary>
    /// <value><see cref="TahunAwalRenstra"/>..2200. Default: <c>null</c>, not known.</value>
    public int? TahunAkhirRenstra { get; set; }

    /// <summary>
    /// The problems found while reading configuration. The validator reports them together with its own failures.
    /// </summary>
    internal List<string> Unread { get; } = [];
}
