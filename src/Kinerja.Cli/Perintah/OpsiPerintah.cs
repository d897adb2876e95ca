using System.CommandLine;
using Kinerja.Cli.Tampilan;
using Kinerja.Engine.Csv;

namespace Kinerja.Cli.Perintah;

/// <summary>What <c>hitung</c> and <c>periksa</c> share: the folder and the options.</summary>
internal sealed class OpsiPerintah
{
    private readonly Argument<string> _folder = new("folder")
    {
        Description = "Folder berisi indikator.csv dan realisasi.csv.",
    };

    private readonly Option<string[]> _opsi = new("--opsi")
    {
        Description = "KUNCI=NILAI, mengalahkan kinerja.json; boleh berulang.",
        HelpName = "KUNCI=NILAI",
    };

    private readonly Option<string?> _pengodean = new("--pengodean")
    {
        Description = "Pengodean berkas tanpa BOM: otomatis, utf-8, utf-16, atau windows-1252.",
        HelpName = "NAMA",
    };

    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_opsi);
        command.Add(_pengodean);
    }

    /// <returns>The folder, ready to be computed; <c>null</c>, with the reason printed, when it cannot be.</returns>
    public KinerjaFolder? Read(ParseResult parsed)
    {
        var opsi = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in parsed.GetValue(_opsi) ?? [])
        {
            var split = pair.IndexOf('=', StringComparison.Ordinal);
            if (split <= 0)
            {
                Console.Error.WriteLine($"--opsi {pair}: tulis KUNCI=NILAI, misalnya --opsi DesimalKeluaran=4.");
                return null;
            }
            opsi[pair[..split].Trim()] = pair[(split + 1)..].Trim();
        }
        var path = parsed.GetRequiredValue(_folder);
        if (string.IsNullOrWhiteSpace(path))
        {
            Console.Error.WriteLine(KesalahanPerintah.TanpaFolder);
            return null;
        }
        if (Pengodean(parsed.GetValue(_pengodean)) is not { } pengodean)
        {
            Console.Error.WriteLine("--pengodean: tulis otomatis, utf-8, utf-16, atau windows-1252.");
            return null;
        }
        var folder = KinerjaFolder.Read(path, new OpsiBaca { Opsi = opsi, Pengodean = pengodean });
        if (folder.CanCalculate) return folder;
        DiagnostikTampilan.PrintAll(folder.Diagnostics);
        return null;
    }

    private static Pengodean? Pengodean(string? name) => name?.Replace("-", "", StringComparison.Ordinal) switch
    {
        null => Engine.Csv.Pengodean.Otomatis,
        var text when Enum.TryParse<Pengodean>(text, ignoreCase: true, out var known) && !char.IsDigit(text[0]) => known,
        _ => null,
    };
}
