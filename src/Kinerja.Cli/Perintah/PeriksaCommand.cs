using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Tampilan;
using Kinerja.Engine.Csv.Keluaran;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Perintah;

/// <summary><c>kinerja periksa</c>: tells everything about a folder; writes the list of it when asked.</summary>
internal static class PeriksaCommand
{
    public static Command Create()
    {
        var bersama = new OpsiPerintah("Folder untuk menulis diagnostik.csv, daftar lengkap temuan.");
        var command = new Command("periksa", "Memeriksa satu folder tanpa menulis hasil hitungan.");
        bersama.AddTo(command);
        command.SetAction(parsed => Run(bersama, parsed));
        return command;
    }

    private static int Run(OpsiPerintah bersama, ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (bersama.Read(parsed) is not { } folder) return KodeKeluar.TidakDihitung;
        var hasil = folder.CanCalculate ? folder.CalculateOnDemand() : null;
        var diagnostics = hasil is null ? folder.Diagnostics : folder.Diagnostics.Concat(hasil.Diagnostics);
        var keluaran = bersama.Keluaran(parsed);
        if (keluaran is not null && !OpsiPerintah.Write(
            keluaran, () => PenulisDiagnostik.Write(keluaran, diagnostics, bersama.Dialek(parsed))))
            return KodeKeluar.TidakDihitung;
        DiagnostikTampilan.PrintSome(
            diagnostics, Severity.Info,
            keluaran is null ? "tulis semuanya dengan --keluaran FOLDER" : "semuanya ada di diagnostik.csv");
        DiagnostikTampilan.PrintCounts(diagnostics);
        if (hasil is null) return KodeKeluar.TidakDihitung;
        AkunTampilan.Print(folder, hasil, diagnostics, clock.Elapsed);
        return KodeKeluar.Of(diagnostics);
    }
}
