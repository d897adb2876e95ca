using System.Globalization;

namespace Kinerja.Engine.Excel;

/// <summary>Names of cells and columns as a spreadsheet shows them.</summary>
public static class CellName
{
    /// <summary>The name of a cell: row 12, column 1 is <c>B12</c>.</summary>
    /// <param name="row">The number of the row, from 1.</param>
    /// <param name="column">The index of the column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is below 1 or the column below 0.</exception>
    public static string Of(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        return string.Create(CultureInfo.InvariantCulture, $"{OfColumn(column)}{row}");
    }

    /// <summary>The name of a column: 0 is <c>A</c>, 26 is <c>AA</c>.</summary>
    /// <param name="column">The index of the column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The column is below 0.</exception>
    public static string OfColumn(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        Span<char> letters = stackalloc char[7];
        var at = letters.Length;
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) letters[--at] = (char)('A' + rest % 26);
        return new string(letters[at..]);
    }

    /// <summary>Reads a name such as <c>B12</c>, also <c>$B$12</c>.</summary>
    /// <returns>Whether it is one; row 1 or more and column 0 or more, both below a hundred million.</returns>
    internal static bool TryParse(ReadOnlySpan<char> name, out int row, out int column)
    {
        row = 0;
        column = 0;
        var at = 0;
        if (at < name.Length && name[at] == '$') at++;
        for (; at < name.Length && char.IsAsciiLetter(name[at]); at++)
        {
            if (column > 1_000_000) return false;
            column = column * 26 + (name[at] & 0x1F);
        }
        column--;
        if (at < name.Length && name[at] == '$') at++;
        var digits = name[at..];
        if (column < 0 || digits.IsEmpty || digits.Length > 8) return false;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            row = row * 10 + (digit - '0');
        }
        return row > 0;
    }
}
