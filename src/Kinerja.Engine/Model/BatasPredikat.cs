namespace Kinerja.Engine.Model;

/// <summary>
/// One step of a predikat scale: capaian from <paramref name="Batas"/> upwards bears <paramref name="Predikat"/>.
/// </summary>
/// <param name="Batas">The lower bound in %.</param>
/// <param name="Inklusif">Whether the bound itself belongs to the step.</param>
/// <param name="Predikat">The label.</param>
public sealed record BatasPredikat(decimal Batas, bool Inklusif, string Predikat);
