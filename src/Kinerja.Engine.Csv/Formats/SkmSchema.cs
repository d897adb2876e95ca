using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>
/// The columns of <c>skm.csv</c>; its header decides the number and order of the unsur (SPEC 9.1, 10).
/// </summary>
internal static class SkmSchema
{
    private const int DigitsMaximum = 4;
    private static readonly string[] Prefixes = ["unsur", "u"];

    public static readonly CsvColumn Responden =
        new("responden", false, "no_responden", "nomor_responden", "id_responden", "no_resp");

    /// <summary>The columns of unsur in a header, by number; <c>u1</c> alone when the header has none.</summary>
    public static SortedList<int, CsvColumn> Unsur(IEnumerable<string> header)
    {
        var byNumber = new SortedList<int, CsvColumn>();
        foreach (var group in header.GroupBy(Number).Where(group => group.Key > 0))
        {
            var name = Name(group.Key);
            byNumber.Add(group.Key, CsvColumn.OfFile(group.Key, name, [.. group.Where(other => other != name)]));
        }
        if (byNumber.Count == 0) byNumber.Add(1, CsvColumn.OfFile(1, Name(1)));
        return byNumber;
    }

    /// <summary>The name of the column of an unsur: <c>u4</c>.</summary>
    public static string Name(int unsur) => string.Create(CultureInfo.InvariantCulture, $"u{unsur}");

    public static ImmutableArray<CsvColumn> File(IEnumerable<CsvColumn> unsur) =>
        [Schema.WilayahRequired, Schema.Tahun, Schema.Triwulan, Responden, .. unsur];

    /// <returns>4 for <c>u4</c>, <c>u_4</c>, <c>u04</c>, <c>unsur4</c> or <c>unsur_4</c>; 0 for any other
    /// name.</returns>
    private static int Number(string name)
    {
        foreach (var prefix in Prefixes)
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var digits = name.AsSpan(prefix.Length).TrimStart('_');
            return digits.Length <= DigitsMaximum
                && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        }
        return 0;
    }
}
