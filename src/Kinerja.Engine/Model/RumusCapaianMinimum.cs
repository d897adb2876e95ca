namespace Kinerja.Engine.Model;

/// <summary>How capaian is computed where lower is better (SPEC 5.2).</summary>
public enum RumusCapaianMinimum
{
    /// <summary>(1 - (R - T)/|T|) × 100.</summary>
    SelisihTarget,

    /// <summary>T/R × 100.</summary>
    RasioTerbalik,
}
