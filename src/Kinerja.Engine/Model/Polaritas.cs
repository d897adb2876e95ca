namespace Kinerja.Engine.Model;

/// <summary>Which direction of realisasi is good (SPEC 5.2).</summary>
public enum Polaritas
{
    /// <summary>Higher is better.</summary>
    Maksimum,

    /// <summary>Lower is better.</summary>
    Minimum,

    /// <summary>A realisasi equal to the target is best; a realisasi above the target counts as Minimum.</summary>
    Stabil,
}
