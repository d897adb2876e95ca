using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Finds a rumus that its own commas divide into several cells, because it has no quotes.</summary>
internal static class DividedRumus
{
    /// <summary>How to fix it.</summary>
    public const string Cure =
        "Mungkin koma di dalam rumus tanpa kutip: apit rumusnya dengan kutip, misalnya \"Persen(a, b)\".";

    /// <param name="row">The row.</param>
    /// <param name="place">The place of the rumus; -1 for none.</param>
    /// <returns>The fault; <c>null</c> for none.</returns>
    public static RowDefect? Find(TableRow row, int place) =>
        place >= 0 && row.OwnSeparator == (byte)',' && IsAt(row, place)
            ? new(
                DataCodes.SelBerlebih, $"Sel ke-{place + 1} dan ke-{place + 2} tampak seperti satu rumus. {Cure}")
            : null;

    /// <summary>Whether some cell opens a parenthesis that only the next one closes.</summary>
    public static bool IsIn(TableRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (IsAt(row, i)) return true;
        }
        return false;
    }

    private static bool IsAt(TableRow row, int place)
    {
        var cell = row.At(place);
        var next = row.At(place + 1);
        return cell.Contains((byte)'(') && !cell.Contains((byte)')')
            && next.Contains((byte)')') && !next.Contains((byte)'(');
    }
}
