using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Commands;

/// <summary>The folder argument and the options that every command over a folder has.</summary>
internal sealed class CommandOptions
{
    /// <summary>Tells the reader how to get all diagnostics when the screen shows only some.</summary>
    public const string HowToGetAll = "tulis semuanya dengan kinerja periksa --keluaran FOLDER";

    private readonly Argument<string> _folder = new("folder")
    {
        Description = "Folder berisi indikator.csv dan realisasi.csv atau skm.csv.",
    };

    private readonly OptionPairs _optionPairs = new();

    private readonly EncodingOption _encoding = new();
    private readonly Option<string?>? _output;

    private readonly Option<bool> _excel = new("--excel")
    {
        Description = "Menulis untuk Excel Indonesia: pemisah titik koma, koma desimal, dengan BOM.",
    };

    /// <param name="output">
    /// The help text of <c>--keluaran</c>; <c>null</c> for a command that writes no file and has no such option.
    /// </param>
    public CommandOptions(string? output) => _output = output is null
        ? null : new Option<string?>("--keluaran") { Description = output, HelpName = "folder" };

    public void AddTo(Command command)
    {
        command.Add(_folder);
        _optionPairs.AddTo(command);
        _encoding.AddTo(command);
        if (_output is null) return;
        command.Add(_output);
        command.Add(_excel);
    }

    /// <summary>The folder given with <c>--keluaran</c>; <c>null</c> when the option was not given.</summary>
    public string? OutputFolder(ParseResult parsed) => _output is null ? null : parsed.GetValue(_output);

    public CsvDialect Dialect(ParseResult parsed) => parsed.GetValue(_excel) ? CsvDialect.Excel : CsvDialect.Baku;

    /// <summary>
    /// Receives the diagnostics beyond the limit of memory and writes them to the folder of <c>--keluaran</c>;
    /// <c>null</c> without that option.
    /// </summary>
    public DiagnosticSpill? Spill(ParseResult parsed) =>
        OutputFolder(parsed) is { Length: > 0 } output ? new DiagnosticSpill(output, Dialect(parsed)) : null;

    /// <summary>Runs an action that writes files; prints the reason when writing fails.</summary>
    /// <returns>Whether all files were written.</returns>
    public static bool Write(string output, Action write)
    {
        if (output.Length == 0 || File.Exists(output))
        {
            Screen.Tell($"--keluaran '{output}': sebut sebuah folder, bukan berkas.");
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
            Screen.Tell($"Hasil tidak dapat ditulis ke '{output}': {exception.Message}");
            return false;
        }
    }

    /// <summary>Reads the folder; it may have definition errors.</summary>
    /// <returns><c>null</c>, after printing the reason, when an argument or option is not valid.</returns>
    public KinerjaFolder? Read(ParseResult parsed, int threads = 1, DiagnosticSpill? spill = null)
    {
        if (_optionPairs.Read(parsed) is not { } options) return null;
        var path = parsed.GetRequiredValue(_folder);
        if (string.IsNullOrWhiteSpace(path))
        {
            Screen.Tell(CommandErrors.Missing(_folder));
            return null;
        }
        if (parsed.GetValue(_excel) && OutputFolder(parsed) is null)
        {
            Screen.Tell("--excel mengatur berkas hasil, jadi perlu --keluaran FOLDER.");
            return null;
        }
        if (_encoding.Read(parsed) is not { } encoding) return null;
        return KinerjaFolder.Read(path, new ReadOptions
        {
            Options = options,
            Encoding = encoding,
            Threads = threads,
            DiagnosticsBeyond = spill is null ? null : spill.Add,
        });
    }

    /// <summary>Reads the folder and requires that it can be calculated.</summary>
    /// <returns><c>null</c>, after printing the reasons, when it cannot be calculated.</returns>
    public KinerjaFolder? ReadWhole(ParseResult parsed, int threads = 1, DiagnosticSpill? spill = null)
    {
        if (Read(parsed, threads, spill) is not { } folder) return null;
        if (folder.CanCalculate) return folder;
        DiagnosticView.PrintSome(
            new Findings(folder.Diagnostics, folder.DiagnosticsBeyond), Severity.Info, HowToGetAll);
        return null;
    }
}
