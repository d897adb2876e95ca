using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Sources;
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
    /// <param name="file">The file.</param>
    /// <param name="format">How ambiguous numbers are read (SPEC 10.3).</param>
    /// <param name="encoding">The encoding where no byte order mark tells it.</param>
    public static CsvResult<Indikator> ReadIndikator(
        InputFile file, FormatAngka format = FormatAngka.Otomatis, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => DefinisiReader.ReadIndikator(one, format, log));

    /// <summary>Reads a file like <c>cascading.csv</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">How ambiguous numbers are read (SPEC 10.3).</param>
    /// <param name="encoding">The encoding where no byte order mark tells it.</param>
    public static CsvResult<Simpul> ReadCascading(
        InputFile file, FormatAngka format = FormatAngka.Otomatis, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => DefinisiReader.ReadCascading(one, format, log));

    /// <summary>Reads a file like <c>variabel.csv</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">The encoding where no byte order mark tells it.</param>
    public static CsvResult<VariabelSetting> ReadVariabel(
        InputFile file, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => DefinisiReader.ReadVariabel(one, log));

    /// <summary>Reads a file like <c>wilayah.csv</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">The encoding where no byte order mark tells it.</param>
    public static CsvResult<Wilayah> ReadWilayah(
        InputFile file, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => DefinisiReader.ReadWilayah(one, log));

    /// <summary>
    /// Reads files like <c>target.csv</c> and <c>realisasi.csv</c> for definitions made in code or read before.
    /// </summary>
    /// <param name="parts">The definitions, which must fit together.</param>
    /// <param name="files">The data files, in any order, and <c>kinerja.json</c> if there is one; definition files
    /// among them are passed over.</param>
    /// <param name="options">How to read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <returns>Definitions and data, ready to be computed, with what was found.</returns>
    /// <exception cref="ArgumentException">The definitions do not fit together, or two files have the same
    /// name.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static KinerjaFolder ReadData(
        DefinisiParts parts, IEnumerable<InputFile> files, ReadOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(files);
        return KinerjaFolder.ReadData(
            parts, new InputFileList(files), options ?? new ReadOptions(), cancellation);
    }

    private static CsvResult<T> Read<T>(
        InputFile file, FileEncoding encoding, Func<InputFile, DiagnosticLog, List<T>> read)
    {
        ArgumentNullException.ThrowIfNull(file);
        var log = new DiagnosticLog();
        var items = read(file.Under(new FileSettings(encoding)), log);
        return new CsvResult<T>([.. items], [.. log.All]);
    }
}
