using System.CommandLine;
using Kinerja.Cli.Starters;
using Kinerja.Cli.Views;

namespace Kinerja.Cli.Commands;

/// <summary><c>kinerja baru</c>: writes example input into a folder, and never replaces a file (SPEC 13).</summary>
internal sealed class BaruCommand
{
    private readonly Argument<string> _folder = new("folder") { Description = "Folder untuk contoh isian." };
    private readonly Option<string?> _from = new("--dari")
    {
        Description = $"Isi awalnya: {Choices}. Bila tidak disebut: {Starter.Baku}.",
        HelpName = "NAMA",
    };

    private readonly Option<bool> _excel = new("--excel")
    {
        Description = $"Menulis satu buku kerja, {Starter.Workbook}, sebagai ganti berkas CSV.",
    };

    private static string Choices => string.Join(", ", Starter.Names.SkipLast(1)) + ", atau " + Starter.Names[^1];

    public static Command Create()
    {
        var baru = new BaruCommand();
        var command = new Command("baru", "Menulis contoh isian untuk memulai.");
        command.Add(baru._folder);
        command.Add(baru._from);
        command.Add(baru._excel);
        command.SetAction(baru.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder);
        var name = parsed.GetValue(_from) ?? Starter.Baku;
        var isExcel = parsed.GetValue(_excel);
        if (Refuse(folder, name) is { } refusal) return Refused(refusal);
        var files = isExcel ? Starter.AsWorkbook(name) : Starter.AsCsv(name);
        if (Write(folder, files) is { } complaint) return Refused(complaint);
        Screen.Print($"Ditulis ke '{folder}': {Names(files.Select(file => file.Name))}.");
        Screen.Print(isExcel ? $"Mulai dari lembar Petunjuk di {Starter.Workbook}." : $"Mulai dari {Starter.Page}.");
        return ExitCode.Baik;
    }

    private string? Refuse(string folder, string name) =>
        string.IsNullOrWhiteSpace(folder) ? CommandErrors.Missing(_folder)
        : !Starter.Names.Contains(name, StringComparer.Ordinal) ? $"--dari: tulis {Choices}."
        : File.Exists(folder) ? $"'{folder}' adalah berkas. Sebut sebuah folder."
        : IsNameOfFile(folder)
            ? $"'{folder}' adalah nama berkas. Sebut sebuah folder. Dengan --excel, {Starter.Workbook} ditulis di "
                + "dalamnya."
        : null;

    private static bool IsNameOfFile(string folder) =>
        Path.GetExtension(Path.TrimEndingDirectorySeparator(folder)).ToLowerInvariant()
            is ".csv" or ".xls" or ".xlsm" or ".xlsx";

    /// <returns>The reason when nothing was written; <c>null</c> when all files were.</returns>
    private static string? Write(string folder, IReadOnlyList<NewFile> files)
    {
        try
        {
            var inTheWay = NewFiles.InTheWay(folder, files);
            if (inTheWay.Count > 0)
            {
                return $"Folder '{folder}' sudah memuat {Names(inTheWay)}. Tidak ada yang ditulis. Pilih folder lain, "
                    + "atau pindahkan dulu yang sudah ada.";
            }
            NewFiles.Write(folder, files);
            return null;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"Folder '{folder}' tidak dapat ditulis: {exception.Message}";
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);

    private static int Refused(string complaint)
    {
        Screen.Tell(complaint);
        return ExitCode.TidakDihitung;
    }
}
