using Kinerja.Engine.Csv;

namespace Kinerja.Cli.Views;

/// <summary>
/// Prints the options that decide an explanation, with their values and where those were set (SPEC 19.1).
/// </summary>
internal static class OpsiView
{
    // Options of reading decide which numbers count; the last three only where they are set.
    private static readonly string[] OfReading =
        ["DataGanda", "FormatAngka", "WilayahBaku", "TahunBaku", "StatusDipakai"];


    /// <summary>The options that an explanation needs, in the order of SPEC 12.</summary>
    /// <param name="all">All options.</param>
    /// <param name="names">The names that its steps give.</param>
    /// <param name="hasCells">Whether it uses reported cells.</param>
    public static IReadOnlyList<OpsiTerpakai> Used(
        IEnumerable<OpsiTerpakai> all, IReadOnlySet<string> names, bool hasCells)
    {
        var options = all.ToList();
        var hasOwnScale = options.Exists(option => option is { Nama: "SkalaKustom", Nilai: not "none" });
        return [.. options.Where(IsUsed)];

        bool IsUsed(OpsiTerpakai option) => option.Nama switch
        {
            "DesimalKeluaran" => true,
            "SkalaPredikat" => !hasOwnScale && names.Contains(option.Nama),
            "SkalaKustom" => hasOwnScale && names.Contains("SkalaPredikat"),
            "HariKerjaEfektifPerTriwulan" => option.Nilai != "none" && names.Contains(option.Nama),
            "DataGanda" or "FormatAngka" => hasCells,
            var name when OfReading.Contains(name, StringComparer.Ordinal) => hasCells && option.Nilai != "none",
            var name => names.Contains(name),
        };
    }

    public static void Print(IReadOnlyList<OpsiTerpakai> options)
    {
        Screen.Print("");
        Screen.Print("Opsi yang menentukan");
        foreach (var option in options)
            Screen.Print($"    {option.Nama} = {option.Nilai} ({Name(option.Sumber)})");
    }

    /// <summary>Where a value was set, in words.</summary>
    public static string Name(SumberOpsi sumber) => sumber switch
    {
        SumberOpsi.Baku => "bawaan",
        SumberOpsi.Berkas => "kinerja.json",
        SumberOpsi.Pemanggil => "--opsi",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
