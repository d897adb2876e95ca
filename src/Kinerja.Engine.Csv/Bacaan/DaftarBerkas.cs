namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>The files to be read, found by their names (SPEC 10).</summary>
internal sealed class DaftarBerkas
{
    private readonly Dictionary<string, BerkasMasuk> _berkas;

    /// <param name="berkas">The files.</param>
    /// <param name="tempat">Where they are, as a message ends: <c> di folder 'x'</c>; blank when nowhere.</param>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public DaftarBerkas(IEnumerable<BerkasMasuk> berkas, string tempat = "")
    {
        _berkas = berkas.ToDictionary(one => one.Nama, StringComparer.Ordinal);
        Tempat = tempat;
    }

    public string Tempat { get; }

    public IEnumerable<string> Names => _berkas.Keys;

    /// <summary><c>realisasi.csv</c> and <c>realisasi-*.csv</c> in ordinal order (SPEC 10.4).</summary>
    public IReadOnlyList<BerkasMasuk> Realisasi
    {
        get
        {
            var realisasi = _berkas.Values.Where(one => NamaBerkas.IsRealisasi(one.Nama)).ToList();
            realisasi.Sort((one, other) => string.CompareOrdinal(one.Nama, other.Nama));
            return realisasi;
        }
    }

    /// <summary>Files that look like input and are none; results of an earlier run are passed over.</summary>
    public IEnumerable<string> Unread => _berkas.Keys.Where(BerkasTerlewat.Is).Order(StringComparer.Ordinal);

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static DaftarBerkas Of(string folder) => new(
        // A folder called like a file of SPEC 10 is opened in its place and told; any other folder is none of ours.
        Directory.EnumerateFileSystemEntries(folder)
            .Where(path => NamaBerkas.IsKnown(Path.GetFileName(path)) || !Directory.Exists(path))
            .Select(BerkasMasuk.FromFile),
        $" di folder '{folder}'");

    public DaftarBerkas Under(OpsiBaca opsi, CancellationToken cancellation) =>
        new(_berkas.Values.Select(one => one.Under(opsi, cancellation)), Tempat);

    public BerkasMasuk? Find(string nama) => _berkas.GetValueOrDefault(nama);
}
