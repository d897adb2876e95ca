using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Model;

/// <summary>
/// A performance indicator: a rumus with its tipe perhitungan, on a simpul or on its own (SPEC 2).
/// </summary>
public sealed class Indikator : IBarisDefinisi
{
    /// <summary>Makes an indikator; all other properties have defaults.</summary>
    /// <param name="kode">The code; codes are compared after normalisation (SPEC 2).</param>
    /// <param name="rumus">The formula.</param>
    /// <param name="tipe">How quarters accumulate and which direction is good (SPEC 4.5).</param>
    /// <exception cref="ArgumentException">The kode is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tipe is not a defined member.</exception>
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
    /// The catalogue entry that the rumus comes from. It gives the sifat of each variabel for which
    /// <c>variabel.csv</c> states none (SPEC 14).
    /// </summary>
    /// <value>Default: <c>null</c>, a rumus that is not from the catalogue.</value>
    /// <exception cref="ArgumentException">The entry has a different rumus.</exception>
    public KatalogEntry? Katalog
    {
        get;
        init => field = value is null || value.Rumus == Rumus
            ? value
            : throw new ArgumentException("The entry has another rumus.", nameof(value));
    }

    /// <summary>The formula.</summary>
    public Rumus Rumus { get; }

    /// <summary>How quarters accumulate and which direction is good (SPEC 4.5).</summary>
    public TipePerhitungan Tipe { get; }

    /// <summary>Which direction of realisasi is good (SPEC 5.2).</summary>
    /// <value>Default: the polaritas that <see cref="Tipe"/> implies.</value>
    /// <exception cref="ArgumentOutOfRangeException">The polaritas is not a defined member.</exception>
    public Polaritas Polaritas { get; init => field = EnumMember.Defined(value); }

    /// <summary>The kode of the simpul it measures; <c>null</c> for an individual indicator (IKI).</summary>
    public string? Simpul { get; init; }

    /// <summary>The name as in the document.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The unit of the realisasi, e.g. <c>%</c>, <c>Dokumen</c>.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>The weight among the indikator of its simpul and of its penanggung jawab.</summary>
    /// <value>0 or more, below 10^18. Default: 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is out of range.</exception>
    public decimal Bobot { get; init => field = Weight(value); } = 1;

    /// <summary>
    /// The realisasi of a ratio whose D is 0 while N is present (SPEC 5.6), e.g. 100 when no conflict was recorded.
    /// </summary>
    /// <value>Default: <c>null</c>; the realisasi is then missing with reason <c>PembagiNol</c>.</value>
    public decimal? JikaPembagiNol { get; init; }

    /// <summary>How the values of several wilayah become the value of the wilayah above (SPEC 7.2).</summary>
    /// <value>Default: <c>null</c>, the aggregation that the rumus and the satuan imply.</value>
    /// <exception cref="ArgumentOutOfRangeException">The agregasi is not a defined member.</exception>
    public AgregasiWilayah? AgregasiWilayah { get; init => field = EnumMember.Defined(value); }

    /// <summary>
    /// The variabel whose value s.d. TW n is the weight under <see cref="AgregasiWilayah.RataRataTertimbang"/>, e.g.
    /// the number of penduduk or of respondents (SPEC 7.2).
    /// </summary>
    /// <value>Default: <c>null</c>, none.</value>
    public string? PembobotWilayah { get; init; }

    /// <summary>The tingkat of the wilayah that must report it (SPEC 4.7).</summary>
    /// <value>Default: <c>null</c>, the tingkat at which the most wilayah report it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The tingkat is not a defined member.</exception>
    public TingkatWilayah? TingkatPelapor { get; init => field = EnumMember.Defined(value); }

    /// <summary>The person or post that is responsible for it; blank for none.</summary>
    public string PenanggungJawab { get; init; } = "";

    /// <summary>The source of the data, as text; informative.</summary>
    public string SumberData { get; init; } = "";

    /// <summary>The formula in the words of the document; informative.</summary>
    public string Formulasi { get; init; } = "";

    /// <summary>What the indikator means, in the words of the document; informative.</summary>
    public string Definisi { get; init; } = "";

    /// <summary>A remark; informative.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>The first tahun that the row covers (SPEC 4.8).</summary>
    /// <value>1900..2200. Default: <c>null</c>, no first one.</value>
    /// <exception cref="ArgumentOutOfRangeException">The tahun is out of range.</exception>
    public int? BerlakuDari { get; init => field = MasaBerlaku.Bound(value); }

    /// <summary>The last tahun that the row covers (SPEC 4.8).</summary>
    /// <value>1900..2200. Default: <c>null</c>, no last one.</value>
    /// <exception cref="ArgumentOutOfRangeException">The tahun is out of range.</exception>
    public int? BerlakuSampai { get; init => field = MasaBerlaku.Bound(value); }

    /// <summary>The place that defines it, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;

    MasaBerlaku IBarisDefinisi.Masa => MasaBerlaku.Of(BerlakuDari, BerlakuSampai);

    internal static decimal Weight(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0); // accepts -0; ThrowIfNegative would test the sign bit
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, Limits.Nilai);
        return value;
    }
}
