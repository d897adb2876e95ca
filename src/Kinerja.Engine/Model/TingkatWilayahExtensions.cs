namespace Kinerja.Engine.Model;

/// <summary>How high a tingkat is.</summary>
internal static class TingkatWilayahExtensions
{
    /// <summary>How many different heights there are.</summary>
    public const int Heights = 5;

    /// <summary>0 for desa and kelurahan, up to 4 for the country (SPEC 4.7).</summary>
    public static int Height(this TingkatWilayah tingkat) => tingkat switch
    {
        TingkatWilayah.Desa or TingkatWilayah.Kelurahan => 0,
        TingkatWilayah.Kecamatan => 1,
        TingkatWilayah.Kabupaten or TingkatWilayah.Kota => 2,
        TingkatWilayah.Provinsi => 3,
        TingkatWilayah.Nasional => 4,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
