using System.CommandLine;
using Kinerja.Cli.Views;

namespace Kinerja.Cli.Commands;

/// <summary>The option <c>--opsi KUNCI=NILAI</c>, which may be repeated (SPEC 13).</summary>
internal sealed class OptionPairs
{
    private readonly Option<string[]> _opsi = new("--opsi")
    {
        Description = "KUNCI=NILAI; boleh berulang. Mengalahkan kinerja.json bila ada.",
        HelpName = "KUNCI=NILAI",
    };

    public void AddTo(Command command) => command.Add(_opsi);

    /// <returns>The options by name; <c>null</c>, with the reason printed, when one is no pair.</returns>
    public Dictionary<string, string?>? Read(ParseResult parsed)
    {
        var opsi = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in parsed.GetValue(_opsi) ?? [])
        {
            var split = pair.IndexOf('=', StringComparison.Ordinal);
            if (split <= 0)
            {
                Screen.Tell($"--opsi {pair}: tulis KUNCI=NILAI, misalnya --opsi DesimalKeluaran=4.");
                return null;
            }
            var kunci = pair[..split].Trim();
            if (opsi.TryAdd(kunci, pair[(split + 1)..].Trim())) continue;
            Screen.Tell($"--opsi {kunci} diberikan dua kali. Hapus salah satunya.");
            return null;
        }
        return opsi;
    }
}
