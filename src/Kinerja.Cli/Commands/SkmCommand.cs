using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Survei;

namespace Kinerja.Cli.Commands;

/// <summary><c>kinerja skm</c>: computes one survey file and writes nothing (SPEC 9, 13).</summary>
internal sealed class SkmCommand
{
    private readonly Argument<string> _berkas = new("berkas") { Description = "Berkas survei, misalnya skm.csv." };
    private readonly OptionPairs _opsi = new();
    private readonly EncodingOption _pengodean = new();
    private readonly Option<string?> _populasi = new("--populasi")
    {
        Description = "Banyaknya penerima layanan setahun di satu wilayah; memeriksa kecukupan responden.",
        HelpName = "N",
    };

    public static Command Create()
    {
        var skm = new SkmCommand();
        var command = new Command("skm", "Menghitung IKM dari satu berkas survei (SKM).");
        command.Add(skm._berkas);
        skm._opsi.AddTo(command);
        skm._pengodean.AddTo(command);
        command.Add(skm._populasi);
        command.SetAction(skm.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (_opsi.Read(parsed) is not { } opsi || Path(parsed) is not { } path) return ExitCode.TidakDihitung;
        if (!TryPopulasi(parsed, out var populasi)) return ExitCode.TidakDihitung;
        if (_pengodean.Read(parsed) is not { } pengodean) return ExitCode.TidakDihitung;
        var berkas = SkmFile.Read(path, new ReadOptions { Options = opsi, Encoding = pengodean });
        if (!berkas.CanCalculate)
        {
            Tell(new Findings(berkas.Diagnostics, berkas.DiagnosticsBeyond));
            return ExitCode.TidakDihitung;
        }
        var hasil = berkas.Calculate();
        var temuan = new Findings(
            berkas.Diagnostics.Concat(populasi is { } n ? KecukupanResponden.Check(hasil, n) : []),
            berkas.DiagnosticsBeyond);
        Tell(temuan);
        SkmView.Print(hasil, berkas.Options.DesimalKeluaran);
        AccountView.Print(
            [berkas.Account],
            string.Create(CultureInfo.InvariantCulture,
                $"Unsur: {berkas.Data.Unsur.Length}. Wilayah: {berkas.Data.Wilayah.Length}."),
            temuan, clock.Elapsed);
        return ExitCode.Of(temuan);
    }

    private static void Tell(Findings temuan) => DiagnosticView.PrintSome(
        temuan, Severity.Info, "perbaiki yang sudah disebut, lalu jalankan lagi");

    private string? Path(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_berkas);
        if (!string.IsNullOrWhiteSpace(path)) return path;
        Screen.Tell(CommandErrors.Missing(_berkas));
        return null;
    }

    private bool TryPopulasi(ParseResult parsed, out long? populasi)
    {
        populasi = null;
        if (parsed.GetValue(_populasi) is not { } text) return true;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            populasi = number;
            return true;
        }
        Screen.Tell("--populasi: tulis bilangan bulat 1 atau lebih, tanpa pemisah ribuan.");
        return false;
    }
}
