using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Commands;

/// <summary><c>kinerja periksa</c>: tells everything about a folder; writes the list of it when asked.</summary>
internal static class PeriksaCommand
{
    public static Command Create()
    {
        var bersama = new CommandOptions("Folder untuk menulis diagnostik.csv, daftar lengkap temuan.");
        var command = new Command("periksa", "Memeriksa satu folder tanpa menulis hasil hitungan.");
        bersama.AddTo(command);
        command.SetAction(parsed => Run(bersama, parsed));
        return command;
    }

    private static int Run(CommandOptions bersama, ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        using var luapan = bersama.Luapan(parsed);
        if (bersama.Read(parsed, luapan: luapan) is not { } folder) return ExitCode.TidakDihitung;
        var hasil = folder.CanCalculate ? folder.CalculateOnDemand() : null;
        var temuan = new Findings(
            hasil is null ? folder.Diagnostics : folder.Diagnostics.Concat(hasil.Diagnostics),
            folder.DiagnosticsBeyond);
        var keluaran = bersama.Keluaran(parsed);
        if (keluaran is not null && !CommandOptions.Write(
            keluaran, () => DiagnosticWriter.Write(keluaran, temuan.Kept, bersama.Dialek(parsed), luapan)))
            return ExitCode.TidakDihitung;
        DiagnosticView.PrintSome(
            temuan, Severity.Info,
            keluaran is null ? "tulis semuanya dengan --keluaran FOLDER" : "semuanya ada di diagnostik.csv");
        DiagnosticView.PrintCounts(temuan);
        if (hasil is null) return ExitCode.TidakDihitung;
        AccountView.Print(folder, hasil, temuan, clock.Elapsed);
        return ExitCode.Of(temuan);
    }
}
