using Kinerja.Engine.Laporan;
using SpreadCheetah;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>
/// Writes a report as a workbook (.xlsx): a sheet per form, its tables one below another (SPEC 18). Numbers are numbers
/// of the digits that the CSV tables have; every text is a text and never a formula.
/// </summary>
public static class LaporanWorkbookWriter
{
    /// <summary>Writes a workbook to a stream and leaves the stream open.</summary>
    /// <param name="destination">The stream that receives the bytes.</param>
    /// <param name="laporan">The report. Without forms the workbook has one sheet that says so.</param>
    public static void Write(Stream destination, LaporanKinerja laporan)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(laporan);
        using var book = new MemoryStream();
        var sheets = WriteAsync(book, laporan).GetAwaiter().GetResult(); // a stream in memory never waits
        ReportZip.Copy(book, sheets, destination);
    }

    /// <returns>The sheets; none without forms.</returns>
    private static async Task<IReadOnlyList<PrintedSheet>> WriteAsync(MemoryStream stream, LaporanKinerja laporan)
    {
        // The document properties would hold the time of writing.
        var options = new SpreadCheetahOptions { PreserveStringWhitespace = true, DocumentProperties = null };
        var book = await Spreadsheet.CreateNewAsync(stream, options).ConfigureAwait(false);
        await using var _ = book.ConfigureAwait(false);
        var styles = new CellStyles(book);
        var sheets = new List<PrintedSheet>();
        foreach (var formulir in laporan.Formulir)
            sheets.Add(await new FormSheet(book, styles, laporan, formulir).WriteAsync().ConfigureAwait(false));
        if (laporan.Formulir.IsEmpty)
        {
            await book.StartWorksheetAsync("laporan").ConfigureAwait(false);
            var line = new StyledCell("Laporan ini tidak mempunyai formulir.", null);
            await book.AddRowAsync([line]).ConfigureAwait(false);
        }
        await book.FinishAsync().ConfigureAwait(false);
        return sheets;
    }
}
