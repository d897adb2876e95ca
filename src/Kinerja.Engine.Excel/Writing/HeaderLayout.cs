using System.Collections.Immutable;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>
/// The cells of a header as on the paper form: neighbours with equal upper levels share them in one cell, and the last
/// level of a column goes down to the last level of the header.
/// </summary>
internal sealed class HeaderLayout
{
    private HeaderLayout(int levels, List<HeaderCell> cells) => (Levels, Cells) = (levels, cells);

    /// <summary>The number of levels, 1 or more.</summary>
    public int Levels { get; }

    /// <summary>The cells, column by column; together they cover every level of every column once.</summary>
    public IReadOnlyList<HeaderCell> Cells { get; }

    public static HeaderLayout Of(ImmutableArray<Kolom> columns)
    {
        var levels = columns.Max(column => (int?)column.Judul.Length) ?? 1;
        var cells = new List<HeaderCell>();
        for (var column = 0; column < columns.Length; column++)
        {
            var judul = columns[column].Judul;
            for (var level = 0; level < judul.Length; level++)
            {
                var isLast = level == judul.Length - 1;
                if (!isLast && column > 0 && IsShared(columns[column - 1].Judul, judul, level)) continue;
                cells.Add(new HeaderCell(
                    judul[level], level, column, isLast ? levels - level : 1,
                    isLast ? 1 : Columns(columns, column, level)));
            }
        }
        return new HeaderLayout(levels, cells);
    }

    /// <summary>The number of lines that each level needs.</summary>
    /// <param name="widths">The width of each column, in characters.</param>
    public int[] Heights(IReadOnlyList<double> widths)
    {
        var heights = new int[Levels];
        Array.Fill(heights, 1);
        foreach (var cell in Cells.OrderBy(cell => cell.Levels)) // a high cell uses what others need anyway
        {
            var width = widths.Skip(cell.Column).Take(cell.Columns).Sum();
            var has = heights.AsSpan(cell.Level, cell.Levels);
            var missing = TextSize.Lines(cell.Text, width);
            foreach (var height in has) missing -= height;
            if (missing > 0) has[^1] += missing;
        }
        return heights;
    }

    private static int Columns(ImmutableArray<Kolom> columns, int column, int level)
    {
        var next = column + 1;
        while (next < columns.Length && IsShared(columns[column].Judul, columns[next].Judul, level)) next++;
        return next - column;
    }

    /// <summary>Whether two columns have this level and those above it in common, and each has a level below.</summary>
    private static bool IsShared(ImmutableArray<string> one, ImmutableArray<string> other, int level) =>
        level < one.Length - 1 && level < other.Length - 1
        && one.AsSpan(0, level + 1).SequenceEqual(other.AsSpan(0, level + 1));
}
