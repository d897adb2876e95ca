using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The files to be read, found by their names (SPEC 10).</summary>
internal sealed class InputFileList
{
    private readonly Dictionary<string, InputFile> _files;

    /// <param name="files">The files.</param>
    /// <param name="place">Where they are, as a message ends: <c> di folder 'x'</c>; blank when nowhere.</param>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
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

    /// <summary>Files that look like input and are none; results of an earlier run are passed over.</summary>
    public IEnumerable<string> Unread => _files.Keys.Where(OverlookedFiles.Is).Order(StringComparer.Ordinal);

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static InputFileList Of(string folder) => new(
        // A folder called like a file of SPEC 10 is opened in its place and told; any other folder is none of ours.
        Directory.EnumerateFileSystemEntries(folder)
            .Where(path => FileNames.IsKnown(Path.GetFileName(path)) || !Directory.Exists(path))
            .Select(InputFile.FromFile),
        $" di folder '{folder}'");

    public InputFileList Under(FileSettings settings) =>
        new(_files.Values.Select(one => one.Under(settings)), Place);

    public InputFile? Find(string name) => _files.GetValueOrDefault(name);
}
