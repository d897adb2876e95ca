using Kinerja.Engine.Diagnostics;
using Spectre.Console;

namespace Kinerja.Cli.Views;

/// <summary>
/// The only way to the two outputs. Every text, names and arguments included, is shown as text: no character of it acts
/// on the terminal (<see cref="VisibleText"/>). Colour only on a terminal, never under NO_COLOR (SPEC 13).
/// </summary>
internal static class Screen
{
    private const int WidthWithoutTerminal = 120;

    // Narrower, the indented names of a deep tree would stand one letter a line; the terminal wraps better than that.
    private const int WidthMinimum = 80;

    private static IAnsiConsole Hasil => field ??= Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>For a terminal; what is redirected has no colours to set.</summary>
    private static IAnsiConsole Pesan => field ??= Create(Console.Error, isRedirected: false);

    /// <summary>Writes a line to stdout, never folded.</summary>
    public static void Print(string line) => Console.Out.WriteLine(VisibleText.Of(line));

    /// <summary>Writes a table to stdout; its texts come from <c>Cell</c>.</summary>
    public static void Print(Table table) => Hasil.Write(table);

    /// <summary>Writes lines to stderr, never folded.</summary>
    public static void Tell(params IEnumerable<string> lines)
    {
        foreach (var line in lines) Console.Error.WriteLine(VisibleText.Of(line));
    }

    /// <summary>Writes a word to stderr in a colour, where there are colours; the line goes on behind it.</summary>
    public static void TellMark(string word, Color color)
    {
        if (Console.IsErrorRedirected) Console.Error.Write(VisibleText.Of(word));
        else Pesan.Write(Cell(word, new Style(color)));
    }

    /// <summary>Text for a table, where a line break of a name is a space: the table folds its texts itself.</summary>
    public static Text Cell(string text, Style? style = null) => new(OneLine(text), style);

    /// <summary>Text for a table, one line under the other.</summary>
    public static Text Cell(IEnumerable<string> lines) => new(string.Join('\n', lines.Select(OneLine)));

    /// <summary>Says why the tool ends; where even that cannot be written, the exit code alone tells.</summary>
    public static void TellAtLast(string message)
    {
        try
        {
            Tell(message);
        }
        catch (IOException)
        {
            // stderr is full or gone, and there is nowhere else to say so.
        }
    }

    /// <summary>
    /// Loads what prints a table, which takes longer than printing one. Not for a terminal, whose colours Spectre would
    /// set.
    /// </summary>
    public static void Prepare(Table table)
    {
        if (Console.IsOutputRedirected) Create(TextWriter.Null, isRedirected: true).Write(table);
    }

    private static string OneLine(string text) => VisibleText.Of(text.ReplaceLineEndings(" "));

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
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
