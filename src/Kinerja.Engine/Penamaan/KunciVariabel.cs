namespace Kinerja.Engine.Penamaan;

/// <summary>
/// The key of a series: a variabel of one indikator, or a shared variabel (<see cref="Indikator"/> is <c>null</c>).
/// Both names are normalised.
/// </summary>
internal sealed record KunciVariabel(string? Indikator, string Variabel);
