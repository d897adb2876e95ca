namespace Kinerja.Engine.Model;

/// <summary>Which direction of realisasi is good (SPEC 5.2).</summary>
public enum Polaritas
{
    /// <summary>Higher is better.</summary>
    Maksimum,

    /// <summary>Lower is better.</summary>
    Minimum,

    /// <summary>The target itself is best; above it counts as Minimum.</summary>
    Stabil,
}
