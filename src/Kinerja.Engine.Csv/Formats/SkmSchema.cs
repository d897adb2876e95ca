using System.Globalization;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>
/// The columns of the unsur of a survey; their number and order come from the header (SPEC 9.1, 10.17).
/// </summary>
internal static class SkmSchema
{
    private const int DigitsMaximum = 4;
    private static readonly string[] Prefixes = ["unsur", "u"];

    // Words of the names of the nine unsur (PermenPANRB 14/2017).
    private static readonly string[][] Names =
    [
        ["persyaratan"], ["prosedur", "mekanisme", "sistem"], ["waktu"], ["biaya", "tarif"],
        ["produk", "spesifikasi"], ["kompetensi"], ["perilaku"], ["pengaduan"], ["sarana", "prasarana", "sarpras"],
    ];

    public static readonly CsvColumn Responden =
        new("responden", false, "no_responden", "nomor_responden", "id_responden", "no_resp");

    /// <summary>The columns of unsur in a header, by number; <c>u1</c> alone when the header has none.</summary>
    public static SortedList<int, CsvColumn> Unsur(IEnumerable<string> header)
    {
        var byNumber = new SortedList<int, CsvColumn>();
        foreach (var group in header.GroupBy(Number).Where(group => group.Key > 0))
        {
            var name = Name(group.Key);
            string[] alias = [.. group.Where(other => other != name)];
            byNumber.Add(group.Key, CsvColumn.OfFile(group.Key, name, isRange: false, alias));
        }
        if (byNumber.Count == 0) byNumber.Add(1, CsvColumn.OfFile(1, Name(1), isRange: false));
        return byNumber;
    }

    /// <summary>The name of the column of an unsur: <c>u4</c>.</summary>
    public static string Name(int unsur) => string.Create(CultureInfo.InvariantCulture, $"u{unsur}");

    /// <returns>4 for <c>u4</c>, <c>u_4</c>, <c>u04</c>, <c>unsur_4</c>, <c>u4_biaya</c> or <c>u4_(biaya)</c>; 0 for
    /// any other name.</returns>
    public static int Number(string name)
    {
        foreach (var prefix in Prefixes)
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var rest = name.AsSpan(prefix.Length).TrimStart('_');
            var end = rest.IndexOfAnyExceptInRange('0', '9');
            if (end >= 0 && rest[end] is not ('_' or '(')) return 0;
            var digits = end < 0 ? rest : rest[..end];
            return digits.Length <= DigitsMaximum
                && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        }
        return 0;
    }

    /// <returns>The number of the unsur whose official name stands in a header; 0 for none.</returns>
    public static int NamedBy(string header)
    {
        var words = header.ToLowerInvariant().Split([' ', '_', '-', '/', '&', '(', ')', '.', ',', '\n', '\r', '\t']);
        return 1 + Array.FindIndex(Names, names => names.Any(words.Contains));
    }
}
