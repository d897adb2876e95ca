using System.Diagnostics.CodeAnalysis;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv;

/// <summary>
/// A folder of CSV files, read: definitions, options and data, ready for a <see cref="KinerjaEngine"/> (SPEC 10).
/// </summary>
public sealed class KinerjaFolder
{
    /// <summary>How many diagnostics of reading are kept.</summary>
    public const int DiagnosticsMaximum = DiagnosticLog.KeptMaximum;

    private KinerjaFolder(FolderContent content, DiagnosticLog log)
    {
        (Options, Accounts) = (content.Options, content.Accounts);
        (Parts, Definisi, Data, Survei) = (content.Parts, content.Definisi, content.Data, content.Survei);
        (Diagnostics, DiagnosticsBeyond) = (log.All, log.Beyond);
    }

    /// <summary>The options of <c>kinerja.json</c> and of the caller.</summary>
    public KinerjaOptions Options { get; }

    /// <summary>
    /// The definitions as they were read, to be written again; <c>null</c> when a definition error forbids it.
    /// </summary>
    public DefinisiParts? Parts { get; }

    /// <summary>What is to be computed; <c>null</c> when a definition error forbids it.</summary>
    public DefinisiKinerja? Definisi { get; }

    /// <summary>What was reported and planned; <c>null</c> when a definition error forbids reading it.</summary>
    public DataKinerja? Data { get; }

    /// <summary>The survey of <c>skm.csv</c>; <c>null</c> without one.</summary>
    public DataSurvei? Survei { get; }

    /// <summary>Rows read, used and rejected, per data file in the order of reading.</summary>
    public IReadOnlyList<FileAccount> Accounts { get; }

    /// <summary>
    /// What was found, in the order of reading, up to <see cref="DiagnosticsMaximum"/>; those after them went to
    /// <see cref="ReadOptions.DiagnosticsBeyond"/>.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many more there are of each code; empty when <see cref="Diagnostics"/> has all.</summary>
    public IReadOnlyDictionary<DiagnosticCode, long> DiagnosticsBeyond { get; }

    /// <summary>Whether it can be computed: no definition error.</summary>
    [MemberNotNullWhen(true, nameof(Parts), nameof(Definisi), nameof(Data))]
    public bool CanCalculate => Parts is not null && Definisi is not null && Data is not null;

    /// <summary>
    /// Reads a folder. Never throws for what is in it: every problem is a diagnostic, and bad rows stop no others.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="options">Options by name, which win over <c>kinerja.json</c>; <c>null</c> for none.</param>
    public static KinerjaFolder Read(string folder, IReadOnlyDictionary<string, string?>? options = null) =>
        Read(folder, options is null ? new ReadOptions() : new ReadOptions { Options = options });

    /// <summary>
    /// Reads a folder. Never throws for what is in it: every problem is a diagnostic, and bad rows stop no others.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static KinerjaFolder Read(string folder, ReadOptions options, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        return Read(options, reader => reader.Read(folder), cancellation);
    }

    /// <summary>
    /// Reads files wherever they come from. Never throws for what is in them, as <see cref="Read(string, ReadOptions,
    /// CancellationToken)"/>.
    /// </summary>
    /// <param name="files">The files, in any order; their names say what they are (SPEC 10).</param>
    /// <param name="options">How to read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static KinerjaFolder Read(
        IEnumerable<InputFile> files, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var list = new InputFileList(files);
        return Read(options ?? new ReadOptions(), reader => reader.Read(list), cancellation);
    }

    /// <summary>
    /// Reads a folder on a thread of the pool: parsing keeps a processor busy, so there is nothing to wait for but it.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="options">How to read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<KinerjaFolder> ReadAsync(
        string folder, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Task.Run(() => Read(folder, options ?? new ReadOptions(), cancellation), cancellation);

    /// <summary>Reads files wherever they come from, on a thread of the pool.</summary>
    /// <param name="files">The files, in any order; their names say what they are (SPEC 10).</param>
    /// <param name="options">How to read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<KinerjaFolder> ReadAsync(
        IEnumerable<InputFile> files, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Task.Run(() => Read(files, options, cancellation), cancellation);

    /// <summary>Calculates the folder.</summary>
    /// <param name="cancellation">As in <see cref="KinerjaEngine.Calculate"/>.</param>
    /// <returns>The results; their diagnostics are those of definition and calculation, not those of reading.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is a definition error; see <see cref="CanCalculate"/>.
    /// </exception>
    public HasilKinerja Calculate(CancellationToken cancellation = default) => CanCalculate
        ? new KinerjaEngine(Definisi, Options.ToAturan()).Calculate(Data, Survei, cancellation)
        : throw NotWhole();

    /// <summary>
    /// Calculates the folder part by part, as <see cref="KinerjaEngine.CalculateOnDemand"/>.
    /// </summary>
    /// <param name="threads">How many threads may calculate at once, at least 1.</param>
    /// <param name="triwulan">Only the results s.d. this quarter; <c>null</c> for all four.</param>
    /// <param name="cancellation">As in <see cref="KinerjaEngine.CalculateOnDemand"/>.</param>
    /// <returns>As <see cref="Calculate"/>.</returns>
    /// <exception cref="InvalidOperationException">As <see cref="Calculate"/>.</exception>
    public HasilKinerja CalculateOnDemand(
        int threads = 1, Triwulan? triwulan = null, CancellationToken cancellation = default) => CanCalculate
        ? new KinerjaEngine(Definisi, Options.ToAturan()).CalculateOnDemand(
            Data, Survei, threads, triwulan, cancellation)
        : throw NotWhole();

    private static InvalidOperationException NotWhole() => new("Definisi memuat Galat; baca Diagnostics.");

    /// <summary>Reads data for definitions that are at hand.</summary>
    /// <exception cref="ArgumentException">They do not fit together.</exception>
    internal static KinerjaFolder ReadData(
        DefinisiParts parts, InputFileList files, ReadOptions options, CancellationToken cancellation) =>
        Read(options, reader => reader.ReadData(parts, files), cancellation);

    private static KinerjaFolder Read(
        ReadOptions options, Func<FolderReader, FolderContent> read, CancellationToken cancellation)
    {
        var log = options.NewLog();
        return new(read(new(options.ForFiles(cancellation), options.Options, options.Threads, log)), log);
    }
}
