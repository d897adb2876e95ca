namespace Kinerja.Engine.Model;

/// <summary>
/// One step of a scale of labels: capaian from <paramref name="Batas"/> upwards bears <paramref name="Predikat"/>
/// (SPEC 5.5). A step alone is not checked; <see cref="Model.SkalaPredikat"/> checks all of its steps together.
/// </summary>
/// <param name="Predikat">The label.</param>
/// <param name="Batas">The lower bound in %; <c>null</c> for the last step, which takes all below.</param>
/// <param name="Inklusif">Whether the bound itself belongs to the step: <c>true</c> is ≥, <c>false</c> is &gt;.</param>
public sealed record LangkahPredikat(string Predikat, decimal? Batas = null, bool Inklusif = true);
