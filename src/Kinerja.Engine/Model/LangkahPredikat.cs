namespace Kinerja.Engine.Model;

/// <summary>
/// One step of a scale of labels: capaian from <paramref name="Batas"/> upwards gets <paramref name="Predikat"/>
/// (SPEC 5.5). A step checks nothing; <see cref="Model.SkalaPredikat"/> checks all of its steps together.
/// </summary>
/// <param name="Predikat">The label.</param>
/// <param name="Batas">The lower bound in %; <c>null</c> for the last step, which takes all lower capaian.</param>
/// <param name="Inklusif">Whether the step includes the bound: <c>true</c> means ≥, <c>false</c> means &gt;.</param>
public sealed record LangkahPredikat(string Predikat, decimal? Batas = null, bool Inklusif = true);
