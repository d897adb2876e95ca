using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Tables;
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
    public static CsvResult<Indikator> ReadIndikator(
        InputFile berkas, FormatAngka format = FormatAngka.Otomatis, FileEncoding pengodean = FileEncoding.Otomatis) =>
        Read(berkas, pengodean, (one, catatan) => DefinisiReader.ReadIndikator(one, format, catatan));

    /// <summary>Reads a file like <c>cascading.csv</c>.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="format">How ambiguous numbers are read (SPEC 10.3).</param>
    /// <param name="pengodean">The encoding where no byte order mark tells it.</param>
    public static CsvResult<Simpul> ReadCascading(
        InputFile berkas, FormatAngka format = FormatAngka.Otomatis, FileEncoding pengodean = FileEncoding.Otomatis) =>
        Read(berkas, pengodean, (one, catatan) => DefinisiReader.ReadCascading(one, format, catatan));

    /// <summary>Reads a file like <c>variabel.csv</c>.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="pengodean">The encoding where no byte order mark tells it.</param>
    public static CsvResult<VariabelSetting> ReadVariabel(
        InputFile berkas, FileEncoding pengodean = FileEncoding.Otomatis) =>
        Read(berkas, pengodean, (one, catatan) => DefinisiReader.ReadVariabel(one, default, catatan));

    /// <summary>Reads a file like <c>wilayah.csv</c>.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="pengodean">The encoding where no byte order mark tells it.</param>
    public static CsvResult<Wilayah> ReadWilayah(
        InputFile berkas, FileEncoding pengodean = FileEncoding.Otomatis) =>
        Read(berkas, pengodean, (one, catatan) => DefinisiReader.ReadWilayah(one, default, catatan));

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
        DefinisiParts bahan, IEnumerable<InputFile> berkas, ReadOptions? opsi = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ArgumentNullException.ThrowIfNull(berkas);
        opsi ??= new ReadOptions();
        return KinerjaFolder.ReadData(bahan, new InputFileList(berkas).Under(opsi, cancellation), opsi);
    }

    private static CsvResult<T> Read<T>(
        InputFile berkas, FileEncoding pengodean, Func<InputFile, DiagnosticLog, List<T>> read)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var opsi = new ReadOptions { Encoding = pengodean };
        var catatan = new DiagnosticLog(opsi);
        var items = read(berkas.Under(opsi, CancellationToken.None), catatan);
        return new CsvResult<T>([.. items], [.. catatan.All]);
    }
}
