using System.CommandLine;
using Kinerja.Cli.Views;

namespace Kinerja.Cli.Commands;

/// <summary>The option <c>--opsi KUNCI=NILAI</c>, which may be given several times (SPEC 13).</summary>
internal sealed class OptionPairs
{
    private readonly Option<string[]> _option = new("--opsi")
    {
        Description = "KUNCI=NILAI; boleh berulang. Mengalahkan kinerja.json bila ada.",
        HelpName = "KUNCI=NILAI",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <returns>
    /// The values by name; <c>null</c>, after printing the reason, when a pair has no <c>=</c> or repeats a name.
    /// </returns>
    public Dictionary<string, string?>? Read(ParseResult parsed)
    {
        var options = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in parsed.GetValue(_option) ?? [])
        {
            var split = pair.IndexOf('=', StringComparison.Ordinal);
            if (split <= 0)
            {
                Screen.Tell($"--opsi {pair}: tulis KUNCI=NILAI, misalnya --opsi DesimalKeluaran=4.");
                return null;
            }
            var key = pair[..split].Trim();
            if (options.TryAdd(key, pair[(split + 1)..].Trim())) continue;
            Screen.Tell($"--opsi {key} diberikan dua kali. Hapus salah satunya.");
            return null;
        }
        return options;
    }
}
