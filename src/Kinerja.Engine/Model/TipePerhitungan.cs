namespace Kinerja.Engine.Model;

/// <summary>How an indikator accumulates over the quarters and which direction is good (SPEC 4.5).</summary>
public enum TipePerhitungan
{
    /// <summary>Quarters add up; higher is better.</summary>
    Kumulatif,

    /// <summary>The last quarter counts; higher is better.</summary>
    NonKumulatif,

    /// <summary>Quarters add up; lower is better.</summary>
    KumulatifNegatif,

    /// <summary>The last quarter counts; lower is better.</summary>
    NonKumulatifNegatif,
}
