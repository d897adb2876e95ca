using System.Text;
using System.Text.Json;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.10: what is written is read back, and no text makes the reader throw.</summary>
public sealed class MasukanLaws
{
    private static readonly string[] Pieces =
    [
        "a", "Kode IKU", "é", "\"", "\\", "\n", "\r", "\t", "\0", "\u001B", "\u2028", "\u200F", "\u202E", "\uFEFF",
        "😀", "\U000E0001", "\uFFFD", ":", "/", "//", "{", "}", "[", "]", ",", "'", "<b>", "&", "+", " ", "\u00A0", "*",
        "?", "33.10", "\\u0041", "İ", "ß",
    ];

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\uD800", "\\", "null", "true", "-1", "1e999", "\"Masukan\"", "//", "/*",
        "\"Berkas\":", "\"Jenis\":\"realisasi\"", "\"Kolom\":{", "\"Nilai\":{\"wilayah\":{", "\0", "\u2028", "\uFEFF",
    ];

    [Law]
    public void An_entry_is_read_back_as_it_was_written(Tape tape)
    {
        var entries = Enumerable.Range(0, 1 + tape.Choose(3)).Select(_ => Entry(tape)).ToList();
        var (read, told) = MasukanUji.Read(MasukanText.Section(entries));
        Assert.Empty(told);
        Assert.Equal(entries.SelectMany(MasukanUji.Content), read.SelectMany(MasukanUji.Content));
        var (one, _) = MasukanUji.Read($"{{ \"Masukan\": [ {MasukanText.Write(entries[0])} ] }}");
        Assert.Equal(MasukanUji.Content(entries[0]), MasukanUji.Content(Assert.Single(one)));
    }

    [Law]
    public void The_written_text_has_no_invisible_character(Tape tape) => Assert.DoesNotContain(
        MasukanText.Write(Entry(tape)),
        c => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u200F' or '\u202E' or '\uFEFF'));

    [Law(3000)]
    public void Mutated_json_never_throws(Tape tape)
    {
        var text = MasukanText.Section([Entry(tape)]);
        for (var times = tape.Choose(5); times >= 0; times--)
        {
            var at = tape.Choose(text.Length + 1);
            var end = Math.Min(text.Length, at + tape.Choose(12));
            text = text[..at] + tape.Pick("", tape.Pick(Tokens), tape.Pick(Pieces)) + text[end..];
        }
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var times = tape.Choose(3); times > 0 && bytes.Length > 0; times--)
            bytes[tape.Choose(bytes.Length)] = (byte)tape.Choose(256);
        var (entries, told) = MasukanUji.Read(bytes);
        Assert.All(entries, entry => Assert.Contains(entry.Jenis, MasukanEntry.JenisList));
        Assert.All(told, d => Assert.NotNull(d.Place.Line));
        Assert.DoesNotContain(told, d => d.Message.Any(char.IsControl));
    }

    [Fact]
    public void A_written_entry_is_readable_and_leaves_out_what_is_empty()
    {
        var entry = new MasukanEntry { Berkas = "Kab. Magélang's & <b>.csv", Jenis = "target" };
        Assert.Equal(
            "{\n  \"Berkas\": \"Kab. Magélang's & <b>.csv\",\n  \"Jenis\": \"target\"\n}", MasukanText.Write(entry));
        Assert.Equal("{\n  \"Masukan\": []\n}", MasukanText.Section([]));
    }

    [Fact]
    public void Half_a_character_is_written_as_valid_json()
    {
        var entry = new MasukanEntry { Berkas = "a\uD800b", Jenis = "target" };
        using var document = JsonDocument.Parse(MasukanText.Write(entry));
        Assert.Equal("a\uFFFDb", document.RootElement.GetProperty("Berkas").GetString());
        Assert.Equal("\"a\\uFFFDb\"", MasukanText.Quote("a\uD800b"));
    }

    private static MasukanEntry Entry(Tape tape) => new()
    {
        Berkas = Text(tape) + "x",
        Lembar = tape.Flip() ? Text(tape) + "x" : null,
        Jenis = tape.Pick("realisasi", "target", "indikator", "cascading", "variabel", "wilayah"),
        BarisJudul = tape.Flip() ? 1 + tape.Choose(int.MaxValue) : null,
        Kolom = Map(tape, MasukanEntry.KeyOf, () => tape.Pick(MasukanUji.Roles)),
        Baku = Roles(tape).ToDictionary(role => role, _ => Text(tape)),
        Nilai = Roles(tape).ToDictionary(
            role => role,
            IReadOnlyDictionary<string, string> (_) =>
                Map(tape, text => text.Trim().ToUpperInvariant(), () => Text(tape))),
    };

    private static List<string> Roles(Tape tape) => [.. MasukanUji.Roles.Where(_ => tape.Flip())];

    private static Dictionary<string, string> Map(Tape tape, Func<string, string> keyOf, Func<string> value) =>
        Enumerable.Range(0, tape.Choose(4)).Select(_ => Text(tape)).DistinctBy(keyOf)
            .Where(text => keyOf(text).Length > 0).ToDictionary(text => text, _ => value());

    private static string Text(Tape tape) =>
        string.Concat(Enumerable.Range(0, tape.Choose(6)).Select(_ => tape.Pick(Pieces)));
}
