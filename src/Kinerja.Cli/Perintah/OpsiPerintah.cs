using System.CommandLine;
using Kinerja.Cli.Tampilan;
using Kinerja.Engine.Csv;

namespace Kinerja.Cli.Perintah;

/// <summary>What every command over a folder shares: the folder and the options.</summary>
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

    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_opsi);
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
        var folder = KinerjaFolder.Read(path, opsi);
        if (folder.CanCalculate) return folder;
        DiagnostikTampilan.PrintAll(folder.Diagnostics);
        return null;
    }
}
