using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The input files, found by name (SPEC 10).</summary>
internal sealed class InputFileList
{
    private readonly Dictionary<string, InputFile> _files;

    /// <param name="files">The files.</param>
    /// <param name="place">The place of the files at the end of a message: <c> di folder 'x'</c>; empty without a
    /// folder.</param>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    public InputFileList(IEnumerable<InputFile> files, string place = "")
    {
        _files = files.ToDictionary(one => one.Name, StringComparer.Ordinal);
        Place = place;
    }

    public string Place { get; }

    public IEnumerable<string> Names => _files.Keys;

    /// <summary><c>realisasi.csv</c> and <c>realisasi-*.csv</c> in ordinal order (SPEC 10.4).</summary>
    public IReadOnlyList<InputFile> Realisasi
    {
        get
        {
            var realisasi = _files.Values.Where(one => FileNames.IsRealisasi(one.Name)).ToList();
            realisasi.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
            return realisasi;
        }
    }

    /// <summary>Files that look like input but are not read, in ordinal order; result files do not count.</summary>
    public IEnumerable<string> Unread => _files.Keys.Where(OverlookedFiles.Is).Order(StringComparer.Ordinal);

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    public static InputFileList Of(string folder) => new(
        // A folder with the name of an input file stays: opening it fails and is reported. Other folders are ignored.
        Directory.EnumerateFileSystemEntries(folder)
            .Where(path => FileNames.IsKnown(Path.GetFileName(path)) || !Directory.Exists(path))
            .Select(InputFile.FromFile),
        $" di folder '{folder}'");

    public InputFileList Under(FileSettings settings) =>
        new(_files.Values.Select(one => one.Under(settings)), Place);

    public InputFile? Find(string name) => _files.GetValueOrDefault(name);
}
