using System.Text.Json;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads the parts <c>Kolom</c>, <c>Baku</c> and <c>Nilai</c> of an entry of <c>Masukan</c>.</summary>
/// <param name="label">The entry, for messages.</param>
/// <param name="jenis">The jenis of the entry; <c>null</c> when it is unknown.</param>
/// <param name="roles">The roles of the jenis; <c>null</c> to accept any role, because the jenis is unknown.</param>
/// <param name="log">Receives the problems.</param>
internal sealed class MasukanMapReader(string label, string? jenis, IReadOnlyList<string>? roles, SectionLog log)
{
    private readonly MasukanRoles? _roles = roles is null ? null : new(roles);

    /// <summary>Reads the role of each header.</summary>
    public OrderedDictionary<string, string> Kolom(IEnumerable<JsonProperty> members)
    {
        var kolom = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal); // by the form that is compared
        foreach (var member in members)
        {
            if (NameOf(member) is not { } header) continue;
            var key = MasukanEntry.KeyOf(header);
            var isNew = key.Length > 0 && headers.TryAdd(key, header);
            if (key.Length == 0)
                log.Add(member, $"{label}: Kolom memuat judul kosong. Tulis judulnya, misalnya "
                    + $"\"Kode IKU\": \"indikator\".");
            else if (!isNew)
                log.Add(member, $"{label}: Kolom memuat {Quote(headers[key])} dan {Quote(header)}, yang berarti judul "
                    + $"yang sama. Hapus salah satu.");
            if (TextOf(member, nameof(MasukanEntry.Kolom), "indikator") is not { } written) continue;
            if (_roles is null) continue;
            if (_roles.Find(written) is not { } role) UnknownRole(member, header, written);
            else if (isNew) kolom.Add(header, role);
        }
        return kolom;
    }

    /// <summary>Reads the text of each role that has no column.</summary>
    public OrderedDictionary<string, string> Baku(IEnumerable<JsonProperty> members)
    {
        var baku = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var text = TextOf(member, nameof(MasukanEntry.Baku), "2025");
            if (RoleOf(member, "Baku mengisi", text is null ? "\"…\"" : Quote(text)) is not { } role) continue;
            if (text is not null && !baku.TryAdd(role, text)) Twice(member, nameof(MasukanEntry.Baku), role);
        }
        return baku;
    }

    /// <summary>Reads, by role, the replacement of each cell text.</summary>
    public OrderedDictionary<string, IReadOnlyDictionary<string, string>> Nilai(IEnumerable<JsonProperty> members)
    {
        var nilai = new OrderedDictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var cells = Cells(member);
            if (RoleOf(member, "Nilai menerjemahkan", "{ … }") is not { } role) continue;
            if (!nilai.TryAdd(role, cells)) Twice(member, nameof(MasukanEntry.Nilai), role);
        }
        return nilai;
    }

    private OrderedDictionary<string, string> Cells(JsonProperty role)
    {
        var cells = new OrderedDictionary<string, string>(CellTextComparer.Instance);
        if (role.Value.ValueKind != JsonValueKind.Object)
        {
            log.Add(role, $"{label}: Nilai untuk {Quote(JsonText.NameOf(role) ?? "…")} harus {{ … }}, bukan "
                + $"{JsonText.KindOf(role.Value)}. Tulis misalnya \"wilayah\": {{ \"Kec. Sokaraja\": \"33.02.19\" }}.");
            return cells;
        }
        foreach (var cell in role.Value.EnumerateObject())
        {
            if (NameOf(cell) is not { } text) continue;
            var replacement = TextOf(cell, nameof(MasukanEntry.Nilai), "33.02.19");
            if (replacement is null || cells.TryAdd(text, replacement)) continue;
            Twice(cell, nameof(MasukanEntry.Nilai), text);
        }
        return cells;
    }

    /// <returns>The role that a member names; <c>null</c> when it is unknown, which is reported.</returns>
    private string? RoleOf(JsonProperty member, string does, string value)
    {
        if (NameOf(member) is not { } written || _roles is null) return null;
        var role = _roles.Find(written);
        if (role is null)
            log.Add(member, $"{label}: {does} '{DiagnosticLog.Shorten(written)}', yang bukan kolom {jenis}."
                + $"{_roles.Cure(written, meant => $"\"{meant}\": {value}")}");
        return role;
    }

    private void UnknownRole(JsonProperty member, string header, string written)
    {
        var cure = _roles!.Find(header) is { } swapped
            ? $" Tampaknya terbalik; tulis judulnya dahulu: {Quote(written)}: \"{swapped}\"."
            : _roles.Cure(written, meant => $"{Quote(header)}: \"{meant}\"");
        log.Add(member, $"{label}: Kolom {Quote(header)} menunjuk '{DiagnosticLog.Shorten(written)}', yang bukan "
            + $"kolom {jenis}.{cure}");
    }

    private void Twice(JsonProperty member, string part, string name) =>
        log.Add(member, $"{label}: {part} memuat {Quote(name)} dua kali. Hapus salah satu.");

    private string? NameOf(JsonProperty member)
    {
        var name = JsonText.NameOf(member);
        if (name is null)
            log.Add(member, $"{label}: sebuah nama memuat \\u yang bukan huruf. Tulis hurufnya langsung.");
        return name;
    }

    private string? TextOf(JsonProperty member, string part, string contoh)
    {
        var text = JsonText.Of(member.Value);
        if (text is null)
        {
            var name = Quote(JsonText.NameOf(member) ?? "…");
            log.Add(member, $"{label}: {part} untuk {name} harus teks, bukan {JsonText.KindOf(member.Value)}. "
                + $"Tulis misalnya {name}: \"{contoh}\".");
        }
        return text;
    }

    /// <summary>A text as JSON, shortened for a message.</summary>
    private static string Quote(string text) => DiagnosticLog.Shorten(MasukanText.Quote(text));
}
