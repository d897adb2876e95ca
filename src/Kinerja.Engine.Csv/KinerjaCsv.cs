using Kinerja.Engine.Csv.Bacaan;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv;

/// <summary>
/// Reads one file of definitions from anywhere, or data files for definitions that are at hand; a whole folder is read
/// by <see cref="KinerjaFolder"/>. Nothing throws for what is in a file.
/// </summary>
public static class KinerjaCsv
{
    /// <summary>Reads a file like <c>indikator.csv</c>.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="format">How ambiguous numbers are read (SPEC 10.3).</param>
    /// <param name="pengodean">The encoding where no byte order mark tells it.</param>
    public static BacaanCsv<Indikator> ReadIndikator(
        BerkasMasuk berkas, FormatAngka format = FormatAngka.Otomatis, Pengodean pengodean = Pengodean.Otomatis) =>
        Read(berkas, pengodean, (one, catatan) => BacaanDefinisi.ReadIndikator(one, format, catatan));

    /// <summary>Reads a file like <c>cascading.csv</c>.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="format">How ambiguous numbers are read (SPEC 10.3).</param>
    /// <param name="pengodean">The encoding where no byte order mark tells it.</param>
    public static BacaanCsv<Simpul> ReadCascading(
        BerkasMasuk berkas, FormatAngka format = FormatAngka.Otomatis, Pengodean pengodean = Pengodean.Otomatis) =>
        Read(berkas, pengodean, (one, catatan) => BacaanDefinisi.ReadCascading(one, format, catatan));

    /// <summary>Reads a file like <c>variabel.csv</c>.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="pengodean">The encoding where no byte order mark tells it.</param>
    public static BacaanCsv<SetelanVariabel> ReadVariabel(
        BerkasMasuk berkas, Pengodean pengodean = Pengodean.Otomatis) =>
        Read(berkas, pengodean, (one, catatan) => BacaanDefinisi.ReadVariabel(one, default, catatan));

    /// <summary>Reads a file like <c>wilayah.csv</c>.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="pengodean">The encoding where no byte order mark tells it.</param>
    public static BacaanCsv<Wilayah> ReadWilayah(
        BerkasMasuk berkas, Pengodean pengodean = Pengodean.Otomatis) =>
        Read(berkas, pengodean, (one, catatan) => BacaanDefinisi.ReadWilayah(one, default, catatan));

    /// <summary>
    /// Reads files like <c>target.csv</c> and <c>realisasi.csv</c> for definitions made in code or read before.
    /// </summary>
    /// <param name="bahan">The definitions, which must fit together.</param>
    /// <param name="berkas">The data files, in any order, and <c>kinerja.json</c> if there is one; definition files
    /// among them are passed over.</param>
    /// <param name="opsi">How to read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <returns>Definitions and data, ready to be computed, with what was found.</returns>
    /// <exception cref="ArgumentException">The definitions do not fit together, or two files have the same
    /// name.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static KinerjaFolder ReadData(
        BahanDefinisi bahan, IEnumerable<BerkasMasuk> berkas, OpsiBaca? opsi = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ArgumentNullException.ThrowIfNull(berkas);
        opsi ??= new OpsiBaca();
        return KinerjaFolder.ReadData(bahan, new DaftarBerkas(berkas).Under(opsi, cancellation), opsi);
    }

    private static BacaanCsv<T> Read<T>(
        BerkasMasuk berkas, Pengodean pengodean, Func<BerkasMasuk, Catatan, List<T>> read)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var opsi = new OpsiBaca { Pengodean = pengodean };
        var catatan = new Catatan(opsi);
        var items = read(berkas.Under(opsi, CancellationToken.None), catatan);
        return new BacaanCsv<T>([.. items], [.. catatan.All]);
    }
}
