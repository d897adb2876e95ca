using System.CommandLine;
using System.Globalization;
using Kinerja.Cli.Views;

namespace Kinerja.Cli.Commands;

/// <summary><c>--utas</c>: on how many threads to work; what comes out does not depend on it.</summary>
internal sealed class ThreadsOption
{
    private readonly Option<string?> _utas = new("--utas")
    {
        Description = "Banyaknya utas (thread) kerja; bila tidak disebut, sebanyak inti prosesor.",
        HelpName = "N",
    };

    public void AddTo(Command command) => command.Add(_utas);

    /// <returns>At least 1; <c>null</c>, with the message printed, when the option names no such number.</returns>
    public int? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_utas) is not { } text) return Environment.ProcessorCount;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var utas)
            && utas is >= 1 and <= 1024)
            return utas;
        Screen.Tell("--utas: tulis angka 1..1024.");
        return null;
    }
}
