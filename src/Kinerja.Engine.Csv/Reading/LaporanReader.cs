using System.Collections.Frozen;
using System.Text.Json;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Reads the section <c>Laporan</c> of <c>kinerja.json</c>: the headers that a user gives to columns of reports.
/// </summary>
internal sealed class LaporanReader
{
    public const string Section = "Laporan";

    private const string Part = "Judul";
    private const string Contoh = "{ \"Judul\": { \"satuan\": \"Unit\" } }";

    private readonly SectionLog _log;
    private readonly Dictionary<string, string> _judul = new(StringComparer.OrdinalIgnoreCase);

    private LaporanReader(SectionLog log) => _log = log;

    /// <summary>Returns the header of each <c>kode.peran</c> or <c>peran</c>; every problem is a Peringatan.</summary>
    /// <param name="json">The file <c>kinerja.json</c>.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static FrozenDictionary<string, string> Read(ReadOnlyMemory<byte> json, DiagnosticLog log) =>
        JsonText.Read(json, (root, utf8) =>
            new LaporanReader(new SectionLog(utf8, DefinitionCodes.LaporanTidakSah, log)).Read(root))
        ?? FrozenDictionary<string, string>.Empty;

    private FrozenDictionary<string, string> Read(JsonElement root)
    {
        var isFound = false;
        foreach (var section in Members(root))
        {
            if (!IsNamed(section, Section)) TellLike(section);
            else if (isFound) _log.Add(section, $"Bagian \"{Section}\" ditulis dua kali. Gabungkan isinya.");
            else ReadSection(section);
            isFound |= IsNamed(section, Section);
        }
        return _judul.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private void ReadSection(JsonProperty section)
    {
        if (!IsObject(section, $"Bagian \"{Section}\"", $"\"{Section}\": {Contoh}")) return;
        foreach (var part in Members(section.Value))
        {
            if (!IsNamed(part, Part))
                _log.Add(part, $"{Section}: kata '{DiagnosticLog.Shorten(JsonText.NameOf(part) ?? "")}' tidak dikenal."
                    + $"{Saran.For(JsonText.NameOf(part) ?? "", [Part])} Yang dikenal: {Part}. Tulis: {Contoh}.");
            else if (IsObject(part, $"{Section}: \"{Part}\"", Contoh))
                foreach (var judul in Members(part.Value)) Add(judul);
        }
    }

    private void Add(JsonProperty judul)
    {
        var name = JsonText.NameOf(judul)?.Trim();
        var shown = DiagnosticLog.Shorten(name ?? "");
        if (string.IsNullOrEmpty(name))
            _log.Add(judul, $"{Section}: Judul memuat nama kolom yang kosong. Tulis misalnya \"satuan\": \"Unit\".");
        else if (JsonText.Of(judul.Value) is not { } text)
            _log.Add(judul, $"{Section}: Judul untuk '{shown}' harus teks, bukan {JsonText.KindOf(judul.Value)}.");
        else if (!_judul.TryAdd(name, text))
            _log.Add(judul, $"{Section}: Judul untuk '{shown}' ditulis dua kali. Hapus salah satu.");
    }

    /// <summary>The members of an object; none of any other value.</summary>
    private static JsonElement.ObjectEnumerator Members(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static bool IsNamed(JsonProperty property, string name) =>
        name.Equals(JsonText.NameOf(property), StringComparison.OrdinalIgnoreCase);

    private bool IsObject(JsonProperty part, string what, string contoh)
    {
        if (part.Value.ValueKind == JsonValueKind.Object) return true;
        _log.Add(part, $"{what} harus {{ … }}, bukan {JsonText.KindOf(part.Value)}. Tulis: {contoh}.");
        return false;
    }

    /// <summary>Reports a section whose name is nearly <see cref="Section"/>.</summary>
    private void TellLike(JsonProperty section)
    {
        var name = JsonText.NameOf(section) ?? "";
        if (Saran.For(name, [Section]) is { Length: > 0 } meant)
            _log.Add(section, $"Bagian '{DiagnosticLog.Shorten(name)}' tidak dikenal.{meant} "
                + $"Tulis: \"{Section}\": {Contoh}.");
    }
}
