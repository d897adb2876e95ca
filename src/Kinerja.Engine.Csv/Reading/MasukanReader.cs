using System.Text.Json;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads the section <c>Masukan</c> of <c>kinerja.json</c> and checks it (SPEC 10.10).</summary>
internal static class MasukanReader
{
    public const string Section = "Masukan";

    /// <summary>An entry that shows the form.</summary>
    private const string Contoh = "{ \"Berkas\": \"ekspor-*.csv\", \"Jenis\": \"realisasi\" }";

    /// <summary>Returns the sound entries, in order; every problem is a definition Galat.</summary>
    /// <param name="json">The file <c>kinerja.json</c>. Invalid JSON gives no entry and no diagnostic, because the
    /// reader of the options reports it.</param>
    /// <param name="rolesOf">The roles that a jenis knows.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static IReadOnlyList<MasukanEntry> Read(
        ReadOnlyMemory<byte> json, Func<string, IReadOnlyList<string>> rolesOf, DiagnosticLog log) =>
        JsonText.Read(json, (root, utf8) =>
            Read(root, rolesOf, new SectionLog(utf8, DefinitionCodes.MasukanTidakSah, log))) ?? [];

    private static List<MasukanEntry> Read(
        JsonElement root, Func<string, IReadOnlyList<string>> rolesOf, SectionLog log)
    {
        var entries = new List<MasukanEntry>();
        if (root.ValueKind != JsonValueKind.Object) return entries;
        var saran = new SaranIndex([Section]);
        var isFound = false;
        foreach (var property in root.EnumerateObject())
        {
            var name = JsonText.NameOf(property) ?? "";
            if (!name.Equals(Section, StringComparison.OrdinalIgnoreCase))
            {
                if (saran.For(name) is { Length: > 0 } meant)
                    log.Add(property, $"Bagian '{DiagnosticLog.Shorten(name)}' tidak dikenal.{meant} Tulis: "
                        + $"\"{Section}\": [ {Contoh} ].");
            }
            else if (isFound)
            {
                log.Add(property, $"Bagian \"{Section}\" ditulis dua kali. Gabungkan isinya dalam satu "
                    + $"\"{Section}\": [ … ].");
            }
            else
            {
                isFound = true;
                entries = ReadSection(property, rolesOf, log);
            }
        }
        return entries;
    }

    private static List<MasukanEntry> ReadSection(
        JsonProperty section, Func<string, IReadOnlyList<string>> rolesOf, SectionLog log)
    {
        var entries = new List<MasukanEntry>();
        if (section.Value.ValueKind != JsonValueKind.Array)
        {
            log.Add(section, $"Bagian \"{Section}\" harus daftar dalam kurung siku, bukan "
                + $"{JsonText.KindOf(section.Value)}. Tulis: \"{Section}\": [ {Contoh} ].");
            return entries;
        }
        var number = 0;
        foreach (var item in section.Value.EnumerateArray())
        {
            number++;
            if (item.ValueKind == JsonValueKind.Object)
            {
                if (new MasukanEntryReader(item, number, rolesOf, log).Read() is { } entry) entries.Add(entry);
                continue;
            }
            log.Add(item, $"Isi ke-{number} bagian \"{Section}\" harus {{ … }}, bukan {JsonText.KindOf(item)}. "
                + $"Tulis: {Contoh}.");
        }
        return entries;
    }
}
