using Spectre.Console;
using Spectre.Console.Rendering;

namespace Kinerja.Cli.Views;

/// <summary>Prints a table that is at most as wide as the screen and wraps its texts at words.</summary>
internal static class ScreenTable
{
    private const int RowsMaximum = 1000; // Spectre lays out the whole table in memory
    private const int WordMaximum = 16; // a longer word is cut, so that names keep some width
    private const int NameMinimum = 40; // below this width of names, other words are wrapped
    private const int NameLeast = 16; // below this width of names, a row becomes lines
    private const int Separator = 2; // the blank columns that each column adds

    /// <summary>Prints the first rows, and the number of the others.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cells">Returns the cells of a row, one per column.</param>
    /// <param name="isResult">Whether a row is one of the results; <c>null</c> when all are.</param>
    public static void Print<T>(
        ScreenColumn[] columns, IReadOnlyCollection<T> rows, Func<T, ScreenCell[]> cells,
        Func<T, bool>? isResult = null)
    {
        Print(columns, [.. rows.Take(RowsMaximum).Select(cells)]);
        var rest = rows.Skip(RowsMaximum).Count(isResult ?? (_ => true));
        if (rest > 0)
            Screen.PrintText(
                $"… dan {ScreenNumber.Text(rest)} baris lagi; semuanya ada di berkas hasil, "
                + "dengan --keluaran FOLDER.");
    }

    /// <summary>Loads the code that prints a table, so that the first real table is printed faster.</summary>
    public static void Prepare()
    {
        ScreenColumn[] columns = [ScreenColumn.Words("-"), ScreenColumn.Name("-"), ScreenColumn.Number("-")];
        ScreenCell[] row =
            [new ScreenCell("-") { IsReason = true }, new ScreenCell("-", "-") { Depth = 1 }, ScreenNumber.Persen(0)];
        Screen.Prepare(Lay(columns, [row], ScreenWidths.Of(columns, [row], isNarrow: true), depth: 1));
    }

    private static void Print(ScreenColumn[] columns, ScreenCell[][] rows)
    {
        var widths = ScreenWidths.Of(columns, rows, isNarrow: false);
        var isNarrow = widths.Others + Math.Min(NameMinimum, widths.Name) > Screen.Width - (Separator * columns.Length);
        if (isNarrow) widths = ScreenWidths.Of(columns, rows, isNarrow);
        var room = Screen.Width - (Separator * columns.Length) - widths.Others;
        if (room < Math.Min(NameLeast, widths.Name)) PrintLines(columns, rows);
        else Screen.Print(Lay(columns, rows, isNarrow ? widths : null, Math.Max(0, room - NameLeast)));
    }

    /// <summary>Prints rows whose numbers leave no room for names: the name, and below it each figure.</summary>
    private static void PrintLines(ScreenColumn[] columns, ScreenCell[][] rows)
    {
        foreach (var row in rows)
        {
            var named = columns.Zip(row).Where(cell => cell.Second.Lines.Any(line => line.Length > 0)).ToList();
            foreach (var (_, cell) in named.Where(cell => cell.First.Jenis == ScreenColumn.Kind.Name))
                Screen.PrintText(string.Join("; ", cell.Lines.Select(Screen.Short)));
            Screen.PrintText("  " + string.Join("; ", named
                .Where(cell => cell.First.Jenis != ScreenColumn.Kind.Name)
                .Select(cell => $"{string.Join(' ', cell.First.Header)} {string.Join(", ", cell.Second.Lines)}")));
        }
    }

    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="widths">The widths to which words are wrapped; <c>null</c> to keep them on one line.</param>
    /// <param name="depth">The largest depth that is shown.</param>
    private static Table Lay(ScreenColumn[] columns, ScreenCell[][] rows, ScreenWidths? widths, int depth)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (index, column) in columns.Index())
        {
            var isNumber = column.Jenis == ScreenColumn.Kind.Number;
            table.AddColumn(new TableColumn(Screen.Cell(column.Header))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = isNumber,
                Padding = new Padding(0, 0, index < columns.Length - 1 ? 1 : 0, 0),
                Width = column.Jenis == ScreenColumn.Kind.Words ? widths?[index] : null,
            });
        }
        foreach (var row in rows) table.AddRow(row.Select(cell => Render(cell, depth)));
        return table;
    }

    private static IRenderable Render(ScreenCell cell, int depth)
    {
        var text = Screen.Cell(cell.Lines, cell.IsReason ? new Style(Color.Yellow) : Style.Plain);
        var indent = Math.Min(cell.Depth, depth);
        return indent == 0 ? text : new Padder(text, new Padding(indent, 0, 0, 0));
    }

    /// <summary>The widths of the columns of a table, without the blanks between them.</summary>
    private sealed class ScreenWidths
    {
        private readonly int[] _widths;

        private ScreenWidths(ScreenColumn[] columns, int[] widths)
        {
            _widths = widths;
            foreach (var (column, width) in columns.Zip(widths))
            {
                if (column.Jenis == ScreenColumn.Kind.Name) Name += width;
                else Others += width;
            }
        }

        /// <summary>The width of the names on one line each.</summary>
        public int Name { get; }

        /// <summary>The width of all other columns.</summary>
        public int Others { get; }

        public int this[int column] => _widths[column];

        /// <param name="columns">The columns.</param>
        /// <param name="rows">The rows.</param>
        /// <param name="isNarrow">Whether a column of words is as narrow as its longest word.</param>
        public static ScreenWidths Of(ScreenColumn[] columns, ScreenCell[][] rows, bool isNarrow) =>
            new(columns, [.. columns.Index().Select(c => c.Item.Header.Concat(Texts(rows, c.Index)).Max(text =>
                isNarrow && c.Item.Jenis == ScreenColumn.Kind.Words
                    ? Math.Min(WordMaximum, text.Split(' ').Max(word => word.Length)) : text.Length))]);

        private static IEnumerable<string> Texts(ScreenCell[][] rows, int column) =>
            rows.SelectMany(row => row[column].Lines);
    }
}
