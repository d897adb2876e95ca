using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Tampilan;
using Kinerja.Engine.Csv.Keluaran;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Perintah;

/// <summary>
/// <c>kinerja hitung</c>: computes a folder, prints the top wilayah, writes the result files when asked.
/// </summary>
internal sealed class HitungCommand
{
    private const string Semuanya = "tulis semuanya dengan kinerja periksa --keluaran FOLDER";
    private readonly OpsiPerintah _bersama = new("Folder untuk menulis berkas hasil.");

    private readonly OpsiSaringan _saringan = new(
        wilayah: "Hanya wilayah ini dan yang di bawahnya.",
        tahun: "Hanya tahun ini.",
        triwulan: "Hanya s.d. triwulan ini, 1..4.");

    public static Command Create()
    {
        var hitung = new HitungCommand();
        var command = new Command("hitung", "Menghitung satu folder.");
        hitung._bersama.AddTo(command);
        hitung._saringan.AddTo(command);
        command.SetAction(hitung.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (_bersama.Read(parsed) is not { } folder) return KodeKeluar.TidakDihitung;
        if (!folder.CanCalculate)
        {
            DiagnostikTampilan.PrintSome(folder.Diagnostics, Severity.Info, Semuanya);
            return KodeKeluar.TidakDihitung;
        }
        var hasil = folder.Calculate();
        if (_saringan.Read(parsed, hasil) is not { } saringan) return KodeKeluar.TidakDihitung;
        Diagnostic[] diagnostics = [.. folder.Diagnostics, .. hasil.Diagnostics];
        var keluaran = _bersama.Keluaran(parsed);
        if (keluaran is not null && !OpsiPerintah.Write(keluaran, () => PenulisHasil.Write(
            keluaran, hasil, folder.Opsi.DesimalKeluaran, diagnostics, saringan, _bersama.Dialek(parsed))))
            return KodeKeluar.TidakDihitung;
        DiagnostikTampilan.PrintSome(
            diagnostics, Severity.Peringatan,
            keluaran is null ? Semuanya : "semuanya ada di diagnostik.csv");
        HasilTampilan.Print(hasil, saringan, folder.Opsi.DesimalKeluaran);
        AkunTampilan.Print(folder, hasil, diagnostics, clock.Elapsed);
        return KodeKeluar.Of(diagnostics);
    }

}
