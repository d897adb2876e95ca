using System.Diagnostics.CodeAnalysis;
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

/// <summary>One survey file, read by itself: every kode of a wilayah is a root of its own (SPEC 9, 10, 13).</summary>
public sealed class SkmFile
{
    // What a survey is asked for when nothing else is: its IKM (SPEC 14, skm-ikm).
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

    /// <summary>The survey; <c>null</c> when an option, the file or its header forbids reading it.</summary>
    public DataSurvei? Data { get; }

    /// <summary>Rows read, used and rejected; <c>null</c> together with <see cref="Data"/>.</summary>
    public FileAccount? Account { get; }

    /// <summary>
    /// What was found, in the order of reading, up to <see cref="KinerjaFolder.DiagnosticsMaximum"/>; those after them
    /// went to <see cref="ReadOptions.DiagnosticsBeyond"/>.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many more there are of each code; empty when <see cref="Diagnostics"/> has all.</summary>
    public IReadOnlyDictionary<DiagnosticCode, long> DiagnosticsBeyond { get; }

    /// <summary>Whether it can be computed.</summary>
    [MemberNotNullWhen(true, nameof(Data), nameof(Account))]
    public bool CanCalculate => Data is not null;

    /// <summary>
    /// Reads a file. Never throws for what is in it: every problem is a diagnostic, and bad rows stop no others.
    /// </summary>
    /// <param name="path">The path of the file, whatever its name.</param>
    /// <param name="options">How to read; <c>null</c> for the defaults. No <c>kinerja.json</c> is read.</param>
    public static SkmFile Read(string path, ReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new ReadOptions();
        var log = options.NewLog();
        var kinerja = OptionsFileReader.Read(null, options.Options, log);
        if (!Path.Exists(path))
            log.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None, $"Berkas '{path}' tidak ada.");
        if (log.HasGalat) return new SkmFile(kinerja, null, null, log);
        var reader = new SkmReader(new DataSettings(log, kinerja.FormatAngka, Threads: 1), new DataNames(Ikm));
        var (account, data) = reader.Read(InputFile.FromFile(path).Under(options.ForFiles(CancellationToken.None)));
        return log.HasDefinitionGalat
            ? new SkmFile(kinerja, null, null, log)
            : new SkmFile(kinerja, data, account, log);
    }

    /// <summary>Computes what was read.</summary>
    /// <returns>Every wilayah and period with respondents, in the order of SPEC 11.</returns>
    /// <exception cref="InvalidOperationException">
    /// It could not be read; see <see cref="CanCalculate"/>.
    /// </exception>
    public IReadOnlyList<HasilSkmWilayah> Calculate() => CanCalculate
        ? SkmRollup.Roll(Ikm, Data, Options.ToAturan())
        : throw new InvalidOperationException("Survei tidak terbaca; baca Diagnostics.");
}
