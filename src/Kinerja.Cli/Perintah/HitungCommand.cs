using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kinerja.Cli.Tampilan;
using Kinerja.Engine;
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

    private readonly Option<string?> _tahun = new("--tahun") { Description = "Hanya tahun ini.", HelpName = "N" };
    private readonly Option<string?> _triwulan = new("--triwulan")
    {
        Description = "Hanya s.d. triwulan ini, 1..4.",
        HelpName = "N",
    };

    private readonly Option<string?> _wilayah = new("--wilayah")
    {
        Description = "Hanya wilayah ini dan yang di bawahnya.",
        HelpName = "KODE",
    };

    public static Command Create()
    {
        var hitung = new HitungCommand();
        var command = new Command("hitung", "Menghitung satu folder.");
        hitung._bersama.AddTo(command);
        command.Add(hitung._tahun);
        command.Add(hitung._triwulan);
        command.Add(hitung._wilayah);
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
        if (Saringan(parsed, hasil) is not { } saringan) return KodeKeluar.TidakDihitung;
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

    /// <returns>What to show and write; <c>null</c>, with the message printed, when there is no such thing.</returns>
    private SaringanHasil? Saringan(ParseResult parsed, HasilKinerja hasil)
    {
        var tahun = Number(parsed.GetValue(_tahun));
        var triwulan = Number(parsed.GetValue(_triwulan));
        var wilayah = parsed.GetValue(_wilayah);
        var complaint = triwulan is not (null or >= 1 and <= 4) ? "--triwulan: tulis 1, 2, 3, atau 4."
            : tahun is { } year && !hasil.Tahun.Contains(year)
                ? $"--tahun: tidak ada data untuk tahun itu. Yang ada: {TahunText(hasil)}."
            : wilayah is not null && hasil.WilayahAtOrBelow(wilayah).Count == 0 ? $"--wilayah: '{wilayah}' tidak ada."
            : null;
        if (complaint is null) return new SaringanHasil { Tahun = tahun, Triwulan = triwulan, Wilayah = wilayah };
        Console.Error.WriteLine(complaint);
        return null;
    }

    private static string TahunText(HasilKinerja hasil) =>
        hasil.Tahun.IsEmpty ? "tidak satu pun" : string.Join(", ", hasil.Tahun);

    /// <returns>The number; when the text is none, one that no check of a range lets pass.</returns>
    private static int? Number(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MinValue;
}
