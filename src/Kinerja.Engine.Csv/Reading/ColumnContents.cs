using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Tells what a column holds by the cells below its header, for advice only: no number is read by such a guess.
/// </summary>
/// <param name="rows">The rows below the header.</param>
/// <param name="names">The known codes and names.</param>
internal sealed class ColumnContents(IReadOnlyList<HeaderRow> rows, DataNames names)
{
    private const int ShareOfRows = 2; // at least one of so many rows must hold the thing

    /// <returns>The name of the column that the cells suggest; <c>null</c> for none.</returns>
    public string? RoleOf(int column)
    {
        var cells = rows.Select(row => row[column]).Where(cell => cell.Length > 0).ToList();
        if (cells.Count == 0) return null;
        (string Role, Predicate<string> Is)[] kinds =
        [
            ("indikator", text => names.IsKnown(Schema.Indikator, text)), ("wilayah", names.IsWilayah),
            ("variabel", text => names.IsKnown(Schema.Variabel, text)),
            ("tahun", text => text.Length == 4 && TargetColumns.Year(text) is not null),
            ("triwulan", text => !char.IsAsciiDigit(text[0]) && TriwulanCell.Parse(Encoding.UTF8.GetBytes(text)) > 0),
        ];
        return kinds.FirstOrDefault(kind => ShareOfRows * cells.Count(cell => kind.Is(cell)) >= cells.Count).Role;
    }

    /// <summary>Whether most cells of a column are numbers.</summary>
    public bool IsNumber(int column)
    {
        var cells = rows.Select(row => row[column]).Where(cell => cell.Length > 0).ToList();
        return cells.Count > 0 && ShareOfRows * cells.Count(IsNumber) > cells.Count;
    }

    private static bool IsNumber(string cell) =>
        NumberCell.Parse(Encoding.UTF8.GetBytes(cell), FormatAngka.Indonesia, out _) == NumberOutcome.Ada;
}
