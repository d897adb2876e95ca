using System.Text;

namespace Kinerja.Tests.Support;

/// <summary>A row of <c>diagnostik.csv</c>.</summary>
/// <param name="Tingkat">The severity.</param>
/// <param name="Baris">The line of the file; empty when the diagnostic names no line.</param>
/// <param name="Pesan">The message.</param>
/// <param name="Text">All cells of the row, with a blank between two cells.</param>
internal sealed record MasukanDiagnostic(string Tingkat, string Baris, string Pesan, string Text)
{
    /// <summary>Reads a <c>diagnostik.csv</c>.</summary>
    /// <returns>All rows; none when there is no such file.</returns>
    public static IReadOnlyList<MasukanDiagnostic> All(string path)
    {
        if (!File.Exists(path)) return [];
        var rows = Rows(File.ReadAllText(path)).ToList();
        var header = rows[0];
        var (tingkat, baris, pesan) = (header.IndexOf("tingkat"), header.IndexOf("baris"), header.IndexOf("pesan"));
        return
        [
            .. rows.Skip(1).Select(row => new MasukanDiagnostic(row[tingkat], row[baris], row[pesan],
                string.Join(' ', row))),
        ];
    }

    /// <summary>The rows of a CSV text; a cell in quotes may hold commas, line breaks and doubled quotes.</summary>
    private static IEnumerable<List<string>> Rows(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\n' or '\r')) cell.Append(text[i]);
            else if (text[i] != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                yield return row;
                row = [];
            }
        }
    }
}
