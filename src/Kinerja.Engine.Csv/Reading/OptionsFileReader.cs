using System.Text.Json;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hosting;
using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads <c>kinerja.json</c>; options of the caller override it (SPEC 12, 13).</summary>
internal static class OptionsFileReader
{
    /// <param name="file">The file <c>kinerja.json</c>; <c>null</c> for none.</param>
    /// <param name="overrides">Options by name; <c>null</c> for none.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static OptionsFile ReadAll(
        InputFile? file, IReadOnlyDictionary<string, string?>? overrides, DiagnosticLog log)
    {
        if (file is null) return new OptionsFile(Read(null, overrides, log));
        byte[] json;
        try
        {
            using var text = file.Open();
            using var copy = new MemoryStream();
            text.CopyTo(copy);
            json = copy.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(exception, log);
            return new OptionsFile(new KinerjaOptions());
        }
        var options = Read(json, overrides, log, out var tertulis);
        return new OptionsFile(options)
        {
            Tertulis = tertulis,
            Masukan = MasukanReader.Read(json, JenisColumns.RolesOf, log),
            Judul = LaporanReader.Read(json, log),
        };
    }

    /// <param name="json">The content of <c>kinerja.json</c>; <c>null</c> for none.</param>
    /// <param name="overrides">Options by name; <c>null</c> for none.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static KinerjaOptions Read(
        byte[]? json, IReadOnlyDictionary<string, string?>? overrides, DiagnosticLog log) =>
        Read(json, overrides, log, out _);

    private static KinerjaOptions Read(
        byte[]? json, IReadOnlyDictionary<string, string?>? overrides, DiagnosticLog log, out HashSet<string> tertulis)
    {
        tertulis = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (json is null && (overrides is null or { Count: 0 })) return new KinerjaOptions();
        try
        {
            var configuration = new ConfigurationBuilder();
            if (json is not null) configuration.AddJsonStream(new MemoryStream(json));
            configuration.AddInMemoryCollection(Distinct(overrides, log).Select(pair =>
                KeyValuePair.Create($"{KinerjaOptions.Section}:{pair.Key}", pair.Value)));
            var root = configuration.Build();
            if (json is not null) // the first provider is that of the file
                tertulis.UnionWith(root.Providers.First().GetChildKeys([], KinerjaOptions.Section));
            var sections = root.GetChildren().Select(section => section.Key).ToList();
            if (sections.Count > 0 && !sections.Exists(IsKnown))
                log.Add(DefinitionCodes.OpsiTidakSah, new DiagnosticPlace { File = FileNames.Options },
                    $"Opsi harus berada di dalam bagian \"{KinerjaOptions.Section}\", misalnya "
                    + $"{{ \"Kinerja\": {{ \"DesimalKeluaran\": 4 }} }}. "
                    + $"Yang ditemukan: {DiagnosticLog.Shorten(string.Join(", ", sections))}.");
            var options = KinerjaOptionsReader.Read(root.GetSection(KinerjaOptions.Section), out var diagnostics);
            foreach (var diagnostic in diagnostics)
                log.Add(diagnostic.Code, diagnostic.Place, $"{DiagnosticLog.Visible(diagnostic.Message)}");
            return options;
        }
        catch (Exception exception)
            when (exception is JsonException or FormatException or InvalidOperationException or IOException)
        {
            Tell(exception, log);
            return new KinerjaOptions();
        }
    }

    private static bool IsKnown(string section) =>
        section.Equals(KinerjaOptions.Section, StringComparison.OrdinalIgnoreCase)
        || section.Equals(MasukanReader.Section, StringComparison.OrdinalIgnoreCase)
        || section.Equals(LaporanReader.Section, StringComparison.OrdinalIgnoreCase);

    private static void Tell(Exception exception, DiagnosticLog log)
    {
        var json = exception as JsonException ?? exception.InnerException as JsonException;
        log.Add(
            DefinitionCodes.BerkasTidakTerbaca,
            new DiagnosticPlace { File = FileNames.Options, Line = (int?)json?.LineNumber + 1 },
            $"{Cause(exception, json)}");
    }

    /// <summary>
    /// Removes repeated options. Names ignore case, so a dictionary of the caller may hold one twice.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, string?>> Distinct(
        IReadOnlyDictionary<string, string?>? overrides, DiagnosticLog log)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in overrides?.AsEnumerable() ?? [])
        {
            if (seen.Add(pair.Key)) yield return pair;
            else log.Add(DefinitionCodes.OpsiTidakSah, DiagnosticPlace.None,
                $"Opsi '{DiagnosticLog.Shorten(pair.Key)}' diberikan dua kali. Tulis satu kali saja.");
        }
    }

    private static string Cause(Exception exception, JsonException? json) =>
        json is not null ? "Bukan JSON yang sah. Periksa kutip, koma, dan kurung di baris ini atau sebelumnya; berkas "
                + "lain baru diperiksa sesudahnya."
        : exception is FormatException ? "Isinya harus satu { … } tanpa nama yang ditulis dua kali."
        : "Berkas tidak dapat dibuka. Periksa izinnya, dan pastikan bukan folder.";
}
