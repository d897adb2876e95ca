using System.Text.Json;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Json;

namespace Kinerja.Cli.Views;

/// <summary>
/// Writes what every JSON document of the tool has: its kind, options, row counts, diagnostics and their numbers
/// (SPEC 19.2). The schemas stand in <c>docs/skema/</c>.
/// </summary>
internal static class JsonDocumentView
{
    private const int Version = 1; // raised when a member is removed or changes its meaning

    /// <summary>Writes one document to stdout.</summary>
    /// <param name="kind">The command.</param>
    /// <param name="write">Writes the members into the open object.</param>
    public static void Print(string kind, Action<Utf8JsonWriter> write) => Screen.PrintJson(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("jenis", kind);
        writer.WriteNumber("versi", Version);
        write(writer);
        writer.WriteEndObject();
    });

    /// <summary>Writes every option with its value and where that was set.</summary>
    public static void WriteOptions(Utf8JsonWriter writer, IEnumerable<OpsiTerpakai> options)
    {
        writer.WriteStartArray("opsi");
        foreach (var option in options)
        {
            writer.WriteStartObject();
            writer.WriteString("nama", option.Nama);
            writer.WriteString("nilai", option.Nilai);
            writer.WriteString("sumber", OpsiView.Name(option.Sumber));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>Writes the row counts of each data file.</summary>
    public static void WriteAccounts(Utf8JsonWriter writer, IEnumerable<FileAccount> accounts)
    {
        writer.WriteStartArray("berkas");
        foreach (var account in accounts)
        {
            writer.WriteStartObject();
            writer.WriteString("nama", account.File);
            writer.WriteNumber("dibaca", account.Dibaca);
            writer.WriteNumber("dipakai", account.Dipakai);
            writer.WriteNumber("ditolak", account.Ditolak);
            writer.WriteNumber("ditahan", account.Ditahan);
            writer.WriteNumber("dilewati", account.Dilewati);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>Writes the diagnostics in memory and, by code, the number of all.</summary>
    public static void WriteFindings(Utf8JsonWriter writer, Findings findings)
    {
        KinerjaJson.WriteDiagnostics(writer, findings.Kept);
        var counts = new SortedDictionary<string, (DiagnosticCode Code, long Count)>(StringComparer.Ordinal);
        foreach (var diagnostic in findings.Kept) Count(diagnostic.Code, 1);
        foreach (var (code, count) in findings.Beyond) Count(code, count);
        writer.WriteStartArray("ringkasan");
        foreach (var (code, count) in counts.Values)
        {
            writer.WriteStartObject();
            writer.WriteString("kode", code.Id);
            writer.WriteString("tingkat", code.Severity.ToString());
            writer.WriteNumber("banyak", count);
            writer.WriteString("sebab", code.Cause);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();

        void Count(DiagnosticCode code, long more) =>
            counts[code.Id] = (code, more + counts.GetValueOrDefault(code.Id).Count);
    }
}
