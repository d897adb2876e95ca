using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Commands;

/// <summary>What every command over a folder shares: the folder and the options.</summary>
internal sealed class CommandOptions
{
    /// <summary>Where all diagnostics are to be found when only some are shown.</summary>
    public const string Semuanya = "tulis semuanya dengan kinerja periksa --keluaran FOLDER";

    private readonly Argument<string> _folder = new("folder")
    {
        Description = "Folder berisi indikator.csv dan realisasi.csv atau skm.csv.",
    };

    private readonly OptionPairs _opsi = new();

    private readonly EncodingOption _pengodean = new();
    private readonly Option<string?>? _keluaran;

    private readonly Option<bool> _excel = new("--excel")
    {
        Description = "Menulis untuk Excel Indonesia: pemisah titik koma, koma desimal, dengan BOM.",
    };

    /// <param name="keluaran">What <c>--keluaran</c> writes; <c>null</c> for a command that writes nothing.</param>
    public CommandOptions(string? keluaran) => _keluaran = keluaran is null
        ? null : new Option<string?>("--keluaran") { Description = keluaran, HelpName = "folder" };

    public void AddTo(Command command)
    {
        command.Add(_folder);
        _opsi.AddTo(command);
        _pengodean.AddTo(command);
        if (_keluaran is null) return;
        command.Add(_keluaran);
        command.Add(_excel);
    }

    /// <summary>The folder to write to; <c>null</c> for none.</summary>
    public string? Keluaran(ParseResult parsed) => _keluaran is null ? null : parsed.GetValue(_keluaran);

    public CsvDialect Dialek(ParseResult parsed) => parsed.GetValue(_excel) ? CsvDialect.Excel : CsvDialect.Baku;

    /// <summary>Takes the diagnostics that are not kept, for <c>--keluaran</c>; <c>null</c> without it.</summary>
    public DiagnosticSpill? Luapan(ParseResult parsed) =>
        Keluaran(parsed) is { Length: > 0 } keluaran ? new DiagnosticSpill(keluaran, Dialek(parsed)) : null;

    /// <summary>Runs what writes to <c>--keluaran</c>; tells why when it cannot.</summary>
    public static bool Write(string keluaran, Action write)
    {
        if (keluaran.Length == 0 || File.Exists(keluaran))
        {
            Screen.Tell($"--keluaran '{keluaran}': sebut sebuah folder, bukan berkas.");
            return false;
        }
        try
        {
            write();
            return true;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Screen.Tell($"Hasil tidak dapat ditulis ke '{keluaran}': {exception.Message}");
            return false;
        }
    }

    /// <returns>The folder as read; <c>null</c>, with the reason printed, when the command line names none.</returns>
    public KinerjaFolder? Read(ParseResult parsed, int utas = 1, DiagnosticSpill? luapan = null)
    {
        if (_opsi.Read(parsed) is not { } opsi) return null;
        var path = parsed.GetRequiredValue(_folder);
        if (string.IsNullOrWhiteSpace(path))
        {
            Screen.Tell(CommandErrors.Missing(_folder));
            return null;
        }
        if (parsed.GetValue(_excel) && Keluaran(parsed) is null)
        {
            Screen.Tell("--excel mengatur berkas hasil, jadi perlu --keluaran FOLDER.");
            return null;
        }
        if (_pengodean.Read(parsed) is not { } pengodean) return null;
        return KinerjaFolder.Read(path, new ReadOptions
        {
            Options = opsi,
            Encoding = pengodean,
            Threads = utas,
            DiagnosticsBeyond = luapan is null ? null : luapan.Add,
        });
    }

    /// <returns>A folder that can be computed; <c>null</c>, with the reasons printed, when there is none.</returns>
    public KinerjaFolder? ReadWhole(ParseResult parsed, int utas = 1, DiagnosticSpill? luapan = null)
    {
        if (Read(parsed, utas, luapan) is not { } folder) return null;
        if (folder.CanCalculate) return folder;
        DiagnosticView.PrintSome(
            new Findings(folder.Diagnostics, folder.DiagnosticsBeyond), Severity.Info, Semuanya);
        return null;
    }
}
