namespace Kinerja.Engine.Csv.Tables;

/// <summary>A required column that a header lacks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cure">What else can give it, as a sentence; empty for nothing.</param>
internal sealed record MissingColumn(string Name, string Cure = "");
