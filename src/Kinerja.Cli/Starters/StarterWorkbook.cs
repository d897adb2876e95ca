using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Kinerja.Cli.Starters;

/// <summary>
/// Writes a workbook for filling in: a sheet with the page, and a sheet per table with a bold header that stays in
/// sight, code columns of texts, and lists to choose from.
/// </summary>
internal sealed class StarterWorkbook
{
    private const string PageSheet = "Petunjuk";
    private const int PageWidth = 90; // the lines of the page are no longer
    private const int LastRow = 1_048_576; // of any sheet of a .xlsx

    private readonly Spreadsheet _book;
    private readonly StyleId _bold;
    private readonly StyleId _text;

    private StarterWorkbook(Spreadsheet book)
    {
        _book = book;
        _bold = book.AddStyle(new Style { Font = { Bold = true } });
        _text = book.AddStyle(AsText());
    }

    /// <summary>The bytes of the workbook.</summary>
    /// <param name="page">The text of the page.</param>
    /// <param name="tables">The tables, in the order of their sheets.</param>
    public static byte[] Write(string page, IEnumerable<StarterTable> tables)
    {
        using var stream = new MemoryStream();
        WriteAsync(stream, page, tables).GetAwaiter().GetResult(); // a stream in memory never waits
        return stream.ToArray();
    }

    private static async Task WriteAsync(MemoryStream stream, string page, IEnumerable<StarterTable> tables)
    {
        var book = await Spreadsheet.CreateNewAsync(stream).ConfigureAwait(false);
        await using var _ = book.ConfigureAwait(false);
        var workbook = new StarterWorkbook(book);
        await workbook.AddPageAsync(page).ConfigureAwait(false);
        foreach (var table in tables) await workbook.AddTableAsync(table).ConfigureAwait(false);
        await book.FinishAsync().ConfigureAwait(false);
    }

    /// <summary>Adds a row per line of the page, without the marks of Markdown.</summary>
    private async Task AddPageAsync(string page)
    {
        var options = new WorksheetOptions();
        options.Column(1).Width = PageWidth;
        await _book.StartWorksheetAsync(PageSheet, options).ConfigureAwait(false);
        foreach (var line in page.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            var shown = line.TrimStart('#').TrimStart().Replace("`", "", StringComparison.Ordinal);
            var cell = new StyledCell(shown, line.StartsWith('#') ? _bold : null);
            await _book.AddRowAsync([cell]).ConfigureAwait(false);
        }
    }

    private async Task AddTableAsync(StarterTable table)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < table.Header.Length; i++)
        {
            var column = options.Column(i + 1);
            column.Width = SheetColumn.Width(table.Rows.Select(row => row[i]).Prepend(table.Header[i]));
            if (SheetColumn.IsText(table.Header[i])) column.DefaultStyle = AsText();
        }
        await _book.StartWorksheetAsync(table.Name, options).ConfigureAwait(false);
        await _book.AddHeaderRowAsync(table.Header, _bold).ConfigureAwait(false);
        foreach (var row in table.Rows)
            await _book.AddRowAsync([.. row.Select((cell, i) => CellOf(table.Header[i], cell))]).ConfigureAwait(false);
        for (var i = 0; i < table.Header.Length; i++) AddChoices(i, SheetColumn.Choices(table.Header[i]));
    }

    private StyledCell CellOf(string column, string cell) =>
        SheetColumn.Number(column, cell) is { } number ? new StyledCell(number, null)
            : new StyledCell(cell.Length == 0 ? null : cell, SheetColumn.IsText(column) ? _text : null);

    /// <summary>Lets all rows below the header choose from a list.</summary>
    private void AddChoices(int index, IReadOnlyList<string> choices)
    {
        if (choices.Count == 0) return;
        var letter = (char)('A' + index); // no table has more than 26 columns
        var list = DataValidation.ListValues(choices);
        list.ErrorTitle = "Tidak ada dalam daftar";
        list.ErrorMessage = "Pilih salah satu dari daftar.";
        _book.AddDataValidation(
            string.Create(CultureInfo.InvariantCulture, $"{letter}2:{letter}{LastRow}"), list);
    }

    private static Style AsText() => new() { Format = NumberFormat.Standard(StandardNumberFormat.Text) };
}
