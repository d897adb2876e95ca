using System.Diagnostics.CodeAnalysis;
using Kinerja.Engine.Csv.Reading;
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
    public const int DiagnosticsMaximum = 1_000_000;

    private KinerjaFolder(
        KinerjaOptions opsi, DefinisiParts? bahan, DefinisiKinerja? definisi, DataKinerja? data,
        IReadOnlyList<FileAccount> akun, DiagnosticLog catatan)
    {
        Opsi = opsi;
        Bahan = bahan;
        Definisi = definisi;
        Data = data;
        Akun = akun;
        Diagnostics = catatan.All;
        DiagnosticsBeyond = catatan.Beyond;
    }

    /// <summary>The options of <c>kinerja.json</c> and of the caller.</summary>
    public KinerjaOptions Opsi { get; }

    /// <summary>
    /// The definitions as they were read, to be written again; <c>null</c> when a definition error forbids it.
    /// </summary>
    public DefinisiParts? Bahan { get; }

    /// <summary>What is to be computed; <c>null</c> when a definition error forbids it.</summary>
    public DefinisiKinerja? Definisi { get; }

    /// <summary>What was reported and planned; <c>null</c> when a definition error forbids reading it.</summary>
    public DataKinerja? Data { get; }

    /// <summary>The survey of <c>skm.csv</c>; <c>null</c> without one.</summary>
    public DataSurvei? Survei { get; private init; }

    /// <summary>Rows read, used and rejected, per data file in the order of reading.</summary>
    public IReadOnlyList<FileAccount> Akun { get; }

    /// <summary>
    /// What was found, in the order of reading, up to <see cref="DiagnosticsMaximum"/>; those after them went to
    /// <see cref="ReadOptions.DiagnostikLebih"/>.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many more there are of each code; empty when <see cref="Diagnostics"/> has all.</summary>
    public IReadOnlyDictionary<DiagnosticCode, long> DiagnosticsBeyond { get; }

    /// <summary>Whether it can be computed: no definition error.</summary>
    [MemberNotNullWhen(true, nameof(Bahan), nameof(Definisi), nameof(Data))]
    public bool CanCalculate => Bahan is not null && Definisi is not null && Data is not null;

    /// <summary>
    /// Reads a folder. Never throws for what is in it: every problem is a diagnostic, and bad rows stop no others.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="opsi">Options by name, which win over <c>kinerja.json</c>; <c>null</c> for none.</param>
    public static KinerjaFolder Read(string folder, IReadOnlyDictionary<string, string?>? opsi = null) =>
        Read(folder, opsi is null ? new ReadOptions() : new ReadOptions { Opsi = opsi });

    /// <summary>
    /// Reads a folder. Never throws for what is in it: every problem is a diagnostic, and bad rows stop no others.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="opsi">How to read.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static KinerjaFolder Read(string folder, ReadOptions opsi, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(opsi);
        var catatan = new DiagnosticLog(opsi);
        try
        {
            if (Directory.Exists(folder))
                return Read(InputFileList.Of(folder).Under(opsi, cancellation), opsi, catatan);
            catatan.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None,
                $"Folder '{folder}' tidak ada. Periksa namanya.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            catatan.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None,
                $"Folder '{folder}' tidak dapat dibuka: {exception.Message}");
        }
        return Nothing(catatan);
    }

    /// <summary>
    /// Reads files wherever they come from. Never throws for what is in them, as <see cref="Read(string, ReadOptions,
    /// CancellationToken)"/>.
    /// </summary>
    /// <param name="berkas">The files, in any order; their names say what they are (SPEC 10).</param>
    /// <param name="opsi">How to read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static KinerjaFolder Read(
        IEnumerable<InputFile> berkas, ReadOptions? opsi = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        opsi ??= new ReadOptions();
        return Read(new InputFileList(berkas).Under(opsi, cancellation), opsi, new DiagnosticLog(opsi));
    }

    /// <summary>
    /// Reads a folder on a thread of the pool: parsing keeps a processor busy, so there is nothing to wait for but it.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="opsi">How to read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<KinerjaFolder> ReadAsync(
        string folder, ReadOptions? opsi = null, CancellationToken cancellation = default) =>
        Task.Run(() => Read(folder, opsi ?? new ReadOptions(), cancellation), cancellation);

    /// <summary>Reads files wherever they come from, on a thread of the pool.</summary>
    /// <param name="berkas">The files, in any order; their names say what they are (SPEC 10).</param>
    /// <param name="opsi">How to read; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Looked at once per 64 KiB.</param>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<KinerjaFolder> ReadAsync(
        IEnumerable<InputFile> berkas, ReadOptions? opsi = null, CancellationToken cancellation = default) =>
        Task.Run(() => Read(berkas, opsi, cancellation), cancellation);

    /// <summary>Computes what was read.</summary>
    /// <param name="cancellation">As in <see cref="KinerjaEngine.Calculate"/>.</param>
    /// <returns>The results; their diagnostics are those of definition and calculation, not those of reading.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is a definition error; see <see cref="CanCalculate"/>.
    /// </exception>
    public HasilKinerja Calculate(CancellationToken cancellation = default) => CanCalculate
        ? new KinerjaEngine(Definisi, Opsi.ToAturan()).Calculate(Data, Survei, cancellation)
        : throw NotWhole();

    /// <summary>
    /// Computes what was read when it is asked for, as <see cref="KinerjaEngine.CalculateOnDemand"/>.
    /// </summary>
    /// <param name="threads">How many threads may calculate at once, at least 1.</param>
    /// <param name="triwulan">Only what is s.d. this quarter: results of the others are neither there nor told.
    /// <c>null</c> for all.</param>
    /// <param name="cancellation">As in <see cref="KinerjaEngine.CalculateOnDemand"/>.</param>
    /// <returns>As <see cref="Calculate"/>.</returns>
    /// <exception cref="InvalidOperationException">As <see cref="Calculate"/>.</exception>
    public HasilKinerja CalculateOnDemand(
        int threads = 1, Triwulan? triwulan = null, CancellationToken cancellation = default) => CanCalculate
        ? new KinerjaEngine(Definisi, Opsi.ToAturan()).CalculateOnDemand(Data, Survei, threads, triwulan, cancellation)
        : throw NotWhole();

    private static InvalidOperationException NotWhole() => new("Definisi memuat Galat; baca Diagnostics.");

    /// <summary>Reads data for definitions that are at hand.</summary>
    /// <exception cref="ArgumentException">They do not fit together.</exception>
    internal static KinerjaFolder ReadData(DefinisiParts bahan, InputFileList berkas, ReadOptions opsi)
    {
        var catatan = new DiagnosticLog(opsi);
        var definisi = DefinisiKinerja.Create(bahan);
        var options = OptionsFileReader.Read(berkas.Find(FileNames.Opsi), opsi.Opsi, catatan);
        return ReadData(berkas, options, bahan, catatan.HasGalat ? null : definisi, catatan, opsi.Utas);
    }

    private static KinerjaFolder Nothing(DiagnosticLog catatan) =>
        new(new KinerjaOptions(), null, null, null, [], catatan);

    private static KinerjaFolder Read(InputFileList berkas, ReadOptions opsi, DiagnosticLog catatan)
    {
        if (!CheckFiles(berkas, catatan)) return Nothing(catatan);
        var options = OptionsFileReader.Read(berkas.Find(FileNames.Opsi), opsi.Opsi, catatan);
        var bahan = DefinisiReader.Read(berkas, options.FormatAngka, catatan);
        var isWhole = DefinisiKinerja.TryCreate(bahan, out var definisi, out var diagnostics);
        AddGalat(diagnostics, catatan);
        KodeLint.Check(bahan, catatan);
        // Data are read even when nothing can be computed: one run tells everything there is to mend.
        return ReadData(berkas, options, bahan, catatan.HasGalat || !isWhole ? null : definisi, catatan, opsi.Utas);
    }

    private static KinerjaFolder ReadData(
        InputFileList berkas, KinerjaOptions options, DefinisiParts bahan, DefinisiKinerja? definisi, DiagnosticLog catatan,
        int utas)
    {
        var builder = new DataKinerjaBuilder(options.DataGanda);
        var pembaca = new DataFileReader(definisi, builder, catatan, options.FormatAngka, utas)
        {
            Jejak = options.DataGanda == DataGanda.Terakhir ? new DuplicateTrail() : null,
        };
        var akun = new List<FileAccount>();
        if (berkas.Find(FileNames.Target) is { } target) akun.Add(new TargetReader(pembaca).Read(target));
        var caraLapor = new CaraLaporRecorder(bahan.Variabel, definisi);
        var realisasi = new RealisasiReader(pembaca, caraLapor);
        foreach (var one in berkas.Realisasi) akun.Add(realisasi.Read(one));
        DataSurvei? survei = null;
        if (berkas.Find(FileNames.Skm) is { } skm)
        {
            (var account, survei) = new SkmReader(pembaca, catatan, options.FormatAngka).Read(skm);
            akun.Add(account);
        }
        if (definisi is null || catatan.HasDefinitionGalat)
            return new KinerjaFolder(options, null, null, null, akun, catatan);
        if (caraLapor.Merge() is { } variabel)
        {
            bahan = bahan with { Variabel = variabel };
            definisi = DefinisiKinerja.Create(bahan);
        }
        var data = builder.Build();
        if (bahan.Wilayah.Count == 0)
            KodeLint.Check(
                "wilayah", [.. data.Wilayah.Order(StringComparer.Ordinal).Select(kode => (kode, DiagnosticPlace.None))],
                catatan);
        return new KinerjaFolder(options, bahan, definisi, data, akun, catatan) { Survei = survei };
    }

    /// <summary>
    /// A refused row is not there to be referred to, so with one refused only problems within other files are told:
    /// what merely follows from it would send the reader after the wrong row.
    /// </summary>
    private static void AddGalat(IEnumerable<Diagnostic> diagnostics, DiagnosticLog catatan)
    {
        var refused = catatan.FilesWithGalat.Where(berkas => berkas != FileNames.Opsi)
            .ToHashSet(StringComparer.Ordinal);
        DiagnosticCode[] withinFile =
        [
            DefinitionCodes.KodeGanda, TreeCodes.IndukTidakDikenal,
            TreeCodes.PohonMelingkar, TreeCodes.JenjangTidakMenurun,
        ];
        foreach (var diagnostic in diagnostics.Where(d => d.Severity == Severity.Galat))
        {
            if (refused.Count == 0
                || (withinFile.Contains(diagnostic.Code) && !refused.Contains(diagnostic.Place.File ?? "")))
                catatan.Add(diagnostic);
        }
    }

    private static bool CheckFiles(InputFileList berkas, DiagnosticLog catatan)
    {
        if (berkas.Find(FileNames.Indikator) is null)
            catatan.Add(DefinitionCodes.BerkasTidakAda, new DiagnosticPlace { File = FileNames.Indikator },
                $"{FileNames.Indikator} tidak ada{berkas.Tempat}. Berkas ini wajib: isinya kode, rumus, dan tipe "
                + $"indikator.");
        if (berkas.Realisasi.Count == 0 && berkas.Find(FileNames.Skm) is null)
            catatan.Add(DefinitionCodes.BerkasTidakAda, new DiagnosticPlace { File = FileNames.Realisasi },
                $"Tidak ada realisasi.csv, realisasi-*.csv, atau skm.csv{berkas.Tempat}, jadi tidak ada yang dapat "
                + $"dihitung.");
        OverlookedFiles.Tell(berkas, catatan);
        return !catatan.HasGalat;
    }
}
