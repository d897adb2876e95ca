using System.Data.Common;

namespace Kinerja.Engine.Csv.Sources;

/// <summary>
/// One input file: its name, which decides its kind (SPEC 10), and the source of its content.
/// </summary>
/// <example>
/// <code>
/// var folder = KinerjaFolder.Read([
///     InputFile.FromFile("/data/indikator.csv"),
///     InputFile.From("realisasi.csv", upload),
/// ]);
/// </code>
/// </example>
public sealed class InputFile
{
    private readonly Func<Stream> _open;
    private readonly bool _ownsStream;
    private bool _isText; // the source is text, which has no encoding
    private FileSettings _settings = new();
    private Func<DbDataReader>? _table; // the query of a table; null for a file
    private Func<Stream>? _replay; // the recording of a source that can be read only once

    private InputFile(string name, Func<Stream> open, bool ownsStream)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, _open, _ownsStream) = (name, open, ownsStream);
    }

    /// <summary>The file name without its folder, e.g. <c>realisasi.csv</c>; the name of a table of a
    /// database.</summary>
    public string Name { get; }

    /// <summary>Creates an input from a file on disk. The reader opens it when its turn comes and closes it.</summary>
    /// <param name="path">The path; its last part is the name of the input.</param>
    public static InputFile FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        // A path of a folder ends in a separator; opening it fails and is reported then.
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        return new InputFile(name.Length > 0 ? name : path, () => new FileStream(path, Sequential), ownsStream: true);
    }

    /// <summary>
    /// Creates an input from a stream. The reader reads it once, from its position to its end, without seeking, and
    /// leaves it open. When <c>FormatAngka</c> requires a check first (SPEC 10.13), the reader keeps the bytes in
    /// memory.
    /// </summary>
    /// <param name="name">The file name of the input, e.g. <c>realisasi.csv</c>.</param>
    /// <param name="stream">The bytes.</param>
    public static InputFile From(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new InputFile(name, () => stream, ownsStream: false);
    }

    /// <summary>
    /// Creates an input from text. The reader reads it once to its end and leaves it open; no encoding applies.
    /// </summary>
    /// <param name="name">The file name of the input, e.g. <c>realisasi.csv</c>.</param>
    /// <param name="text">The characters.</param>
    public static InputFile From(string name, TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new InputFile(name, () => new TextReaderStream(text), ownsStream: true) { _isText = true };
    }

    /// <summary>
    /// Creates an input from a table or a query of a database. Its columns have the names of the file that it stands
    /// for (SPEC 10); <c>NULL</c> is a blank cell, and a number has no notation to choose. Messages name the table and
    /// the key of the row.
    /// </summary>
    /// <param name="table">The name, which decides the kind as that of a file does: <c>realisasi</c>,
    /// <c>realisasi_2025</c>, <c>target</c>, ….</param>
    /// <param name="open">Runs the query and returns its reader, which is closed after reading. It is called again for
    /// the check of <c>FormatAngka</c> (SPEC 10.13) and by <see cref="KinerjaFolder.Trace"/>; a connection that is
    /// closed by then fails there. When a key may occur twice, the query must order its rows, so that every call gives
    /// the same first one.</param>
    public static InputFile FromTable(string table, Func<DbDataReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new InputFile(table, () => Stream.Null, ownsStream: true) { _table = open };
    }

    private static FileStreamOptions Sequential => new()
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
        BufferSize = 0,
    };

    /// <summary>Whether it can be opened more than once.</summary>
    internal bool CanReopen => _ownsStream && !_isText;

    /// <summary>Whether it is a table of a database.</summary>
    internal bool IsTable => _table is not null;

    private FileEncoding Encoding => _isText ? FileEncoding.Utf16 : _settings.Encoding;

    /// <summary>Returns the same input with other settings.</summary>
    internal InputFile Under(FileSettings settings) =>
        new(Name, _open, _ownsStream) { _isText = _isText, _table = _table, _settings = settings };

    /// <summary>Runs the query of a table.</summary>
    /// <exception cref="DbException">The database refuses it.</exception>
    internal DbDataReader OpenTable() => _table!();

    /// <summary>Opens the bytes of a workbook.</summary>
    /// <param name="isOwned">Whether the caller closes the stream; the stream of a user stays open.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be opened, or it is a folder.</exception>
    internal Stream OpenBytes(out bool isOwned)
    {
        isOwned = _ownsStream;
        return _open();
    }

    /// <summary>Opens the input for the check before reading; <see cref="Open"/> then reads it again.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be opened, or it is a folder.</exception>
    internal Utf8Stream Peruse()
    {
        var source = _open();
        var isFile = _ownsStream && source.CanSeek; // a pipe can be read only once
        if (!isFile)
        {
            var recording = new ReplayStream(source, _ownsStream);
            (source, _replay) = (recording, recording.Replay);
        }
        return new Utf8Stream(
            source, ownsSource: isFile, Encoding, _ => { }, _settings.Cancellation);
    }

    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be opened, or it is a folder.</exception>
    internal Utf8Stream Open()
    {
        var source = _replay is null ? _open() : _replay();
        long? size = source.CanSeek ? source.Length - source.Position : null;
        return new Utf8Stream(
            source, _ownsStream || _replay is not null, Encoding,
            read => _settings.Progress?.Report(new ReadProgress(Name, read, size)), _settings.Cancellation);
    }
}
