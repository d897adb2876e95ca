namespace Kinerja.Engine.Hosting;

/// <summary>One step of a scale of one's own, <see cref="KinerjaOptions.SkalaKustom"/> (SPEC 5.5).</summary>
public sealed class LangkahPredikat
{
    /// <summary>The lower bound in %; <c>null</c> for the last step, which takes all below.</summary>
    public decimal? Batas { get; set; }

    /// <summary>Whether the bound itself belongs to the step.</summary>
    /// <value>Default: <c>true</c>, ≥; <c>false</c> is &gt;.</value>
    public bool Inklusif { get; set; } = true;

    /// <summary>The label; not blank.</summary>
    public string Predikat { get; set; } = "";
}
