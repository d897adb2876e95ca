using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Writes entries of the section <c>Masukan</c> as JSON to paste into <c>kinerja.json</c> (SPEC 10.10).
/// </summary>
internal static class MasukanText
{
    // Readable: no escape of é, ' or &. The text goes into a file or onto a screen, never into a page.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    /// <summary>Returns the JSON of one entry: <c>{ "Berkas": … }</c>, without its empty parts.</summary>
    public static string Write(MasukanEntry entry) => Text(json => Write(json, entry));

    /// <summary>Returns the JSON of a whole file: <c>{ "Masukan": [ … ] }</c>.</summary>
    public static string Section(IEnumerable<MasukanEntry> entries) => Text(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray(MasukanReader.Section);
        foreach (var entry in entries) Write(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Returns a text in JSON quotes, for a message.</summary>
    public static string Quote(string text) => Visible($"\"{Encoder.Encode(text)}\"");

    private static void Write(Utf8JsonWriter json, MasukanEntry entry)
    {
        json.WriteStartObject();
        json.WriteString(nameof(MasukanEntry.Berkas), entry.Berkas);
        if (entry.Lembar is { } lembar) json.WriteString(nameof(MasukanEntry.Lembar), lembar);
        json.WriteString(nameof(MasukanEntry.Jenis), entry.Jenis);
        if (entry.BarisJudul is { } baris) json.WriteNumber(nameof(MasukanEntry.BarisJudul), baris);
        if (entry.Kolom.Count > 0) Write(json, nameof(MasukanEntry.Kolom), entry.Kolom);
        if (entry.Lain.Count > 0) json.WriteCommentValue(Comment(entry.Lain));
        if (entry.Baku.Count > 0) Write(json, nameof(MasukanEntry.Baku), entry.Baku);
        if (entry.Nilai.Count > 0)
        {
            json.WriteStartObject(nameof(MasukanEntry.Nilai));
            foreach (var (role, cells) in entry.Nilai) Write(json, role, cells);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> texts)
    {
        json.WriteStartObject(name);
        foreach (var (key, text) in texts) json.WriteString(key, text);
        json.WriteEndObject();
    }

    private static string Comment(IReadOnlyList<string> lain)
    {
        const int Shown = 15;
        var headers = string.Join(", ", lain.Take(Shown).Select(DiagnosticLog.Shorten));
        var text = $" Belum dipetakan: {headers}{(lain.Count > Shown ? ", …" : "")} ";
        return text.Replace("*/", "* /", StringComparison.Ordinal);
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        var lines = Encoding.UTF8.GetString(buffer.WrittenSpan).Split('\n');
        return string.Join('\n', lines.Select(Visible));
    }

    /// <summary>
    /// Escapes the invisible characters that the encoder keeps, such as marks of the writing direction. They stand
    /// inside a JSON text, where <c>\u202E</c> means the same.
    /// </summary>
    private static string Visible(string line) => VisibleText.Of(line);
}
