using Spectre.Console;
using Spectre.Console.Rendering;

namespace Kinerja.Cli.Views;

/// <summary>Prints a table that is at most as wide as the screen and wraps its texts at words.</summary>
internal static class ScreenTable
{
    private const int RowsMaximum = 1000; // Spectre lays out the whole table in memory
    private const int WordMaximum = 16; // a longer word is cut, so that names keep some width
    private const int Separator = 2; // the blank columns that each column adds
    private const int NameMinimum = 40; // the width below which words give way to names

    /// <summary>Prints the first rows, and the number of the others.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cells">Returns the cells of a row, one per column.</param>
    public static void Print<T>(ScreenColumn[] columns, IReadOnlyCollection<T> rows, Func<T, ScreenCell[]> cells)
    {
        Screen.Print(Lay(columns, [.. rows.Take(RowsMaximum).Select(cells)]));
        if (rows.Count > RowsMaximum)
            Screen.PrintText(
                $"… dan {ScreenNumber.Text(rows.Count - RowsMaximum)} baris lagi; semuanya ada di berkas hasil, "
                + "dengan --keluaran FOLDER.");
    }

    /// <summary>Loads the code that prints a table, so that the first real table is printed faster.</summary>
    public static void Prepare() => Screen.Prepare(Lay(
        [ScreenColumn.Words("-"), ScreenColumn.Name("-"), ScreenColumn.Number("-")],
        [[new ScreenCell("-") { IsReason = true }, new ScreenCell("-", "-") { Depth = 1 }, ScreenNumber.Persen(0)]]));

    private static Table Lay(ScreenColumn[] columns, ScreenCell[][] rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        var isTooWide = columns.Index().Sum(c => WidthOf(c.Index, c.Item.Jenis) + Separator) > Screen.Width;
        foreach (var (index, column) in columns.Index())
        {
            table.AddColumn(new TableColumn(Screen.Cell(column.Header))
            {
                Alignment = column.Jenis == ScreenColumn.Kind.Number ? Justify.Right : Justify.Left,
                NoWrap = column.Jenis == ScreenColumn.Kind.Number,
                Padding = new Padding(0, 0, index < columns.Length - 1 ? 1 : 0, 0),
                Width = isTooWide && column.Jenis == ScreenColumn.Kind.Words ? LongestWord(index) : null,
            });
        }
        foreach (var row in rows) table.AddRow(row.Select(Render));
        return table;

        IEnumerable<string> Lines(int column) =>
            columns[column].Header.Concat(rows.SelectMany(row => row[column].Lines));

        int WidthOf(int column, ScreenColumn.Kind jenis)
        {
            var width = Lines(column).Max(line => line.Length);
            return jenis == ScreenColumn.Kind.Name ? Math.Min(NameMinimum, width) : width;
        }

        int LongestWord(int column) => Math.Min(
            WordMaximum, Lines(column).SelectMany(line => line.Split(' ')).Max(word => word.Length));
    }

    private static IRenderable Render(ScreenCell cell)
    {
        var text = Screen.Cell(cell.Lines, cell.IsReason ? new Style(Color.Yellow) : Style.Plain);
        return cell.Depth == 0 ? text : new Padder(text, new Padding(cell.Depth, 0, 0, 0));
    }
}
