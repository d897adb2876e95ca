using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Survei;

namespace Kinerja.Cli.Commands;

/// <summary><c>kinerja skm</c>: calculates one survey file, prints it and writes no file (SPEC 9, 13).</summary>
internal sealed class SkmCommand
{
    private readonly Argument<string> _file = new("berkas") { Description = "Berkas survei, misalnya skm.csv." };
    private readonly OptionPairs _optionPairs = new();
    private readonly EncodingOption _encoding = new();
    private readonly PopulasiOption _populasi = new();
    private readonly JsonOption _json = new();

    public static Command Create()
    {
        var skm = new SkmCommand();
        var command = new Command("skm", "Menghitung IKM dari satu berkas survei (SKM).");
        command.Add(skm._file);
        skm._optionPairs.AddTo(command);
        skm._encoding.AddTo(command);
        skm._populasi.AddTo(command);
        skm._json.AddTo(command);
        command.SetAction(skm.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (_optionPairs.Read(parsed) is not { } options || Path(parsed) is not { } path) return ExitCode.TidakDihitung;
        if (!_populasi.TryRead(parsed, out var populasi)) return ExitCode.TidakDihitung;
        if (_encoding.Read(parsed) is not { } encoding) return ExitCode.TidakDihitung;
        var file = SkmFile.Read(path, new ReadOptions { Options = options, Encoding = encoding });
        var isJson = _json.IsGiven(parsed);
        if (!file.CanCalculate)
        {
            var failures = new Findings(file.Diagnostics, file.DiagnosticsBeyond);
            if (isJson) SkmJsonView.Print(null, null, failures);
            else Tell(failures);
            return ExitCode.TidakDihitung;
        }
        var hasil = file.Calculate();
        var findings = new Findings(
            file.Diagnostics.Concat(populasi is { } n ? KecukupanResponden.Check(hasil, n) : []),
            file.DiagnosticsBeyond);
        if (isJson)
        {
            SkmJsonView.Print(file.Account, hasil, findings);
            return ExitCode.Of(findings);
        }
        Tell(findings);
        SkmView.Print(hasil, file.Options.DesimalKeluaran);
        AccountView.Print(
            [file.Account],
            string.Create(CultureInfo.InvariantCulture,
                $"Unsur: {file.Data.Unsur.Length}. Wilayah: {file.Data.Wilayah.Length}."),
            findings, clock.Elapsed);
        return ExitCode.Of(findings);
    }

    private static void Tell(Findings findings) => DiagnosticView.PrintSome(
        findings, Severity.Info, "perbaiki yang sudah disebut, lalu jalankan lagi");

    private string? Path(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_file);
        if (!string.IsNullOrWhiteSpace(path)) return path;
        Screen.Tell(CommandErrors.Missing(_file));
        return null;
    }
}
