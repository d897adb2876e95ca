namespace Kinerja.Engine.Model;

/// <summary>The usual levels of the cascading tree (SPEC 2). <see cref="DaftarJenjang"/> may name others.</summary>
public static class Jenjang
{
    /// <summary>The first level.</summary>
    public const string Tujuan = "Tujuan";

    /// <summary>The second level.</summary>
    public const string Sasaran = "Sasaran";

    /// <summary>The third level.</summary>
    public const string Program = "Program";

    /// <summary>The fourth level.</summary>
    public const string Kegiatan = "Kegiatan";

    /// <summary>The fifth level.</summary>
    public const string SubKegiatan = "Sub Kegiatan";
}
