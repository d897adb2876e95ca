namespace Kinerja.Engine.Data;

/// <summary>
/// Names a series: a variabel of one indikator, or shared by all (<see cref="Indikator"/> is <c>null</c>); normalised.
/// </summary>
internal readonly record struct KunciVariabel(string? Indikator, string Variabel);
