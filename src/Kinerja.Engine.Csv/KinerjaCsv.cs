using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv;

/// <summary>
/// Reads one definition file from any source, or data files for existing definitions. <see cref="KinerjaFolder"/>
/// reads a whole folder. The content of a file never causes an exception; every problem is a diagnostic (SPEC 10).
/// </summary>
public static class KinerjaCsv
{
    /// <summary>Reads a file like <c>indikator.csv</c>.</summary>
    /// <param name="file">The file, under any name.</param>
    /// <param name="format">The notation of ambiguous numbers (SPEC 10.3).</param>
    /// <param name="encoding">The encoding of a file without a byte order mark.</param>
    public static CsvResult<Indikator> ReadIndikator(
        InputFile file, FormatAngka format = FormatAngka.Otomatis, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => DefinisiReader.ReadIndikator(one, format, log));

    /// <summary>Reads a file like <c>cascading.csv</c>.</summary>
    /// <param name="file">The file, under any name.</param>
    /// <param name="format">The notation of ambiguous numbers (SPEC 10.3).</param>
    /// <param name="encoding">The encoding of a file without a byte order mark.</param>
    public static CsvResult<Simpul> ReadCascading(
        InputFile file, FormatAngka format = FormatAngka.Otomatis, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => DefinisiReader.ReadCascading(one, format, log));

    /// <summary>Reads a file like <c>variabel.csv</c>.</summary>
    /// <param name="file">The file, under any name.</param>
    /// <param name="encoding">The encoding of a file without a byte order mark.</param>
    public static CsvResult<VariabelSetting> ReadVariabel(
        InputFile file, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => DefinisiReader.ReadVariabel(one, log));

    /// <summary>Reads a file like <c>wilayah.csv</c>.</summary>
    /// <param name="file">The file, under any name.</param>
    /// <param name="encoding">The encoding of a file without a byte order mark.</param>
    public static CsvResult<Wilayah> ReadWilayah(
        InputFile file, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => DefinisiReader.ReadWilayah(one, log));

    /// <summary>Reads a file like <c>skala.csv</c>.</summary>
    /// <param name="file">The file, under any name.</param>
    /// <param name="format">The notation of ambiguous numbers (SPEC 10.3).</param>
    /// <param name="encoding">The encoding of a file without a byte order mark.</param>
    public static CsvResult<SkalaNilai> ReadSkala(
        InputFile file, FormatAngka format = FormatAngka.Otomatis, FileEncoding encoding = FileEncoding.Otomatis) =>
        Read(file, encoding, (one, log) => SkalaReader.Read([one], format, log));

    /// <summary>
    /// Reads files like <c>target.csv</c> and <c>realisasi.csv</c> for existing definitions.
    /// </summary>
    /// <param name="parts">The definitions, which must be consistent with each other.</param>
    /// <param name="files">The data files and an optional <c>kinerja.json</c>, in any order; definition files
    /// among them are ignored.</param>
    /// <param name="options">The options of reading; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Checked once per 64 KiB.</param>
    /// <returns>The definitions and the data, ready to calculate, with the diagnostics.</returns>
    /// <exception cref="ArgumentException">The definitions contradict each other, or two files have the same
    /// name.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
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
        InputFile file, FileEncoding encoding, Func<TableSource, DiagnosticLog, List<T>> read)
    {
        ArgumentNullException.ThrowIfNull(file);
        var log = new DiagnosticLog();
        TableSource source = file.IsTable ? new DatabaseSource(file, CancellationToken.None)
            : new CsvSource(file.Under(new FileSettings(encoding)));
        var items = read(source, log);
        return new CsvResult<T>([.. items], [.. log.All]);
    }
}
