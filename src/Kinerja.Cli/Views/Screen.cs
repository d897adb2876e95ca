using System.Text.Json;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Json;
using Spectre.Console;

namespace Kinerja.Cli.Views;

/// <summary>
/// The only class that writes to stdout and stderr. It escapes every text (<see cref="VisibleText"/>), so that no
/// character of a name or an argument controls the terminal. It uses colour only on a terminal, and never when NO_COLOR
/// is set (SPEC 13).
/// </summary>
internal static class Screen
{
    // The width without a terminal, and the least one: in a narrower table the indented names of a deep tree get one
    // letter per line, and a terminal wraps lines better.
    private const int WidthMinimum = 80;

    // A longer name is shortened: the screen is for reading, and the files have the whole name.
    private const int NameMaximum = 400;

    private static IAnsiConsole Output => field ??= Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>The number of columns of a line of stdout; 80 when it is no terminal.</summary>
    public static int Width => Output.Profile.Width;

    /// <summary>Writes colours to stderr; used only when stderr is a terminal.</summary>
    private static IAnsiConsole Errors => field ??= Create(Console.Error, isRedirected: false);

    /// <summary>Writes a line to stdout without wrapping it.</summary>
    public static void Print(string line) => Console.Out.WriteLine(VisibleText.Of(line));

    /// <summary>Writes a text to stdout and wraps it at words.</summary>
    public static void PrintText(string text)
    {
        Output.Write(new Text(VisibleText.Of(text)));
        Console.Out.WriteLine();
    }

    /// <summary>Writes a table to stdout. All texts of the table must come from <c>Cell</c>.</summary>
    public static void Print(Table table) => Output.Write(table);

    /// <summary>
    /// Writes one JSON document to stdout: UTF-8 without a byte order mark, and a line break. JSON escapes what
    /// controls a terminal itself.
    /// </summary>
    public static void PrintJson(Action<Utf8JsonWriter> write)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using (var writer = new Utf8JsonWriter(output, KinerjaJson.WriterOptions)) write(writer);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes lines to stderr without wrapping them.</summary>
    public static void Tell(params IEnumerable<string> lines)
    {
        foreach (var line in lines) Console.Error.WriteLine(VisibleText.Of(line));
    }

    /// <summary>Writes a word to stderr, in a colour on a terminal, without a line break after it.</summary>
    public static void TellMark(string word, Color color)
    {
        if (Console.IsErrorRedirected) Console.Error.Write(VisibleText.Of(word));
        else Errors.Write(Cell(word, new Style(color)));
    }

    /// <summary>Escaped text for a table. A line break becomes a space: the table wraps its texts itself.</summary>
    public static Text Cell(string text, Style? style = null) => new(OneLine(text), style);

    /// <summary>Escaped text of several lines for a table.</summary>
    public static Text Cell(IEnumerable<string> lines, Style? style = null) =>
        new(string.Join('\n', lines.Select(OneLine)), style);

    /// <summary>A name as long as a reader wants it; a longer one ends with <c>…</c>.</summary>
    public static string Short(string name) => name.Length <= NameMaximum ? name
        : string.Concat(name.AsSpan(0, NameMaximum - (char.IsHighSurrogate(name[NameMaximum - 1]) ? 1 : 0)), "…");

    /// <summary>Writes why the tool ends; when stderr fails too, only the exit code is left.</summary>
    public static void TellAtLast(string message)
    {
        try
        {
            Tell(message);
        }
        catch (IOException)
        {
            // There is no other output for this message.
        }
    }

    /// <summary>
    /// Prints a table to a null writer to load the code for tables, because loading takes longer than printing. Does
    /// nothing on a terminal, where Spectre would set colours.
    /// </summary>
    public static void Prepare(Table table)
    {
        if (Console.IsOutputRedirected) Create(TextWriter.Null, isRedirected: true).Write(table);
    }

    private static string OneLine(string text) => VisibleText.Of(Short(text.ReplaceLineEndings(" ")));

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Profile.Width = isRedirected ? WidthMinimum : Math.Max(WidthMinimum, console.Profile.Width);
        return console;
    }
}
