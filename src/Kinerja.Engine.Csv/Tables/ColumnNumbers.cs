using System.Globalization;
using System.Text;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Recognises a row whose filled cells only number the columns, from 1 on: <c>1</c>, <c>(8)</c>, <c>(7)=(6)/(5)</c>
/// (SPEC 10.6).
/// </summary>
internal static class ColumnNumbers
{
    private const int CellsMinimum = 3; // two numbers in sequence may be data
    private const int NumberMaximum = 999; // a larger one is a year or a figure
    private const int LengthMaximum = 40;

    public static bool Are(IReadOnlyList<string> cells)
    {
        var (count, last) = (0, 0);
        foreach (var cell in cells)
        {
            if (cell.Length == 0) continue;
            if (Number(cell) is not { } number || number != last + 1) return false;
            (count, last) = (count + 1, number);
        }
        return count >= CellsMinimum;
    }

    public static bool Are(TableRow row)
    {
        var cells = new string[row.Count];
        for (var i = 0; i < cells.Length; i++) cells[i] = Encoding.UTF8.GetString(row.At(i));
        return Are(cells);
    }

    /// <returns>The number of a column; <c>null</c> when the cell holds anything else.</returns>
    private static int? Number(string cell)
    {
        if (cell.Length > LengthMaximum || cell.Any(c => !IsMark(c) && !char.IsAsciiDigit(c))) return null;
        var digits = cell.AsSpan().TrimStart("([ ");
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0 && end < digits.Length - 1 && digits[end] is '.' or ',') return null; // a decimal number
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture,
            out var number) && number <= NumberMaximum ? number : null;
    }

    private static bool IsMark(char c) => "()[]=/:+-xX×*%. ".Contains(c, StringComparison.Ordinal);
}
