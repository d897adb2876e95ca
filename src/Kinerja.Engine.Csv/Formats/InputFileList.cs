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

    /// <summary>Whether all files can be read more than once.</summary>
    public bool CanReopen => _files.Values.All(one => one.CanReopen);

    /// <summary>The files of a folder; a workbook in place of a folder is its only file (SPEC 10.11).</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    public static InputFileList Of(string folder) => File.Exists(folder)
        ? new InputFileList([InputFile.FromFile(folder)], $" di berkas '{folder}'") : new(
        // A folder with the name of an input file stays: opening it fails and is reported. Other folders are ignored.
        Directory.EnumerateFileSystemEntries(folder)
            .Where(path => FileNames.IsKnown(Path.GetFileName(path)) || !Directory.Exists(path))
            .Select(InputFile.FromFile),
        $" di folder '{folder}'");

    public InputFileList Under(FileSettings settings) =>
        new(_files.Values.Select(one => one.Under(settings)), Place);

    public InputFile? Find(string name) => _files.GetValueOrDefault(name);
}
