using Kinerja.Engine.Laporan;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>
/// Writes the sheet of a form: for each table its title, first line, header, rows and notes, with an empty row between
/// two tables. The header of the first table stays in sight.
/// </summary>
internal sealed class FormSheet(Spreadsheet book, CellStyles styles, LaporanKinerja laporan, Formulir formulir)
{
    private const double LineHeight = 15;
    private readonly double[] _widths = Widths(formulir);

    /// <returns>What is printed of the sheet: all of it.</returns>
    public async Task<PrintedSheet> WriteAsync()
    {
        var header = RowsAbove(formulir.Tabel);
        var options = new WorksheetOptions { FrozenRows = header };
        for (var i = 0; i < _widths.Length; i++) options.Column(i + 1).Width = _widths[i];
        await book.StartWorksheetAsync(formulir.Kode, options).ConfigureAwait(false);
        for (var i = 0; i < formulir.Tabel.Length; i++)
        {
            if (i > 0) await book.AddRowAsync(Array.Empty<StyledCell>()).ConfigureAwait(false);
            await WriteAsync(formulir.Tabel[i]).ConfigureAwait(false);
        }
        return new PrintedSheet(
            formulir.Kode, Math.Max(1, _widths.Length), Math.Max(1, book.NextRowNumber - 1),
            formulir.Tabel.Length == 1 ? header ?? 0 : 0);
    }

    private async Task WriteAsync(Tabel tabel)
    {
        await LineAsync(tabel, tabel.Judul, styles.Judul).ConfigureAwait(false);
        if (tabel.Keterangan.Length > 0)
            await LineAsync(tabel, tabel.Keterangan, styles.Keterangan).ConfigureAwait(false);
        await HeaderAsync(tabel).ConfigureAwait(false);
        foreach (var baris in tabel.Baris.Concat(tabel.Kaki)) await RowAsync(tabel, baris).ConfigureAwait(false);
        foreach (var note in tabel.Catatan) await LineAsync(tabel, note, styles.Catatan).ConfigureAwait(false);
    }

    /// <summary>A text over all columns of the table, as high as its lines need.</summary>
    private async Task LineAsync(Tabel tabel, string text, SpreadCheetah.Styling.StyleId style)
    {
        var width = _widths.Take(tabel.Kolom.Length).Sum();
        Merge(1, tabel.Kolom.Length, 1);
        var shown = CellText.Of(text);
        var options = new RowOptions { Height = LineHeight * TextSize.Lines(shown, width) };
        await book.AddRowAsync([new StyledCell(shown, style)], options).ConfigureAwait(false);
    }

    private async Task HeaderAsync(Tabel tabel)
    {
        var header = HeaderLayout.Of(tabel.Kolom);
        var heights = header.Heights(_widths);
        var cells = new StyledCell[header.Levels][];
        for (var level = 0; level < header.Levels; level++)
        {
            cells[level] = new StyledCell[tabel.Kolom.Length];
            Array.Fill(cells[level], new StyledCell((string?)null, styles.Kepala)); // borders of merged cells
        }
        foreach (var cell in header.Cells)
        {
            cells[cell.Level][cell.Column] = new StyledCell(CellText.Of(cell.Text), styles.Kepala);
            Merge(cell.Column + 1, cell.Columns, cell.Levels, cell.Level);
        }
        for (var level = 0; level < header.Levels; level++)
        {
            var options = new RowOptions { Height = LineHeight * heights[level] };
            await book.AddRowAsync(cells[level], options).ConfigureAwait(false);
        }
    }

    private async Task RowAsync(Tabel tabel, Baris baris)
    {
        var name = NameColumn(tabel, baris);
        var cells = new StyledCell[tabel.Kolom.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var kolom = tabel.Kolom[i];
            var cell = SheetCell.Of(baris.Sel[i], kolom.Jenis, laporan.DesimalOf(kolom));
            var look = new CellLook(baris.Jenis, cell.Format, cell.IsNumber, i == name ? baris.Tingkat : 0);
            cells[i] = cell.Styled(styles.Of(look));
            if (cell.Note is { } note) book.AddNote(NameOf(i + 1, book.NextRowNumber), note);
        }
        await book.AddRowAsync(cells).ConfigureAwait(false);
    }

    /// <summary>The column of the name of a row, which is indented: the first text of its long texts.</summary>
    private static int NameColumn(Tabel tabel, Baris baris)
    {
        for (var i = 0; i < tabel.Kolom.Length; i++)
        {
            if (tabel.Kolom[i].Jenis == JenisKolom.Teks && baris.Sel[i].Teks is not null) return i;
        }
        return -1;
    }

    /// <summary>Merges cells that begin in a row that is written next, or in one after it.</summary>
    private void Merge(int column, int columns, int rows, int rowsAhead = 0)
    {
        if (columns * rows <= 1) return;
        var row = book.NextRowNumber + rowsAhead;
        book.MergeCells($"{NameOf(column, row)}:{NameOf(column + columns - 1, row + rows - 1)}");
    }

    private static string NameOf(int column, int row) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{SpreadsheetUtility.GetColumnName(column)}{row}");

    /// <summary>The rows down to the end of the header of the first table.</summary>
    private static int? RowsAbove(IEnumerable<Tabel> tables) => tables.FirstOrDefault() is { } first
        ? 1 + (first.Keterangan.Length > 0 ? 1 : 0) + HeaderLayout.Of(first.Kolom).Levels : null;

    /// <summary>The width of each column of the sheet, in characters: the widest that a table needs.</summary>
    private static double[] Widths(Formulir formulir)
    {
        var widths = new double[formulir.Tabel.Max(tabel => (int?)tabel.Kolom.Length) ?? 0];
        foreach (var tabel in formulir.Tabel)
        {
            for (var i = 0; i < tabel.Kolom.Length; i++)
                widths[i] = Math.Max(widths[i], TextSize.Width(tabel.Kolom[i].Jenis));
        }
        return widths;
    }
}
