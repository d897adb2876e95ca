using System.Runtime.ExceptionServices;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Diagnostics that are not kept in memory: written beside <c>diagnostik.csv</c> as they come, and moved into it when
/// it is written. To be given to <c>ReadOptions.DiagnosticsBeyond</c> before reading. Nothing exists on disk before
/// the first one, and nothing after <see cref="Dispose"/>.
/// </summary>
/// <param name="folder">The folder <c>diagnostik.csv</c> is to be written to.</param>
/// <param name="dialect">For whom.</param>
public sealed class DiagnosticSpill(string folder, CsvDialect dialect = CsvDialect.Baku) : IDisposable
{
    private FileStream? _file;
    private RowWriter? _rows;
    private ExceptionDispatchInfo? _failure;
    private bool _isFolderMade;

    /// <summary>After how many rows of <c>diagnostik.csv</c> they stand: as many as are kept.</summary>
    internal int After { get; init; } = DiagnosticLog.KeptMaximum;

    /// <summary>
    /// Adds one. A disk that does not take it is told by what writes <c>diagnostik.csv</c>: reading goes on.
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

    /// <summary>Deletes what was written, and the folder if it was made for it and is empty.</summary>
    public void Dispose()
    {
        _rows?.Dispose();
        _file?.Dispose();
        _rows = null;
        if (_isFolderMade && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <exception cref="IOException">One could not be written.</exception>
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
