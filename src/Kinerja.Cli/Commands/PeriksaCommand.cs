using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Commands;

/// <summary>
/// <c>kinerja periksa</c>: prints the diagnostics of a folder, and writes all of them to <c>diagnostik.csv</c> with
/// <c>--keluaran</c>.
/// </summary>
internal static class PeriksaCommand
{
    public static Command Create()
    {
        var common = new CommandOptions("Folder untuk menulis diagnostik.csv, daftar lengkap temuan.");
        var json = new JsonOption();
        var command = new Command("periksa", "Memeriksa satu folder tanpa menulis hasil hitungan.");
        common.AddTo(command);
        json.AddTo(command);
        command.SetAction(parsed => Run(common, parsed, json.IsGiven(parsed)));
        return command;
    }

    /// <summary>Prints a proposed file, to paste.</summary>
    private static void Propose(string title, string? content)
    {
        if (content is null) return;
        Screen.Print("");
        Screen.Print(title);
        Screen.Print("");
        foreach (var line in content.Split('\n')) Screen.Print(line);
    }

    private static int Run(CommandOptions common, ParseResult parsed, bool isJson)
    {
        var clock = Stopwatch.StartNew();
        using var spill = common.Spill(parsed);
        if (common.Read(parsed, spill: spill) is not { } folder) return ExitCode.TidakDihitung;
        var hasil = folder.CanCalculate ? folder.CalculateOnDemand() : null;
        var findings = new Findings(
            hasil is null ? folder.Diagnostics : folder.Diagnostics.Concat(hasil.Diagnostics),
            folder.DiagnosticsBeyond);
        var output = common.OutputFolder(parsed);
        if (output is not null && !CommandOptions.Write(
            output, () => DiagnosticWriter.Write(output, findings.Kept, common.Dialect(parsed), spill)))
            return ExitCode.TidakDihitung;
        if (isJson)
        {
            PeriksaJsonView.Print(folder, findings);
            return hasil is null ? ExitCode.TidakDihitung : ExitCode.Of(findings);
        }
        DiagnosticView.PrintSome(
            findings, Severity.Info,
            output is null ? "tulis semuanya dengan --keluaran FOLDER" : "semuanya ada di diagnostik.csv");
        DiagnosticView.PrintCounts(findings);
        Propose("Titik awal untuk indikator.csv; periksa rumus dan tipenya:", folder.SaranIndikator);
        Propose("Titik awal untuk kinerja.json; lengkapi kolom yang belum terpetakan:", folder.SaranMasukan);
        if (hasil is null) return ExitCode.TidakDihitung;
        AccountView.Print(folder, hasil, findings, clock.Elapsed);
        return ExitCode.Of(findings);
    }
}
