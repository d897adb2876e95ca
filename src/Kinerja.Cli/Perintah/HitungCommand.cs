using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Tampilan;
using Kinerja.Engine;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Keluaran;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Perintah;

/// <summary>
/// <c>kinerja hitung</c>: computes a folder, prints the top wilayah, writes the result files when asked.
/// </summary>
internal sealed class HitungCommand
{
    private readonly OpsiPerintah _bersama = new();
    private readonly Option<string?> _keluaran = new("--keluaran")
    {
        Description = "Folder untuk menulis berkas hasil.",
        HelpName = "folder",
    };

    private readonly OpsiSaringan _saringan = new(
        wilayah: "Hanya wilayah ini dan yang di bawahnya.",
        tahun: "Hanya tahun ini.",
        triwulan: "Hanya s.d. triwulan ini, 1..4.");

    public static Command Create()
    {
        var hitung = new HitungCommand();
        var command = new Command("hitung", "Menghitung satu folder.");
        hitung._bersama.AddTo(command);
        command.Add(hitung._keluaran);
        hitung._saringan.AddTo(command);
        command.SetAction(hitung.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (_bersama.Read(parsed) is not { } folder) return KodeKeluar.TidakDihitung;
        var hasil = folder.Calculate();
        if (_saringan.Read(parsed, hasil) is not { } saringan) return KodeKeluar.TidakDihitung;
        Diagnostic[] diagnostics = [.. folder.Diagnostics, .. hasil.Diagnostics];
        var keluaran = parsed.GetValue(_keluaran);
        if (keluaran is not null && !Write(keluaran, folder, hasil, diagnostics, saringan))
            return KodeKeluar.TidakDihitung;
        DiagnostikTampilan.PrintSome(
            diagnostics, keluaran is null ? "lihat semuanya dengan kinerja periksa" : "semuanya ada di diagnostik.csv");
        HasilTampilan.Print(hasil, saringan, folder.Opsi.DesimalKeluaran);
        AkunTampilan.Print(folder, hasil, diagnostics, clock.Elapsed);
        return KodeKeluar.Of(diagnostics);
    }

    private static bool Write(
        string keluaran, KinerjaFolder folder, HasilKinerja hasil, Diagnostic[] diagnostics, SaringanHasil saringan)
    {
        try
        {
            PenulisHasil.Write(keluaran, hasil, folder.Opsi.DesimalKeluaran, diagnostics, saringan);
            return true;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Console.Error.WriteLine($"Hasil tidak dapat ditulis ke '{keluaran}': {exception.Message}");
            return false;
        }
    }
}
