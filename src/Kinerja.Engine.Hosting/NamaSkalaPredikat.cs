namespace Kinerja.Engine.Hosting;

/// <summary>The predikat scales known by name (SPEC 5.5).</summary>
public enum NamaSkalaPredikat
{
    /// <summary>Permendagri 86/2017.</summary>
    Permendagri86,

    /// <summary>SAKIP: AA, A, BB, B, CC, C, D.</summary>
    Sakip,
}
