namespace Kinerja.Engine.Model;

/// <summary>The formula of capaian where lower is better; R is realisasi, T is target (SPEC 5.2).</summary>
public enum RumusCapaianMinimum
{
    /// <summary>(1 - (R - T)/|T|) × 100.</summary>
    SelisihTarget,

    /// <summary>T/R × 100.</summary>
    RasioTerbalik,
}
