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
        using var luapan = bersama.Luapan(parsed);
        if (bersama.Read(parsed, luapan: luapan) is not { } folder) return KodeKeluar.TidakDihitung;
        var hasil = folder.CanCalculate ? folder.CalculateOnDemand() : null;
        var temuan = new Temuan(
            hasil is null ? folder.Diagnostics : folder.Diagnostics.Concat(hasil.Diagnostics),
            folder.DiagnosticsBeyond);
        var keluaran = bersama.Keluaran(parsed);
        if (keluaran is not null && !OpsiPerintah.Write(
            keluaran, () => PenulisDiagnostik.Write(keluaran, temuan.Kept, bersama.Dialek(parsed), luapan)))
            return KodeKeluar.TidakDihitung;
        DiagnostikTampilan.PrintSome(
            temuan, Severity.Info,
            keluaran is null ? "tulis semuanya dengan --keluaran FOLDER" : "semuanya ada di diagnostik.csv");
        DiagnostikTampilan.PrintCounts(temuan);
        if (hasil is null) return KodeKeluar.TidakDihitung;
        AkunTampilan.Print(folder, hasil, temuan, clock.Elapsed);
        return KodeKeluar.Of(temuan);
    }
}
