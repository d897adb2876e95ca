using System.Runtime.ExceptionServices;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Stores diagnostics that are not kept in memory. Pass <see cref="Add"/> to <c>ReadOptions.DiagnosticsBeyond</c>
/// before reading. Each diagnostic goes to a temporary file, which the writer later copies into <c>diagnostik.csv</c>.
/// The temporary file exists from the first diagnostic until <see cref="Dispose"/>.
/// </summary>
/// <param name="folder">The folder to which <c>diagnostik.csv</c> is written later.</param>
/// <param name="dialect">The dialect of <c>diagnostik.csv</c>; <see cref="CsvDialect.Baku"/> by default.</param>
public sealed class DiagnosticSpill(string folder, CsvDialect dialect = CsvDialect.Baku) : IDisposable
{
    private FileStream? _file;
    private RowWriter? _rows;
    private ExceptionDispatchInfo? _failure;
    private bool _isFolderMade;

    /// <summary>
    /// The number of rows of <c>diagnostik.csv</c> before these: the number of diagnostics kept in memory.
    /// </summary>
    internal int After { get; init; } = DiagnosticLog.KeptMaximum;

    /// <summary>
    /// Adds a diagnostic. A failure of the disk does not stop the reading; writing <c>diagnostik.csv</c> throws it
    /// later.
    /// </summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (_failure is not null) return;
        try
        {
            DiagnosticWriter.WriteRow(_rows ??= Open(), diagnostic);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
        }
    }

    /// <summary>Deletes the temporary file, and the folder if this object created it and it is empty.</summary>
    public void Dispose()
    {
        _rows?.Dispose();
        _file?.Dispose();
        _rows = null;
        if (_isFolderMade && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <exception cref="IOException">A diagnostic could not be written.</exception>
    internal void CopyTo(Stream stream)
    {
        _failure?.Throw();
        if (_rows is null || _file is null) return;
        _rows.MoveTo(_file);
        _file.Position = 0;
        _file.CopyTo(stream);
    }

    private RowWriter Open()
    {
        _isFolderMade = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{DiagnosticWriter.FileName}.{Path.GetRandomFileName()}.tmp");
        _file = new FileStream(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        return RowWriter.Continue(_file, new WriteStyle(0, dialect));
    }
}
