using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>A node of the cascading tree (SPEC 2, 6).</summary>
public sealed class Simpul
{
    /// <summary>Makes a simpul.</summary>
    /// <param name="kode">The code; codes are compared after normalisation (SPEC 2).</param>
    /// <param name="jenjang">The level.</param>
    /// <param name="induk">The kode of the parent; <c>null</c> for a root.</param>
    /// <exception cref="ArgumentException">The kode is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The jenjang is not a defined member.</exception>
    public Simpul(string kode, Jenjang jenjang, string? induk = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        Kode = kode.Trim();
        Jenjang = EnumMember.Defined(jenjang);
        Induk = string.IsNullOrWhiteSpace(induk) ? null : induk.Trim();
    }

    /// <summary>The code as written.</summary>
    public string Kode { get; }

    /// <summary>The level.</summary>
    public Jenjang Jenjang { get; }

    /// <summary>The kode of the parent; <c>null</c> for a root.</summary>
    public string? Induk { get; }

    /// <summary>The name as in the document.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The sasaran that the document states for it; informative.</summary>
    public string Sasaran { get; init; } = "";

    /// <summary>The person or post that is responsible for it; informative, blank for none.</summary>
    public string PenanggungJawab { get; init; } = "";

    /// <summary>The other offices that contribute to it, in the words of the document; informative.</summary>
    public string Crosscutting { get; init; } = "";

    /// <summary>The weight among the children of its parent.</summary>
    /// <value>0 or more, below 10^18. Default: 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is out of range.</exception>
    public decimal Bobot { get; init => field = Indikator.Weight(value); } = 1;

    /// <summary>The place that defines it, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;
}
