using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv;

/// <summary>
/// The content of a folder of CSV files: definitions, options and data, ready for a <see cref="KinerjaEngine"/>
/// (SPEC 10).
/// </summary>
public sealed class KinerjaFolder
{
    /// <summary>The maximum number of entries of <see cref="Diagnostics"/>: 1 000 000.</summary>
    public const int DiagnosticsMaximum = DiagnosticLog.KeptMaximum;

    private readonly Func<FolderReader, FolderContent>? _readAgain; // null when the files can be read only once
    private readonly ReadOptions _readOptions;

    private KinerjaFolder(
        FolderContent content, DiagnosticLog log, IReadOnlySet<string> tertulis, ReadOptions options,
        Func<FolderReader, FolderContent>? readAgain)
    {
        (_readOptions, _readAgain) = (options, readAgain);
        var baku = new KinerjaOptions().ToTexts()
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        Opsi =
        [
            .. content.Options.ToTexts().Select(one =>
                new OpsiTerpakai(one.Key, one.Value, Sumber(one.Key, one.Value != baku[one.Key]))),
        ];
        (Options, JudulLaporan, Accounts) = (content.Options, content.Judul, content.Accounts);
        (Parts, Definisi, Data, Survei) = (content.Parts, content.Definisi, content.Data, content.Survei);
        (Anggaran, Pembanding) = (content.Anggaran, content.Pembanding);
        (Diagnostics, DiagnosticsBeyond) = (log.All, log.Beyond);
        SaranIndikator = content.SaranIndikator;
        SaranMasukan = content.Saran.Count == 0 ? null : MasukanText.Section(content.Saran);

        // A host gives all options at once, so only those that differ from the default are its choice.
        SumberOpsi Sumber(string name, bool differs) =>
            options.Kinerja is not null ? differs ? SumberOpsi.Pemanggil : SumberOpsi.Baku
            : options.Options.Keys.Contains(name, StringComparer.OrdinalIgnoreCase) ? SumberOpsi.Pemanggil
            : tertulis.Contains(name) ? SumberOpsi.Berkas : SumberOpsi.Baku;
    }

    /// <summary>The options of <c>kinerja.json</c> and of the caller.</summary>
    public KinerjaOptions Options { get; }

    /// <summary>Every option in the order of SPEC 12, with its value and where that was set (SPEC 19.1).</summary>
    public IReadOnlyList<OpsiTerpakai> Opsi { get; }

    /// <summary>
    /// The headers that the section <c>Laporan</c> of <c>kinerja.json</c> gives to columns of reports, by
    /// <c>kode.peran</c> or <c>peran</c>; the case of the keys does not matter.
    /// </summary>
    public FrozenDictionary<string, string> JudulLaporan { get; }

    /// <summary>
    /// The definitions in the form in which a <c>DatasetWriter</c> writes them; <c>null</c> after a definition error.
    /// </summary>
    public DefinisiParts? Parts { get; }

    /// <summary>The checked definitions; <c>null</c> after a definition error.</summary>
    public DefinisiKinerja? Definisi { get; }

    /// <summary>The realisasi and the targets; <c>null</c> after a definition error.</summary>
    public DataKinerja? Data { get; }

    /// <summary>The survey of <c>skm.csv</c>; <c>null</c> without that file or after a definition error.</summary>
    public DataSurvei? Survei { get; }

    /// <summary>
    /// The money of <c>anggaran.csv</c>; <c>null</c> without that file or after a definition error (SPEC 16).
    /// </summary>
    public DataAnggaran? Anggaran { get; }

    /// <summary>
    /// What others reached, of <c>pembanding.csv</c>; <c>null</c> without that file or after a definition error (SPEC
    /// 17.4).
    /// </summary>
    public DataPembanding? Pembanding { get; }

    /// <summary>
    /// The numbers of rows read, used and rejected, per data file in the order of reading (SPEC 8.3).
    /// </summary>
    public IReadOnlyList<FileAccount> Accounts { get; }

    /// <summary>
    /// The first <see cref="DiagnosticsMaximum"/> diagnostics, in the order of reading. Later ones go to
    /// <see cref="ReadOptions.DiagnosticsBeyond"/>.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// The number of further diagnostics of each code; empty when <see cref="Diagnostics"/> holds all.
    /// </summary>
    public IReadOnlyDictionary<DiagnosticCode, long> DiagnosticsBeyond { get; }

    /// <summary>
    /// An <c>indikator.csv</c> to start from, for a folder without one: the indikator of its exports, with a rumus and
    /// a tipe to check; <c>null</c> when there is nothing to propose.
    /// </summary>
    public string? SaranIndikator { get; }

    /// <summary>
    /// A proposed section <c>Masukan</c> for <c>kinerja.json</c>, as JSON with comments. It has one mapping for each
    /// file whose kind or header is not known, with the columns that were recognised (SPEC 10.10). <c>null</c> when
    /// there is nothing to propose.
    /// </summary>
    public string? SaranMasukan { get; }

    /// <summary>Whether <see cref="Calculate"/> can run: there is no definition error.</summary>
    [MemberNotNullWhen(true, nameof(Parts), nameof(Definisi), nameof(Data))]
    public bool CanCalculate => Parts is not null && Definisi is not null && Data is not null;

