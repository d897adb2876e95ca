using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>A kecamatan, kabupaten, provinsi or desa (SPEC 2).</summary>
public sealed class Wilayah : IBarisDefinisi
{
    /// <summary>Makes a wilayah.</summary>
    /// <param name="kode">The code, e.g. <c>33.02.19</c>; codes are compared after normalisation (SPEC 2).</param>
    /// <param name="induk">The kode of the wilayah that contains it; <c>null</c> for a root.</param>
    /// <exception cref="ArgumentException">The kode is blank.</exception>
    public Wilayah(string kode, string? induk = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        Kode = kode.Trim();
        Induk = string.IsNullOrWhiteSpace(induk) ? null : induk.Trim();
    }

    /// <summary>The code as written.</summary>
    public string Kode { get; }

    /// <summary>The kode of the wilayah that contains it; <c>null</c> for a root.</summary>
    public string? Induk { get; }

    /// <summary>The name.</summary>
    public string Nama { get; init; } = "";

    /// <summary>
    /// The level as text. A label of <see cref="TingkatWilayah"/>, e.g. <c>Kecamatan</c>, decides which indikator it
    /// must report (SPEC 4.7); any other text is informative.
    /// </summary>
    public string Tingkat { get; init; } = "";

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
}
