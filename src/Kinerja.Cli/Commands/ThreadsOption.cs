using System.CommandLine;
using System.Globalization;
using Kinerja.Cli.Views;

namespace Kinerja.Cli.Commands;

/// <summary>The option <c>--utas</c>: the number of threads. The results do not depend on it.</summary>
internal sealed class ThreadsOption
{
    private readonly Option<string?> _option = new("--utas")
    {
        Description = "Banyaknya utas (thread) kerja; bila tidak disebut, sebanyak inti prosesor.",
        HelpName = "N",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <returns>
    /// 1..1024, by default the number of processors; <c>null</c>, after printing the reason, for any other value.
    /// </returns>
    public int? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_option) is not { } text) return Environment.ProcessorCount;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads)
            && threads is >= 1 and <= 1024)
            return threads;
        Screen.Tell("--utas: tulis angka 1..1024.");
        return null;
    }
}
