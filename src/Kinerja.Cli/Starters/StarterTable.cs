namespace Kinerja.Cli.Starters;

/// <summary>
/// The cells of an embedded CSV file. Its separator is <c>;</c> and no cell is quoted, so that a line is split and
/// nothing more; a rumus may hold commas.
/// </summary>
/// <param name="Name">The name of the file without <c>.csv</c>, and of the sheet.</param>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The other rows, each as long as the header.</param>
internal sealed record StarterTable(string Name, string[] Header, IReadOnlyList<string[]> Rows)
{
    public static StarterTable Parse(string name, string text)
    {
        var rows = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.Split(';')).ToList();
        return new StarterTable(name, rows[0], rows[1..]);
    }
}
