namespace Kinerja.Engine.Model;

/// <summary>How often a variabel must be reported (SPEC 4.9).</summary>
public enum Frekuensi
{
    /// <summary>In every quarter.</summary>
    Triwulanan,

    /// <summary>Twice a year, in TW 2 and TW 4.</summary>
    Semesteran,

    /// <summary>Once a year, in TW 4.</summary>
    Tahunan,
}
