using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;

namespace Kinerja.Cli.Commands;

/// <summary>
/// <c>kinerja hitung</c>: computes a folder, prints the top wilayah, writes the result files when asked.
/// </summary>
internal sealed class HitungCommand
{
    private readonly CommandOptions _bersama = new("Folder untuk menulis berkas hasil.");

    private readonly FilterOptions _saringan = new(
        wilayah: "Hanya wilayah ini dan yang di bawahnya.",
        tahun: "Hanya tahun ini.",
        triwulan: "Hanya s.d. triwulan ini, 1..4.");

    private readonly ThreadsOption _utas = new();

    public static Command Create()
    {
        var hitung = new HitungCommand();
        var command = new Command("hitung", "Menghitung satu folder.");
        hitung._bersama.AddTo(command);
        hitung._saringan.AddTo(command);
        hitung._utas.AddTo(command);
        command.SetAction(hitung.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (_utas.Read(parsed) is not { } utas) return ExitCode.TidakDihitung;
        if (utas > 1) _ = Task.Run(HasilView.Prepare); // a second thread has time for it now
        using var luapan = _bersama.Luapan(parsed);
        if (_bersama.ReadWhole(parsed, utas, luapan) is not { } folder) return ExitCode.TidakDihitung;
        var hasil = folder.CalculateOnDemand(utas, _saringan.Triwulan(parsed));
        if (_saringan.Read(parsed, hasil) is not { } saringan) return ExitCode.TidakDihitung;
        var temuan = new Findings(All(folder, hasil), folder.DiagnosticsBeyond);
        var keluaran = _bersama.Keluaran(parsed);
        if (keluaran is not null && !CommandOptions.Write(keluaran, () => HasilWriter.Write(
            keluaran, hasil, folder.Options.DesimalKeluaran, temuan.Kept, saringan, _bersama.Dialek(parsed), luapan)))
            return ExitCode.TidakDihitung;
        DiagnosticView.PrintSome(
            temuan, Severity.Peringatan,
            keluaran is null ? CommandOptions.Semuanya : "semuanya ada di diagnostik.csv");
        HasilView.Print(hasil, saringan, folder.Options.DesimalKeluaran);
        AccountView.Print(folder, hasil, temuan, clock.Elapsed);
        return ExitCode.Of(temuan);
    }

    /// <summary>What the calculation has to say is known once it is done, and writing is what does it.</summary>
    private static IEnumerable<Diagnostic> All(KinerjaFolder folder, HasilKinerja hasil)
    {
        foreach (var diagnostic in folder.Diagnostics) yield return diagnostic;
        foreach (var diagnostic in hasil.Diagnostics) yield return diagnostic;
    }
}
