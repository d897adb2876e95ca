using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;

namespace Kinerja.Cli.Commands;

/// <summary>
/// <c>kinerja hitung</c>: calculates a folder, prints one wilayah, and writes the result files with <c>--keluaran</c>.
/// </summary>
internal sealed class HitungCommand
{
    private readonly CommandOptions _common = new("Folder untuk menulis berkas hasil.");

    private readonly FilterOptions _filter = new(
        wilayah: "Hanya wilayah ini dan yang di bawahnya.",
        tahun: "Hanya tahun ini.",
        triwulan: "Hanya s.d. triwulan ini, 1..4.");

    private readonly ThreadsOption _threads = new();

    private readonly JsonOption _json = new();

    private readonly Option<bool> _rinci = new("--rinci")
    {
        Description = "Menampilkan juga setiap indikator: realisasi, target, capaian, dan polaritasnya.",
    };

    private readonly Option<bool> _nama = new("--nama")
    {
        Description = "Menambahkan nama wilayah, indikator, dan simpul di akhir setiap baris berkas hasil.",
    };

    public static Command Create()
    {
        var hitung = new HitungCommand();
        var command = new Command("hitung", "Menghitung satu folder.");
        hitung._common.AddTo(command);
        hitung._filter.AddTo(command);
        hitung._threads.AddTo(command);
        command.Add(hitung._rinci);
        command.Add(hitung._nama);
        hitung._json.AddTo(command);
        command.SetAction(hitung.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (_threads.Read(parsed) is not { } threads) return ExitCode.TidakDihitung;
        var isJson = _json.IsGiven(parsed);
        if (threads > 1 && !isJson) _ = Task.Run(ScreenTable.Prepare); // while this thread reads the folder
        using var spill = _common.Spill(parsed);
        if (_common.Read(parsed, threads, spill) is not { } folder) return ExitCode.TidakDihitung;
        if (!folder.CanCalculate) return NotCalculated(folder, isJson);
        // A document reads the rows once per result file, so they are calculated once and kept.
        var hasil = isJson ? folder.Calculate() : folder.CalculateOnDemand(threads, _filter.Triwulan(parsed));
        if (_filter.Read(parsed, hasil) is not { } filter) return ExitCode.TidakDihitung;
        var findings = new Findings(All(folder, hasil), folder.DiagnosticsBeyond);
        var output = _common.OutputFolder(parsed);
        if (output is not null && !CommandOptions.Write(output, () => HasilWriter.Write(
            output, hasil, folder.Options.DesimalKeluaran, findings.Kept, filter, _common.Dialect(parsed), spill,
            parsed.GetValue(_nama))))
            return ExitCode.TidakDihitung;
        if (isJson)
        {
            HasilJsonView.Print(folder, hasil, filter, findings);
            return ExitCode.Of(findings);
        }
        DiagnosticView.PrintSome(
            findings, Severity.Peringatan,
            output is null ? CommandOptions.HowToGetAll : "semuanya ada di diagnostik.csv");
        HasilView.Print(hasil, filter, folder.Options.DesimalKeluaran, parsed.GetValue(_rinci));
        if (output is not null)
            Screen.PrintText(
                $"{ScreenNumber.Text(HasilWriter.Files(hasil).Count)} berkas hasil ditulis ke folder {output}");
        AccountView.Print(folder, hasil, findings, clock.Elapsed);
        return ExitCode.Of(findings);
    }

    private static int NotCalculated(KinerjaFolder folder, bool isJson)
    {
        var findings = new Findings(folder.Diagnostics, folder.DiagnosticsBeyond);
        if (isJson) HasilJsonView.Print(folder, null, new HasilFilter(), findings);
        else DiagnosticView.PrintSome(findings, Severity.Info, CommandOptions.HowToGetAll);
        return ExitCode.TidakDihitung;
    }

    /// <summary>
    /// The diagnostics of reading, then those of the calculation. The sequence is lazy: the calculation runs while the
    /// results are written, so its diagnostics are complete only after that.
    /// </summary>
    private static IEnumerable<Diagnostic> All(KinerjaFolder folder, HasilKinerja hasil)
    {
        foreach (var diagnostic in folder.Diagnostics) yield return diagnostic;
        foreach (var diagnostic in hasil.Diagnostics) yield return diagnostic;
    }
}
