namespace Kinerja.Engine.Csv.Sources;

/// <summary>
/// One file to be read: its name, which says what it is (SPEC 10), and where its content comes from.
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
    private bool _isText; // characters, which have no encoding
    private FileSettings _settings = new();
    private Func<Stream>? _replay; // a recording of a stream that can be read only once

    private InputFile(string name, Func<Stream> open, bool ownsStream)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, _open, _ownsStream) = (name, open, ownsStream);
    }

    /// <summary>The file name without its folder, e.g. <c>realisasi.csv</c>.</summary>
    public string Name { get; }

    /// <summary>A file on disk, opened when it is its turn and closed afterwards.</summary>
    /// <param name="path">The path; its last part is the name.</param>
    public static InputFile FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        // A folder named in place of a file ends in a separator; it is told when it is opened.
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        return new InputFile(name.Length > 0 ? name : path, () => new FileStream(path, Sequential), ownsStream: true);
    }

    /// <summary>
    /// A stream, read once from where it stands to its end, without seeking, and left open. Where its numbers are
    /// looked at twice (<c>FormatAngka</c>, SPEC 10.13), its bytes are kept in memory meanwhile.
    /// </summary>
    /// <param name="name">The file name it stands for.</param>
    /// <param name="stream">The bytes.</param>
    public static InputFile From(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new InputFile(name, () => stream, ownsStream: false);
    }

    /// <summary>Text, read once to its end and left open; it has no encoding, so none is looked for.</summary>
    /// <param name="name">The file name it stands for.</param>
    /// <param name="text">The characters.</param>
    public static InputFile From(string name, TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new InputFile(name, () => new TextReaderStream(text), ownsStream: true) { _isText = true };
    }

    private static FileStreamOptions Sequential => new()
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
        BufferSize = 0,
    };

    private FileEncoding Encoding => _isText ? FileEncoding.Utf16 : _settings.Encoding;

    /// <summary>The same file, to be read as the settings say.</summary>
    internal InputFile Under(FileSettings settings) =>
        new(Name, _open, _ownsStream) { _isText = _isText, _settings = settings };

    /// <summary>Opens it to be looked through before it is read.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be opened, or it is a folder.</exception>
    internal Utf8Stream Peruse()
    {
        var source = _open();
        var isFile = _ownsStream && source.CanSeek; // a pipe that was read is empty
        if (!isFile)
        {
            var recording = new ReplayStream(source, _ownsStream);
            (source, _replay) = (recording, recording.Replay);
        }
        return new Utf8Stream(
            source, ownsSource: isFile, Encoding, _ => { }, _settings.Cancellation);
    }

    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be opened, or it is a folder.</exception>
    internal Utf8Stream Open()
    {
        var source = _replay is null ? _open() : _replay();
        long? size = source.CanSeek ? source.Length - source.Position : null;
        return new Utf8Stream(
            source, _ownsStream || _replay is not null, Encoding,
            read => _settings.Progress?.Report(new ReadProgress(Name, read, size)), _settings.Cancellation);
    }
}
