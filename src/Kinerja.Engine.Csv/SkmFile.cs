using System.Diagnostics.CodeAnalysis;
using Kinerja.Engine.Csv.Reading;
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

    private SkmFile(KinerjaOptions opsi, DataSurvei? data, FileAccount? akun, DiagnosticLog catatan)
    {
        Opsi = opsi;
        Data = data;
        Akun = akun;
        Diagnostics = catatan.All;
        DiagnosticsBeyond = catatan.Beyond;
    }

    /// <summary>The options of the caller.</summary>
    public KinerjaOptions Opsi { get; }

    /// <summary>The survey; <c>null</c> when an option, the file or its header forbids reading it.</summary>
    public DataSurvei? Data { get; }

    /// <summary>Rows read, used and rejected; <c>null</c> together with <see cref="Data"/>.</summary>
    public FileAccount? Akun { get; }

    /// <summary>
    /// What was found, in the order of reading, up to <see cref="KinerjaFolder.DiagnosticsMaximum"/>; those after them
    /// went to <see cref="ReadOptions.DiagnostikLebih"/>.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many more there are of each code; empty when <see cref="Diagnostics"/> has all.</summary>
    public IReadOnlyDictionary<DiagnosticCode, long> DiagnosticsBeyond { get; }

    /// <summary>Whether it can be computed.</summary>
    [MemberNotNullWhen(true, nameof(Data), nameof(Akun))]
    public bool CanCalculate => Data is not null;

    /// <summary>
    /// Reads a file. Never throws for what is in it: every problem is a diagnostic, and bad rows stop no others.
    /// </summary>
    /// <param name="path">The path of the file, whatever its name.</param>
    /// <param name="opsi">How to read; <c>null</c> for the defaults. No <c>kinerja.json</c> is read.</param>
    public static SkmFile Read(string path, ReadOptions? opsi = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        opsi ??= new ReadOptions();
        var catatan = new DiagnosticLog(opsi);
        var options = OptionsFileReader.Read(null, opsi.Opsi, catatan);
        if (!Path.Exists(path))
            catatan.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None, $"Berkas '{path}' tidak ada.");
        if (catatan.HasGalat) return new SkmFile(options, null, null, catatan);
        var pembaca = new DataFileReader(Ikm, new DataKinerjaBuilder(), catatan, options.FormatAngka, utas: 1);
        var berkas = InputFile.FromFile(path).Under(opsi, CancellationToken.None);
        var (akun, data) = new SkmReader(pembaca, catatan, options.FormatAngka).Read(berkas);
        return catatan.HasDefinitionGalat
            ? new SkmFile(options, null, null, catatan)
            : new SkmFile(options, data, akun, catatan);
    }

    /// <summary>Computes what was read.</summary>
    /// <returns>Every wilayah and period with respondents, in the order of SPEC 11.</returns>
    /// <exception cref="InvalidOperationException">
    /// It could not be read; see <see cref="CanCalculate"/>.
    /// </exception>
    public IReadOnlyList<HasilSkmWilayah> Calculate() => CanCalculate
        ? SkmRollup.Roll(Ikm, Data, Opsi.ToAturan())
        : throw new InvalidOperationException("Survei tidak terbaca; baca Diagnostics.");
}
