using System.Text;

namespace Kinerja.Cli.Starters;

/// <summary>
/// The built-in starters. Their texts are embedded in the program; the CSV files and the workbook come from them.
/// </summary>
internal static class Starter
{
    /// <summary>The name of the default starter.</summary>
    public const string Baku = "kecamatan";

    /// <summary>The page that says what to do first.</summary>
    public const string Page = "BACA-SAYA.md";

    /// <summary>The workbook that replaces the page and the CSV files.</summary>
    public const string Workbook = "kinerja.xlsx";

    private const string Options = "kinerja.json";

    /// <summary>The names of the starters.</summary>
    public static readonly IReadOnlyList<string> Names = [Baku, "kabupaten", "contoh"];

    private static readonly string[] Tables =
        ["indikator", "cascading", "variabel", "wilayah", "target", "realisasi"];

    /// <summary>The files of a starter as CSV.</summary>
    public static IReadOnlyList<NewFile> AsCsv(string name) =>
    [
        new(Page, Read(Page)), .. Tables.Select(table => new NewFile($"{table}.csv", Read($"{name}.{table}.csv"))),
        new(Options, Read(Options)),
    ];

    /// <summary>The files of a starter with one workbook in place of the page and the CSV files.</summary>
    public static IReadOnlyList<NewFile> AsWorkbook(string name)
    {
        var tables = Tables.Select(table => StarterTable.Parse(table, Text($"{name}.{table}.csv")));
        return [new(Workbook, StarterWorkbook.Write(Text(Page), tables)), new(Options, Read(Options))];
    }

    private static string Text(string resource) => Encoding.UTF8.GetString(Read(resource));

    private static byte[] Read(string resource)
    {
        using var stream = typeof(Starter).Assembly.GetManifestResourceStream(typeof(Starter), resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
