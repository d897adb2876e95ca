using System.Text;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>Reads the section <c>Masukan</c> with a few roles.</summary>
internal static class MasukanUji
{
    public static readonly string[] Roles = ["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"];

    public static IReadOnlyList<string> RolesOf(string jenis) =>
        jenis == "skm" ? ["wilayah", "tahun", "triwulan", "responden", "u1"] : Roles;

    public static (IReadOnlyList<MasukanEntry> Entries, IReadOnlyList<Diagnostic> Told) Read(byte[] json)
    {
        var log = new DiagnosticLog();
        return (MasukanReader.Read(json, RolesOf, log), log.All);
    }

    public static (IReadOnlyList<MasukanEntry> Entries, IReadOnlyList<Diagnostic> Told) Read(string json) =>
        Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads a section with one entry that has these members.</summary>
    public static (IReadOnlyList<MasukanEntry> Entries, IReadOnlyList<Diagnostic> Told) ReadOne(string members) =>
        Read($$"""{ "Masukan": [ { {{members}} } ] }""");

    /// <summary>Everything an entry says, in its order.</summary>
    public static IEnumerable<object?> Content(MasukanEntry entry) =>
    [
        entry.Berkas, entry.Lembar, entry.Jenis, entry.BarisJudul, .. Pairs(entry.Kolom), "|", .. Pairs(entry.Baku),
        "|", .. entry.Nilai.SelectMany(role => Pairs(role.Value).Prepend(role.Key)),
    ];

    private static IEnumerable<object> Pairs(IReadOnlyDictionary<string, string> texts) =>
        texts.Select(pair => (object)(pair.Key, pair.Value));
}
