using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>How a variabel is to be read, for one indikator or for all (SPEC 4.1, 4.2, 10.1).</summary>
public sealed class VariabelSetting
{
    /// <summary>Makes a setting.</summary>
    /// <param name="variabel">The name of the variabel; compares after normalisation (SPEC 2).</param>
    /// <param name="indikator">The kode of the indikator it is for; <c>null</c> for all.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public VariabelSetting(string variabel, string? indikator = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(variabel);
        Variabel = variabel.Trim();
        Indikator = string.IsNullOrWhiteSpace(indikator) ? null : indikator.Trim();
    }

    /// <summary>The name as written.</summary>
    public string Variabel { get; }

    /// <summary>The indikator it is for, or <c>null</c> for all.</summary>
    public string? Indikator { get; }

    /// <summary>The sifat; <c>null</c> leaves it to the next setting or the tipe perhitungan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sifat is none.</exception>
    public Sifat? Sifat { get; init => field = EnumMember.Defined(value); }

    /// <summary>
    /// What a cell holds; <c>null</c> leaves it to the next setting or <see cref="CaraLapor.PerPeriode"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The cara lapor is none.</exception>
    public CaraLapor? CaraLapor { get; init => field = EnumMember.Defined(value); }

    /// <summary>The unit; informative.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>A readable name; informative.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Where it was defined, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;
}
