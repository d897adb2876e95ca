using System.Globalization;
using System.Text;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>Reads a half-year or a date as a quarter (SPEC 10.7).</summary>
internal static class PeriodCell
{
    private const int LengthMaximum = 40;
    private static readonly string[] Semesters = ["semester", "smt"];
    private static readonly string[] Months =
    [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
        "desember",
    ];

    /// <returns>The last quarter of a half-year: 2 for <c>1</c>, <c>I</c>, <c>Semester I</c>, <c>SMT 1</c>; 4 for the
    /// second; 0 when the cell holds none.</returns>
    public static int Semester(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LengthMaximum) return 0;
        var name = Nama.Normalize(Encoding.UTF8.GetString(utf8).Replace('.', ' '));
        var prefix = Array.Find(Semesters, one => name.StartsWith(one, StringComparison.Ordinal)) ?? "";
        return name[prefix.Length..].Trim('_') switch
        {
            "1" or "i" => 2,
            "2" or "ii" => 4,
            _ => 0,
        };
    }

    /// <summary>
    /// Reads <c>2025-03-31</c>, <c>31/03/2025</c>, <c>31-03-2025</c> or <c>31 Maret 2025</c>: the day first, unless the
    /// year is. A time after it is ignored.
    /// </summary>
    /// <returns>The date; <c>null</c> when the cell holds none.</returns>
    public static DateOnly? Date(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > LengthMaximum) return null;
        var words = Encoding.UTF8.GetString(utf8).Split([' ', 'T', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        if (words.Length >= 3 && Month(words[1]) is > 0 and var month) return Make(words[2], month, words[0]);
        if (words.Length > 1 && !words[1].Contains(':', StringComparison.Ordinal)) return null;
        var parts = words[0].Split('-', '/');
        if (parts.Length != 3) return null;
        return parts[0].Length == 4 ? Make(parts[0], Number(parts[1]), parts[2])
            : Make(parts[2], Number(parts[1]), parts[0]);
    }

    private static int Month(string word) => 1 + Array.FindIndex(Months, month =>
        month.Equals(word, StringComparison.OrdinalIgnoreCase)
        || (word.Length == 3 && month.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    private static DateOnly? Make(string year, int month, string day) =>
        year.Length == 4 && Number(year) is > 0 and var y && month is >= 1 and <= 12
            && Number(day) is >= 1 and var d && d <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, d) : null;

    /// <returns>The number of at most four digits; 0 for any other text.</returns>
    private static int Number(string text) => text.Length <= 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
