using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>A node of the cascading tree (SPEC 2, 6).</summary>
public sealed class Simpul
{
    /// <summary>Makes a simpul.</summary>
    /// <param name="kode">The code; compares after normalisation (SPEC 2).</param>
    /// <param name="jenjang">The level.</param>
    /// <param name="induk">The kode of the parent; <c>null</c> for a root.</param>
    /// <exception cref="ArgumentException">The kode is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The jenjang is none.</exception>
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

    /// <summary>The kode of the parent, or <c>null</c>.</summary>
    public string? Induk { get; }

    /// <summary>The name in the document.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The sasaran the document states for it.</summary>
    public string Sasaran { get; init; } = "";

    /// <summary>Who answers for it; informative, blank for nobody.</summary>
    public string PenanggungJawab { get; init; } = "";

    /// <summary>Who else has a hand in it, in the words of the document; informative.</summary>
    public string Crosscutting { get; init; } = "";

    /// <summary>The weight among its siblings.</summary>
    /// <value>0 or more, below 10^18. Default: 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is out of range.</exception>
    public decimal Bobot { get; init => field = Indikator.Weight(value); } = 1;

    /// <summary>Where it was defined, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;
}
