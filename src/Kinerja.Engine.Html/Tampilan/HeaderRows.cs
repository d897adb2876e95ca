using System.Collections.Immutable;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>The rows of a header, with neighbours under one upper level merged.</summary>
internal static class HeaderRows
{
    public static IReadOnlyList<IReadOnlyList<KepalaView>> Of(ImmutableArray<Kolom> columns)
    {
        var levels = columns.Max(column => column.Judul.Length);
        return [.. Enumerable.Range(0, levels).Select(level => Row(columns, level, levels))];
    }

    private static List<KepalaView> Row(ImmutableArray<Kolom> columns, int level, int levels)
    {
        var cells = new List<KepalaView>();
        for (var first = 0; first < columns.Length;)
        {
            var judul = columns[first].Judul;
            var last = first + 1;
            while (last < columns.Length && AreMerged(judul, columns[last].Judul, level)) last++;
            if (level < judul.Length)
            {
                var isLowest = level == judul.Length - 1;
                var text = VisibleName.Of(judul[level]);
                cells.Add(new KepalaView(
                    text, last - first, isLowest ? levels - level : 1,
                    (isLowest ? ColumnClass.Of(columns[first].Jenis) : "a") + ColumnClass.Long(text)));
            }
            first = last;
        }
        return cells;
    }

    /// <summary>Two columns share an upper level when all levels down to it are equal and both go on below.</summary>
    private static bool AreMerged(ImmutableArray<string> one, ImmutableArray<string> other, int level) =>
        level < one.Length - 1 && level < other.Length - 1
        && one.AsSpan(0, level + 1).SequenceEqual(other.AsSpan(0, level + 1));
}
