namespace Kinerja.Engine.Hosting;

/// <summary>The names of the built-in scales of predikat (SPEC 5.5).</summary>
public enum NamaSkalaPredikat
{
    /// <summary>
    /// Permendagri 86/2017: Sangat Tinggi, Tinggi, Sedang, Rendah, Sangat Rendah.
    /// </summary>
    Permendagri86,

    /// <summary>SAKIP: AA, A, BB, B, CC, C, D.</summary>
    Sakip,
}
