namespace Kinerja.Engine.Csv;

/// <summary>An option with the value that a calculation used, and where that was set (SPEC 12, 19.1).</summary>
/// <param name="Nama">The name, as in <c>kinerja.json</c>.</param>
/// <param name="Nilai">The value as text, as <c>kinerja.json</c> and <c>--opsi</c> take it; <c>none</c> for no
/// value.</param>
/// <param name="Sumber">Where it was set.</param>
public sealed record OpsiTerpakai(string Nama, string Nilai, SumberOpsi Sumber);
