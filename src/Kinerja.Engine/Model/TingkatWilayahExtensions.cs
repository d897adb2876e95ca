namespace Kinerja.Engine.Model;

/// <summary>Gives the height of a tingkat.</summary>
internal static class TingkatWilayahExtensions
{
    /// <summary>The number of different heights.</summary>
    public const int Heights = 5;

    /// <summary>The height of the tingkat that a text names; -1 for any other text.</summary>
    public static int HeightOf(string text) =>
        Label.TryParse<TingkatWilayah>(text, out var tingkat) ? tingkat.Height() : -1;

    /// <summary>The height of a tingkat: 0 for desa and kelurahan, up to 4 for the country (SPEC 4.7).</summary>
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
