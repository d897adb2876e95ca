using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>
/// The sifat, cara lapor, frekuensi and skala of a variabel, for one indikator or for all (SPEC 4.1, 4.2, 4.9, 4.10,
/// 10.1).
/// </summary>
public sealed class VariabelSetting
{
    /// <summary>Makes a setting.</summary>
    /// <param name="variabel">The name of the variabel; names are compared after normalisation (SPEC 2).</param>
    /// <param name="indikator">The kode of the indikator; <c>null</c> for all indikator.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public VariabelSetting(string variabel, string? indikator = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(variabel);
        Variabel = variabel.Trim();
        Indikator = string.IsNullOrWhiteSpace(indikator) ? null : indikator.Trim();
    }

    /// <summary>The name as written.</summary>
    public string Variabel { get; }

    /// <summary>The kode of the indikator; <c>null</c> for all indikator.</summary>
    public string? Indikator { get; }

    /// <summary>The sifat.</summary>
    /// <value>Default: <c>null</c>, the sifat of the more general setting, else of the catalogue or the tipe.</value>
    /// <exception cref="ArgumentOutOfRangeException">The sifat is not a defined member.</exception>
    public Sifat? Sifat { get; init => field = EnumMember.Defined(value); }

    /// <summary>The meaning of a reported number (SPEC 4.2).</summary>
    /// <value>Default: <c>null</c>, that of the more general setting, else <see cref="CaraLapor.PerPeriode"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The cara lapor is not a defined member.</exception>
    public CaraLapor? CaraLapor { get; init => field = EnumMember.Defined(value); }

    /// <summary>How often the variabel is due (SPEC 4.9); ignored for <c>hari_kerja_efektif</c>.</summary>
    /// <value>Default: <c>null</c>, that of the more general setting, else <see cref="Frekuensi.Triwulanan"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The frekuensi is not a defined member.</exception>
    public Frekuensi? Frekuensi { get; init => field = EnumMember.Defined(value); }
    /// <summary>The name of the scale by whose labels the variabel may be reported (SPEC 4.10).</summary>
    /// <value>Default: <c>null</c>, that of the more general setting, else none.</value>
    public string? Skala { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim(); }

    /// <summary>The unit; informative.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>A readable name; informative.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The place that defines it, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;
}
