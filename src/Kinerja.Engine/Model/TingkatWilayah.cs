namespace Kinerja.Engine.Model;

/// <summary>The levels of wilayah, from low to high (SPEC 4.7).</summary>
public enum TingkatWilayah
{
    /// <summary>A village; the same level as <see cref="Kelurahan"/>.</summary>
    Desa,

    /// <summary>An urban village; the same level as <see cref="Desa"/>.</summary>
    Kelurahan,

    /// <summary>A district.</summary>
    Kecamatan,

    /// <summary>A regency; the same level as <see cref="Kota"/>.</summary>
    Kabupaten,

    /// <summary>A city; the same level as <see cref="Kabupaten"/>.</summary>
    Kota,

    /// <summary>A province.</summary>
    Provinsi,

    /// <summary>The country.</summary>
    Nasional,
}
