using System.Globalization;
using System.Text.Json;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads one entry of the section <c>Masukan</c> and reports all its problems (SPEC 10.10).</summary>
internal sealed class MasukanEntryReader
{
    private const string FileExtension = ".csv";
    private const NumberStyles NumberStyle = NumberStyles.Float;

    /// <summary>The words of an entry, each with an example.</summary>
    private static readonly OrderedDictionary<string, string> Contoh = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(MasukanEntry.Berkas)] = "\"Berkas\": \"ekspor-*.csv\"",
        [nameof(MasukanEntry.Lembar)] = "\"Lembar\": \"Sheet1\"",
        [nameof(MasukanEntry.Jenis)] = "\"Jenis\": \"realisasi\"",
        [nameof(MasukanEntry.BarisJudul)] = "\"BarisJudul\": 4",
        [nameof(MasukanEntry.Kolom)] = "\"Kolom\": { \"Kode IKU\": \"indikator\" }",
        [nameof(MasukanEntry.Baku)] = "\"Baku\": { \"tahun\": \"2025\" }",
        [nameof(MasukanEntry.Nilai)] = "\"Nilai\": { \"wilayah\": { \"Kec. Sokaraja\": \"33.02.19\" } }",
    };

    private readonly JsonElement _entry;
    private readonly Func<string, IReadOnlyList<string>> _rolesOf;
    private readonly SectionLog _log;
    private readonly string _label;
    private readonly Dictionary<string, JsonProperty> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _unknown = [];

    /// <param name="entry">A JSON object.</param>
    /// <param name="number">The 1-based number of the entry in the section.</param>
    /// <param name="rolesOf">The roles that a jenis knows.</param>
    /// <param name="log">Receives the problems.</param>
    public MasukanEntryReader(
        JsonElement entry, int number, Func<string, IReadOnlyList<string>> rolesOf, SectionLog log)
    {
        (_entry, _rolesOf, _log) = (entry, rolesOf, log);
        var berkas = entry.EnumerateObject()
            .Where(part => nameof(MasukanEntry.Berkas).Equals(
                JsonText.NameOf(part), StringComparison.OrdinalIgnoreCase))
            .Select(part => JsonText.Of(part.Value)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        _label = berkas is null ? string.Create(CultureInfo.InvariantCulture, $"Masukan ke-{number}")
            : $"Masukan '{DiagnosticLog.Shorten(berkas)}'";
    }

    /// <returns>
    /// The entry without the parts that have a problem, so that its file is still checked; <c>null</c> when its file or
    /// its jenis is not known.
    /// </returns>
    public MasukanEntry? Read()
    {
        FindParts();
        var berkas = Text(nameof(MasukanEntry.Berkas), isRequired: true);
        var lembar = Text(nameof(MasukanEntry.Lembar), isRequired: false);
        var jenis = Jenis();
        var barisJudul = BarisJudul();
        var maps = new MasukanMapReader(_label, jenis, jenis is null ? null : _rolesOf(jenis), _log);
        var kolom = maps.Kolom(Members(nameof(MasukanEntry.Kolom)));
        var baku = maps.Baku(Members(nameof(MasukanEntry.Baku)));
        var nilai = maps.Nilai(Members(nameof(MasukanEntry.Nilai)));
        if (berkas is null || jenis is null) return null;
        return new MasukanEntry
        {
            Berkas = berkas,
            Lembar = lembar,
            Jenis = jenis,
            BarisJudul = barisJudul,
            Kolom = kolom,
            Baku = baku,
            Nilai = nilai,
        };
    }

    private void FindParts()
    {
        var words = new MasukanRoles([.. Contoh.Keys]);
        foreach (var part in _entry.EnumerateObject())
        {
            if (JsonText.NameOf(part) is not { } name)
            {
                _log.Add(part, $"{_label}: sebuah nama memuat \\u yang bukan huruf. Tulis hurufnya langsung.");
            }
            else if (!Contoh.ContainsKey(name))
            {
                _unknown.Add(name);
                _log.Add(part, $"{_label}: kata '{DiagnosticLog.Shorten(name)}' tidak dikenal."
                    + $"{words.Cure(name, word => Contoh[word])}");
            }
            else if (!_parts.TryAdd(name, part))
            {
                _log.Add(part, $"{_label}: \"{name}\" ditulis dua kali. Hapus salah satu.");
            }
        }
    }

    private string? Text(string word, bool isRequired)
    {
        if (!_parts.TryGetValue(word, out var part))
        {
            // A misspelt word is reported already.
            if (isRequired && !_unknown.Exists(name => Saran.For(name, [word]).Length > 0))
                _log.Add(_entry, $"{_label}: \"{word}\" tidak ada. Tulis misalnya {Contoh[word]}.");
        }
        else if (JsonText.Of(part.Value) is not { } text)
        {
            WrongKind(part, word, "teks");
        }
        else if (string.IsNullOrWhiteSpace(text))
        {
            _log.Add(part, $"{_label}: \"{word}\" kosong. Tulis misalnya {Contoh[word]}"
                + $"{(isRequired ? "" : ", atau hapus")}.");
        }
        else
        {
            return text;
        }
        return null;
    }

    private string? Jenis()
    {
        const string Word = nameof(MasukanEntry.Jenis);
        if (Text(Word, isRequired: true) is not { } text) return null;
        var normal = Nama.Normalize(text);
        if (normal.EndsWith(FileExtension, StringComparison.Ordinal)) normal = normal[..^FileExtension.Length];
        var known = new MasukanRoles(MasukanEntry.JenisList);
        var jenis = known.Find(normal);
        if (jenis is null)
            _log.Add(_parts[Word], $"{_label}: Jenis '{DiagnosticLog.Shorten(text)}' tidak dikenal."
                + $"{known.Cure(normal, word => $"\"{Word}\": \"{word}\"")}");
        return jenis;
    }

    private int? BarisJudul()
    {
        const string Word = nameof(MasukanEntry.BarisJudul);
        if (!_parts.TryGetValue(Word, out var part)) return null;
        var text = JsonText.Of(part.Value);
        if (decimal.TryParse(text, NumberStyle, CultureInfo.InvariantCulture, out var baris)
            && baris is >= 1 and <= int.MaxValue && decimal.IsInteger(baris))
            return (int)baris;
        _log.Add(part, $"{_label}: \"{Word}\" harus nomor baris judul, bilangan bulat 1 atau lebih, bukan "
            + $"{(text is null ? JsonText.KindOf(part.Value) : DiagnosticLog.Shorten(text))}. "
            + $"Tulis misalnya {Contoh[Word]}.");
        return null;
    }

    /// <summary>The members of a part that is <c>{ … }</c>; none when it is not there.</summary>
    private List<JsonProperty> Members(string word)
    {
        if (!_parts.TryGetValue(word, out var part)) return [];
        if (part.Value.ValueKind == JsonValueKind.Object) return [.. part.Value.EnumerateObject()];
        WrongKind(part, word, "{ … }");
        return [];
    }

    private void WrongKind(JsonProperty part, string word, string wanted) =>
        _log.Add(part, $"{_label}: \"{word}\" harus {wanted}, bukan {JsonText.KindOf(part.Value)}. "
            + $"Tulis misalnya {Contoh[word]}.");
}
