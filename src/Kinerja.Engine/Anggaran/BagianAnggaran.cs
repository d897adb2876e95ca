namespace Kinerja.Engine.Anggaran;

/// <summary>The part of a row of anggaran that a number gives (SPEC 16.1).</summary>
public enum BagianAnggaran
{
    /// <summary>The pagu before any change.</summary>
    Pagu,

    /// <summary>The pagu after a change.</summary>
    PaguPerubahan,

    /// <summary>The realisasi of TW I.</summary>
    Tw1,

    /// <summary>The realisasi of TW II.</summary>
    Tw2,

    /// <summary>The realisasi of TW III.</summary>
    Tw3,

    /// <summary>The realisasi of TW IV.</summary>
    Tw4,
}
