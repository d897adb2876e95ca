namespace Kinerja.Engine.Model;

/// <summary>The levels of the cascading tree, from the top (SPEC 2).</summary>
public enum Jenjang
{
    /// <summary>Tujuan.</summary>
    Tujuan,

    /// <summary>Sasaran.</summary>
    Sasaran,

    /// <summary>Program.</summary>
    Program,

    /// <summary>Kegiatan.</summary>
    Kegiatan,

    /// <summary>Sub kegiatan.</summary>
    SubKegiatan,
}
