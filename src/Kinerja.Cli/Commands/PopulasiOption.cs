using System.CommandLine;
using System.Globalization;
using Kinerja.Cli.Views;

namespace Kinerja.Cli.Commands;

/// <summary>The option <c>--populasi</c>: the number of people that one wilayah serves in a tahun.</summary>
internal sealed class PopulasiOption
{
    private readonly Option<string?> _option = new("--populasi")
    {
        Description = "Banyaknya penerima layanan setahun di satu wilayah; memeriksa kecukupan responden.",
        HelpName = "N",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>Reads the option.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="populasi">The number, 1 or more; <c>null</c> when the option was not given.</param>
    /// <returns><c>false</c>, after printing the reason, for any other value.</returns>
    public bool TryRead(ParseResult parsed, out long? populasi)
    {
        populasi = null;
        if (parsed.GetValue(_option) is not { } text) return true;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            populasi = number;
            return true;
        }
        Screen.Tell("--populasi: tulis bilangan bulat 1 atau lebih, tanpa pemisah ribuan.");
        return false;
    }
}
