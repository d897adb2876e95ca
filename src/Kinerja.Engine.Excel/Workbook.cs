using Kinerja.Engine.Excel.Biff;
using Kinerja.Engine.Excel.Packages;
using Kinerja.Engine.Excel.Worksheets;

namespace Kinerja.Engine.Excel;

/// <summary>
/// A workbook (.xlsx, .xlsm, .xls) as sheets of plain rows of cells (SPEC 10.11). What a file is, is told by its bytes
/// and not by its name. Formulas are never calculated and macros never looked at. One thread at a time may use a
/// workbook and its sheets.
/// </summary>
public sealed class Workbook : IDisposable
{
    private readonly IDisposable[] _held;

    private Workbook(IReadOnlyList<Sheet> sheets, params IDisposable[] held)
    {
        Sheets = sheets;
        _held = held;
    }

    /// <summary>The sheets with cells, in the order of their tabs. Charts on a tab of their own are left out.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>Opens a file, which stays open until the workbook is disposed.</summary>
    /// <param name="path">Its path. The spreadsheet program may have it open too, where the system allows that.</param>
    /// <param name="cancellationToken">Looked at every few kilobytes.</param>
    /// <exception cref="WorkbookFormatException">It is no workbook, encrypted, damaged or too large.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="OperationCanceledException">Opening was cancelled.</exception>
    public static Workbook Open(string path, CancellationToken cancellationToken = default)
    {
        const FileShare Everything = FileShare.ReadWrite | FileShare.Delete;
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, Everything, 1 << 16);
        try
        {
            return Open(file, file, cancellationToken);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Opens a stream. One that cannot be sought is copied into memory first.</summary>
    /// <param name="stream">
    /// From its beginning. It must stay open until the workbook is disposed, which does not close it.
    /// </param>
    /// <param name="cancellationToken">Looked at every few kilobytes.</param>
    /// <exception cref="WorkbookFormatException">It is no workbook, encrypted, damaged or too large.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Opening was cancelled.</exception>
    public static Workbook Open(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanSeek
            ? Open(stream, Stream.Null, cancellationToken)
            : Open(WholeFile.Copy(stream, cancellationToken), Stream.Null, cancellationToken);
    }

    /// <summary>Closes the file that was opened by its path.</summary>
    public void Dispose()
    {
        foreach (var held in _held) held.Dispose();
    }

    private static Workbook Open(Stream stream, Stream owned, CancellationToken cancellationToken)
    {
        switch (FileKinds.Of(stream))
        {
            case FileKind.Zip:
                var xlsx = XlsxWorkbook.Open(stream, cancellationToken);
                return new Workbook(xlsx.Sheets, xlsx, owned);
            case FileKind.Compound or FileKind.Biff:
                var xls = XlsWorkbook.Open(WholeFile.Copy(stream, cancellationToken).ToArray(), cancellationToken);
                return new Workbook(xls.Sheets, owned);
            default:
                throw FileKinds.Refuse(stream);
        }
    }
}
