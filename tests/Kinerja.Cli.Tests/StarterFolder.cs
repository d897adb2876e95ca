using Kinerja.Engine.Excel;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>
/// A folder into which <c>kinerja baru</c> wrote a starter, and the cells of it: from the CSV files or from the sheets
/// of the workbook. Disposing deletes it.
/// </summary>
internal sealed class StarterFolder : IDisposable
{
    public const string Workbook = "kinerja.xlsx";

    public static readonly IReadOnlyList<string> Tables =
        ["indikator", "cascading", "variabel", "wilayah", "target", "realisasi"];

    private readonly TemporaryFolder _folder = new();

    public StarterFolder(string dari, bool isExcel = false)
    {
        string[] excel = isExcel ? ["--excel"] : [];
        Run = Kinerja.Run(["baru", Path, "--dari", dari, .. excel]);
    }

    public static TheoryData<string> All => ["kecamatan", "kabupaten", "contoh"];

    /// <summary>The run of <c>kinerja baru</c>.</summary>
    public Kinerja.Keluaran Run { get; }

    public string Path => _folder.Path;

    public IEnumerable<string> Files =>
        Directory.GetFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)).Order(
            StringComparer.Ordinal);

    public string PathOf(string file) => _folder.PathOf(file);

    public string Read(string file) => _folder.Read(file);

    /// <summary>The header and the rows of a CSV file. No cell of a starter is quoted.</summary>
    public List<string[]> CsvRows(string table) =>
        [.. Read($"{table}.csv").TrimEnd('\n').Split('\n').Select(line => line.Split(';'))];

    /// <summary>The header and the rows of each sheet, every row as long as the header.</summary>
    public Dictionary<string, List<string[]>> SheetRows()
    {
        using var workbook = Engine.Excel.Workbook.Open(PathOf(Workbook));
        return workbook.Sheets.ToDictionary(sheet => sheet.Name, sheet => Rows(sheet));
    }

    public void Dispose() => _folder.Dispose();

    private static List<string[]> Rows(Sheet sheet)
    {
        var rows = sheet.Rows().ToList();
        var columns = rows[0].ColumnCount;
        return [.. rows.Select(row => Enumerable.Range(0, columns).Select(column => row[column].Text).ToArray())];
    }
}
