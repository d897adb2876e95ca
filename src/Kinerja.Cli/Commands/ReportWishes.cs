namespace Kinerja.Cli.Commands;

/// <summary>The reports that a command line asks for.</summary>
/// <param name="Bentuk">The kinds of file, of <see cref="ReportOptions"/>.</param>
/// <param name="Formulir">The kode of the forms, at least one.</param>
/// <param name="Tingkat">The tingkat of the wilayah that get a report each; <c>null</c> for one report.</param>
/// <param name="Templat">The folder of the caller's own templates; <c>null</c> for none.</param>
/// <param name="Populasi">The number of people served, for the survey; <c>null</c> when unknown.</param>
/// <param name="Jenjang">The lowest jenjang of the heat map; <c>null</c> for the two highest.</param>
internal sealed record ReportWishes(
    IReadOnlyList<string> Bentuk, IReadOnlyList<string> Formulir, string? Tingkat, string? Templat, long? Populasi,
    string? Jenjang);
