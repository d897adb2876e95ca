using System.Text;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Excel;
using Kinerja.Engine.Excel.Writing;
using Kinerja.Engine.Laporan;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Reads the cells of the tables of a report back from a workbook and from CSV files.</summary>
internal static class TabelBaca
{
    /// <summary>The cells of each table, by its kode, as <see cref="TabelFigures.Of"/> has them.</summary>
    public static Dictionary<string, List<string[]>> FromWorkbook(LaporanKinerja laporan)
    {
        using var stream = new MemoryStream();
        LaporanWorkbookWriter.Write(stream, laporan);
        stream.Position = 0;
        using var workbook = Workbook.Open(stream);
        return FromWorkbook(laporan, workbook);
    }

    /// <inheritdoc cref="FromWorkbook(LaporanKinerja)"/>
    public static Dictionary<string, List<string[]>> FromWorkbook(LaporanKinerja laporan, Workbook workbook)
    {
        var read = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var formulir in laporan.Formulir)
        {
            var rows = workbook.Sheets.Single(sheet => sheet.Name == formulir.Kode).Rows()
                .ToDictionary(row => row.Number);
            foreach (var (tabel, first) in FirstRows(formulir))
                read.Add(tabel.Kode, [.. CountedRows(tabel).Select(i => Row(tabel, i, rows[first + i]))]);
        }
        return read;
    }

    /// <summary>The row of a sheet, from 1, in which the first row of each table stands.</summary>
    public static IEnumerable<(Tabel Tabel, int Row)> FirstRows(Formulir formulir)
    {
        var next = 1;
        foreach (var tabel in formulir.Tabel)
        {
            next += 1 + (tabel.Keterangan.Length > 0 ? 1 : 0) + tabel.Kolom.Max(kolom => kolom.Judul.Length);
            yield return (tabel, next);
            next += tabel.Baris.Length + tabel.Kaki.Length + tabel.Catatan.Length + 1;
        }
    }

    /// <summary>The cells of a table of CSV files; a number that is missing is in <c>keterangan</c>.</summary>
    public static List<string[]> FromCsv(LaporanKinerja laporan, Tabel tabel, CsvDialect dialect = CsvDialect.Baku)
    {
        using var stream = new MemoryStream();
        LaporanCsvWriter.Write(stream, laporan, tabel, dialect);
        var text = Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF');
        var rows = Csv(text, dialect == CsvDialect.Excel ? ';' : ',').Skip(1).ToList();
        Assert.Equal(tabel.Baris.Length + tabel.Kaki.Length, rows.Count);
        return [.. rows.Select(row => FromCsv(tabel, row))];
    }

    /// <summary>The rows of a CSV file, quoted as RFC 4180 says.</summary>
    public static IEnumerable<List<string>> Csv(string text, char separator = ',')
    {
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted || (c != separator && c != '\n')) cell.Append(c);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == separator) continue;
                yield return row;
                row = [];
            }
        }
        Assert.Equal((0, 0), (row.Count, cell.Length));
    }

    private static string[] FromCsv(Tabel tabel, List<string> row)
    {
        Assert.Equal(tabel.Kolom.Length + 2, row.Count);
        var missing = row[^1].Split(';').Select(pair => pair.Split('=')[0]).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. tabel.Kolom.Select((kolom, i) =>
                missing.Contains(kolom.Peran) ? TabelFigures.Missing : Unguarded(row[i + 1])),
        ];
    }

    /// <summary>A text without the <c>'</c> that keeps a spreadsheet from running it.</summary>
    private static string Unguarded(string cell) =>
        cell.StartsWith('\'') && cell.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
            ? cell[1..] : cell;

    private static IEnumerable<int> CountedRows(Tabel tabel) =>
        Enumerable.Range(0, tabel.Baris.Length + tabel.Kaki.Length);

    private static string[] Row(Tabel tabel, int row, SheetRow cells) =>
    [
        .. tabel.Kolom.Select((_, i) => cells[i].Kind == CellKind.Text && TabelFigures.IsNumber(tabel, row, i)
            ? TabelFigures.FromIndonesian(cells[i].Text) : cells[i].Text),
    ];
}
