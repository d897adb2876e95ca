using System.Globalization;
using Spectre.Console;

namespace Kinerja.Cli.Tampilan;

/// <summary>The two outputs; colour only on a terminal, never under NO_COLOR (SPEC 13).</summary>
internal static class Layar
{
    private const int WidthWithoutTerminal = 120;

    // Narrower, the indented names of a deep tree would stand one letter a line; the terminal wraps better than that.
    private const int WidthMinimum = 80;

    public static IAnsiConsole Hasil => field ??= Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>For a terminal; what is redirected has no colours to set.</summary>
    public static IAnsiConsole Pesan => field ??= Create(Console.Error, isRedirected: false);

    /// <summary>
    /// Text of a file as a terminal may show it: what would move the cursor, colour or turn the writing becomes
    /// <c>·</c>; line breaks stay.
    /// </summary>
    public static string Harmless(string text) => string.Concat(text.Select(c =>
        c != '\n' && (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format) ? '·' : c));

    /// <summary>Says why the tool ends; where even that cannot be written, the exit code alone tells.</summary>
    public static void TellAtLast(string message)
    {
        try
        {
            Console.Error.WriteLine(message);
        }
        catch (IOException)
        {
            // stderr is full or gone, and there is nowhere else to say so.
        }
    }

    public static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Profile.Width = isRedirected ? WidthWithoutTerminal : Math.Max(WidthMinimum, console.Profile.Width);
        return console;
    }
}