    /// <summary>
    /// Reads a folder. Its content never causes an exception: every problem is a diagnostic, and a bad row does not
    /// stop other rows (SPEC 8.3).
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="options">Options by name, which override <c>kinerja.json</c>; <c>null</c> for none (SPEC
    /// 12).</param>
    public static KinerjaFolder Read(string folder, IReadOnlyDictionary<string, string?>? options = null) =>
        Read(folder, options is null ? new ReadOptions() : new ReadOptions { Options = options });

    /// <summary>
    /// Reads a folder. Its content never causes an exception: every problem is a diagnostic, and a bad row does not
    /// stop other rows (SPEC 8.3).
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="options">The options of reading.</param>
    /// <param name="cancellation">Checked once per 64 KiB.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static KinerjaFolder Read(string folder, ReadOptions options, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        return Read(options, reader => reader.Read(folder), canReopen: true, cancellation);
    }

    /// <summary>
    /// Reads files from any source. Their content never causes an exception, as in <see cref="Read(string, ReadOptions,
    /// CancellationToken)"/>.
    /// </summary>
    /// <param name="files">The files, in any order; the name of each decides its kind (SPEC 10).</param>
    /// <param name="options">The options of reading; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Checked once per 64 KiB.</param>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static KinerjaFolder Read(
        IEnumerable<InputFile> files, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var list = new InputFileList(files);
        return Read(options ?? new ReadOptions(), reader => reader.Read(list), list.CanReopen, cancellation);
    }

    /// <summary>
    /// Reads a folder on a thread of the pool, because parsing is work for a processor, not waiting for the disk.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="options">The options of reading; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Checked once per 64 KiB.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Task<KinerjaFolder> ReadAsync(
        string folder, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Task.Run(() => Read(folder, options ?? new ReadOptions(), cancellation), cancellation);

    /// <summary>Reads files from any source on a thread of the pool.</summary>
    /// <param name="files">The files, in any order; the name of each decides its kind (SPEC 10).</param>
    /// <param name="options">The options of reading; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Checked once per 64 KiB.</param>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Task<KinerjaFolder> ReadAsync(
        IEnumerable<InputFile> files, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Task.Run(() => Read(files, options, cancellation), cancellation);

    /// <summary>Calculates all results of the folder.</summary>
    /// <param name="cancellation">As in <see cref="KinerjaEngine.Calculate"/>.</param>
    /// <returns>The results; their diagnostics are those of definition and calculation, without those of
    /// reading.</returns>
    /// <exception cref="InvalidOperationException">
    /// A definition error forbids calculating; see <see cref="CanCalculate"/>.
    /// </exception>
    public HasilKinerja Calculate(CancellationToken cancellation = default) => CanCalculate
        ? new KinerjaEngine(Definisi, Options.ToAturan()).Calculate(Data, Survei, Anggaran, cancellation)
        : throw NotWhole();

    /// <summary>
    /// Calculates the folder partition by partition, as <see cref="KinerjaEngine.CalculateOnDemand"/> does.
    /// </summary>
    /// <param name="threads">The number of threads that may calculate at once, at least 1.</param>
    /// <param name="triwulan">Only the results s.d. this quarter; <c>null</c> for all four.</param>
    /// <param name="cancellation">As in <see cref="KinerjaEngine.CalculateOnDemand"/>.</param>
    /// <returns>The same results as <see cref="Calculate"/>, calculated when they are read.</returns>
    /// <exception cref="InvalidOperationException">A definition error forbids calculating.</exception>
    public HasilKinerja CalculateOnDemand(
        int threads = 1, Triwulan? triwulan = null, CancellationToken cancellation = default) => CanCalculate
        ? new KinerjaEngine(Definisi, Options.ToAturan()).CalculateOnDemand(
            Data, Survei, Anggaran, threads, triwulan, cancellation)
        : throw NotWhole();

    /// <summary>
    /// Finds where the files give the numbers of some cells, for example those of an explanation (SPEC 19.1). It reads
    /// the files again; reading them the first time keeps no places.
    /// </summary>
    /// <param name="sel">The keys of the cells.</param>
    /// <param name="cancellation">Checked once per 64 KiB.</param>
    /// <returns>For each key its places in the order of reading, also those that were replaced or refused. None for a
    /// number that no file gives, and when the files were streams, which can be read only once.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public IReadOnlyDictionary<KunciSel, IReadOnlyList<AsalSel>> Trace(
        IEnumerable<KunciSel> sel, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sel);
        var trail = new CellTrail(sel);
        var options = _readOptions with { Progress = null, DiagnosticsBeyond = null };
        if (!trail.IsEmpty) _readAgain?.Invoke(new FolderReader(
            options.ForFiles(cancellation), options.Options, threads: 1, options.NewLog(), trail, options.Kinerja));
        return trail.Found;
    }

    private static InvalidOperationException NotWhole() => new("Definisi memuat Galat; baca Diagnostics.");

    /// <summary>Reads data for existing definitions.</summary>
    /// <exception cref="ArgumentException">The definitions contradict each other.</exception>
    internal static KinerjaFolder ReadData(
        DefinisiParts parts, InputFileList files, ReadOptions options, CancellationToken cancellation) =>
        Read(options, reader => reader.ReadData(parts, files), files.CanReopen, cancellation);

    private static KinerjaFolder Read(
        ReadOptions options, Func<FolderReader, FolderContent> read, bool canReopen, CancellationToken cancellation)
    {
        var log = options.NewLog();
        var reader = new FolderReader(
            options.ForFiles(cancellation), options.Options, options.Threads, log, host: options.Kinerja);
        return new(read(reader), log, reader.Tertulis, options, canReopen ? read : null);
    }
}
