using System.Diagnostics.CodeAnalysis;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Csv;

/// <summary>One survey file without a folder; every wilayah in it is a root (SPEC 9, 10, 13).</summary>
public sealed class SkmFile
{
    // The only indikator of a survey without definitions is its IKM (SPEC 14, skm-ikm).
    private static readonly DefinisiKinerja Ikm = DefinisiKinerja.Create(new DefinisiParts
    {
        Indikator = [new Indikator("IKM", Rumus.Parse("skm_ikm"), TipePerhitungan.NonKumulatif)],
    });

    private SkmFile(KinerjaOptions options, DataSurvei? data, FileAccount? account, DiagnosticLog log)
    {
        Options = options;
        Data = data;
        Account = account;
        Diagnostics = log.All;
        DiagnosticsBeyond = log.Beyond;
    }

    /// <summary>The options of the caller.</summary>
    public KinerjaOptions Options { get; }

    /// <summary>The survey; <c>null</c> when a bad option, a missing file or its header forbids reading it.</summary>
    public DataSurvei? Data { get; }

    /// <summary>The numbers of rows read, used and rejected; <c>null</c> when <see cref="Data"/> is.</summary>
    public FileAccount? Account { get; }

    /// <summary>
    /// The first <see cref="KinerjaFolder.DiagnosticsMaximum"/> diagnostics, in the order of reading. Later ones go to
    /// <see cref="ReadOptions.DiagnosticsBeyond"/>.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// The number of further diagnostics of each code; empty when <see cref="Diagnostics"/> holds all.
    /// </summary>
    public IReadOnlyDictionary<DiagnosticCode, long> DiagnosticsBeyond { get; }

    /// <summary>Whether <see cref="Calculate"/> can run: the survey was read.</summary>
    [MemberNotNullWhen(true, nameof(Data), nameof(Account))]
    public bool CanCalculate => Data is not null;

    /// <summary>
    /// Reads a file. Its content never causes an exception: every problem is a diagnostic, and a bad row does not stop
    /// other rows (SPEC 8.3).
    /// </summary>
    /// <param name="path">The path of the file, under any name.</param>
    /// <param name="options">The options of reading; <c>null</c> for the defaults. No <c>kinerja.json</c> is
    /// read.</param>
    public static SkmFile Read(string path, ReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new ReadOptions();
        var log = options.NewLog();
        var kinerja = OptionsFileReader.Read(null, options.Options, log);
        if (Directory.Exists(path))
            log.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None,
                $"'{path}' adalah folder. Sebut berkas surveinya{ExampleIn(path)}.");
        else if (!File.Exists(path))
            log.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None, $"Berkas '{path}' tidak ada.");
        if (log.HasGalat) return new SkmFile(kinerja, null, null, log);
        var file = InputFile.FromFile(path).Under(options.ForFiles(CancellationToken.None));
        using var plan = OverlookedFiles.IsReadableWorkbook(file.Name) ? PlanOf(file, log) : null;
        if ((plan is null ? new CsvSource(file) : SheetOf(plan, file, log)) is not { } source)
            return new SkmFile(kinerja, null, null, log);
        var names = new DataNames(Ikm);
        var reader = new SkmReader(new DataSettings(log, kinerja.FormatAngka, Threads: 1), names);
        var defaults = new Defaults(kinerja, new DefinisiParts { Indikator = [] }, names, log);
        var (account, data) = reader.Read(defaults.ForData(source));
        return log.HasDefinitionGalat
            ? new SkmFile(kinerja, null, null, log)
            : new SkmFile(kinerja, data, account, log);
    }

    private static string ExampleIn(string folder)
    {
        var file = Path.Combine(folder, FileNames.Skm);
        return File.Exists(file) ? $", misalnya {file}" : "";
    }

    /// <summary>Opens a workbook; only its errors matter here, because it has but one sheet to read.</summary>
    private static InputPlan PlanOf(InputFile file, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var plan = new InputPlan(new InputFileList([file]), [], own, CancellationToken.None);
        foreach (var galat in own.All.Where(one => one.Severity == Severity.Galat)) log.Add(galat);
        return plan;
    }

    /// <summary>The sheet called SKM, or the only visible one.</summary>
    private static TableSource? SheetOf(InputPlan plan, InputFile file, DiagnosticLog log)
    {
        if (plan.Of("skm") is [var named, ..]) return named;
        if (plan.Unplaced is [var only]) return only;
        if (!log.HasGalat)
            log.Add(DefinitionCodes.BerkasTidakAda, new DiagnosticPlace { File = file.Name },
                $"Buku kerja ini tidak mempunyai lembar bernama SKM. Namai lembar surveinya SKM.");
        return null;
    }

    /// <summary>Calculates the IKM of every wilayah and period.</summary>
    /// <returns>One result per wilayah and period with respondents, in the order of SPEC 11.</returns>
    /// <exception cref="InvalidOperationException">
    /// The survey could not be read; see <see cref="CanCalculate"/>.
    /// </exception>
    public IReadOnlyList<HasilSkmWilayah> Calculate() => CanCalculate
        ? SkmRollup.Roll(Ikm, Data, Options.ToAturan())
        : throw new InvalidOperationException("Survei tidak terbaca; baca Diagnostics.");
}
