namespace Kinerja.Engine.Csv.Reading;

/// <summary>The files to be read, found by their names (SPEC 10).</summary>
internal sealed class InputFileList
{
    private readonly Dictionary<string, InputFile> _berkas;

    /// <param name="berkas">The files.</param>
    /// <param name="tempat">Where they are, as a message ends: <c> di folder 'x'</c>; blank when nowhere.</param>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public InputFileList(IEnumerable<InputFile> berkas, string tempat = "")
    {
        _berkas = berkas.ToDictionary(one => one.Nama, StringComparer.Ordinal);
        Tempat = tempat;
    }

    public string Tempat { get; }

    public IEnumerable<string> Names => _berkas.Keys;

    /// <summary><c>realisasi.csv</c> and <c>realisasi-*.csv</c> in ordinal order (SPEC 10.4).</summary>
    public IReadOnlyList<InputFile> Realisasi
    {
        get
        {
            var realisasi = _berkas.Values.Where(one => FileNames.IsRealisasi(one.Nama)).ToList();
            realisasi.Sort((one, other) => string.CompareOrdinal(one.Nama, other.Nama));
            return realisasi;
        }
    }

    /// <summary>Files that look like input and are none; results of an earlier run are passed over.</summary>
    public IEnumerable<string> Unread => _berkas.Keys.Where(OverlookedFiles.Is).Order(StringComparer.Ordinal);

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static InputFileList Of(string folder) => new(
        // A folder called like a file of SPEC 10 is opened in its place and told; any other folder is none of ours.
        Directory.EnumerateFileSystemEntries(folder)
            .Where(path => FileNames.IsKnown(Path.GetFileName(path)) || !Directory.Exists(path))
            .Select(InputFile.FromFile),
        $" di folder '{folder}'");

    public InputFileList Under(ReadOptions opsi, CancellationToken cancellation) =>
        new(_berkas.Values.Select(one => one.Under(opsi, cancellation)), Tempat);

    public InputFile? Find(string nama) => _berkas.GetValueOrDefault(nama);
}
