namespace Kinerja.Engine.Penamaan;

/// <summary>
/// Names a series: a variabel of one indikator, or shared by all (<see cref="Indikator"/> is <c>null</c>); normalised.
/// </summary>
internal sealed record KunciVariabel(string? Indikator, string Variabel);
