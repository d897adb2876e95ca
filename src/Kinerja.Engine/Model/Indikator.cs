using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Model;

/// <summary>
/// A performance indicator: a rumus with its tipe perhitungan, attached to a simpul or to none (SPEC 2).
/// </summary>
public sealed class Indikator
{
    /// <summary>Makes an indikator; everything else has a default.</summary>
    /// <param name="kode">The code; compares after normalisation (SPEC 2).</param>
    /// <param name="rumus">The formula.</param>
    /// <param name="tipe">How quarters accumulate and which direction is good.</param>
    /// <exception cref="ArgumentException">The kode is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tipe is none.</exception>
    public Indikator(string kode, Rumus rumus, TipePerhitungan tipe)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        ArgumentNullException.ThrowIfNull(rumus);
        Kode = kode.Trim();
        Rumus = rumus;
        Tipe = EnumMember.Defined(tipe);
        Polaritas = tipe.Polaritas();
    }

    /// <summary>The code as written.</summary>
    public string Kode { get; }

    /// <summary>
    /// The entry of the catalogue its rumus was taken from, which says how its variables are read where
    /// <c>variabel.csv</c> does not (SPEC 14).
    /// </summary>
    /// <value>Default: <c>null</c>, a rumus of its own.</value>
    /// <exception cref="ArgumentException">The entry has another rumus.</exception>
    public KatalogEntry? Katalog
    {
        get;
        init => field = value is null || value.Rumus == Rumus
            ? value
            : throw new ArgumentException("The entry has another rumus.", nameof(value));
    }

    /// <summary>The formula.</summary>
    public Rumus Rumus { get; }

    /// <summary>How quarters accumulate.</summary>
    public TipePerhitungan Tipe { get; }

    /// <summary>Which direction is good.</summary>
    /// <value>Default: what <see cref="Tipe"/> implies.</value>
    /// <exception cref="ArgumentOutOfRangeException">The polaritas is none.</exception>
    public Polaritas Polaritas { get; init => field = EnumMember.Defined(value); }

    /// <summary>The kode of the simpul it measures; <c>null</c> for an individual indicator (IKI).</summary>
    public string? Simpul { get; init; }

    /// <summary>The name in the document.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The unit of the realisasi, e.g. <c>%</c>, <c>Dokumen</c>.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>The weight among the indikator of its simpul and of its penanggung jawab.</summary>
    /// <value>0 or more, below 10^18. Default: 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is out of range.</exception>
    public decimal Bobot { get; init => field = Weight(value); } = 1;

    /// <summary>The realisasi when a ratio has N but D = 0 (SPEC 5.6): 0 conflicts recorded can be worth 100.</summary>
    /// <value>Default: <c>null</c>, the realisasi is then missing (<c>PembagiNol</c>).</value>
    public decimal? JikaPembagiNol { get; init; }

    /// <summary>How the figures of several wilayah become one (SPEC 7.2).</summary>
    /// <value>Default: <c>null</c>, what the rumus and the satuan imply.</value>
    /// <exception cref="ArgumentOutOfRangeException">The agregasi is none.</exception>
    public AgregasiWilayah? AgregasiWilayah { get; init => field = EnumMember.Defined(value); }

    /// <summary>
    /// The variabel whose value s.d. TW n is the weight under <see cref="AgregasiWilayah.RataRataTertimbang"/>, e.g.
    /// the number of penduduk or of respondents (SPEC 7.2).
    /// </summary>
    /// <value>Default: <c>null</c>, none.</value>
    public string? PembobotWilayah { get; init; }

    /// <summary>The tingkat of the wilayah that are asked for it (SPEC 4.7).</summary>
    /// <value>Default: <c>null</c>, the tingkat at which the most wilayah report it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The tingkat is none.</exception>
    public TingkatWilayah? TingkatPelapor { get; init => field = EnumMember.Defined(value); }

    /// <summary>Who answers for it; blank for nobody.</summary>
    public string PenanggungJawab { get; init; } = "";

    /// <summary>Where the figures come from.</summary>
    public string SumberData { get; init; } = "";

    /// <summary>Where it was defined, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;

    internal static decimal Weight(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0); // a -0 is 0, although its sign bit is set
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, Limits.Nilai);
        return value;
    }
}
