using System.Globalization;

namespace Kinerja.Engine.Excel.Formats;

/// <summary>
/// A stored number as the shortest decimal that reads back as the same number, without exponent (SPEC 10.11). A
/// workbook stores 83.3 as 83.299999999999997; a person typed 83.3.
/// </summary>
internal static class NumberText
{
    /// <summary>
    /// Up to 15 digits two different decimals are two different numbers, so none shorter reads back as the same.
    /// </summary>
    private const int SafeDigits = 15;

    private const int PlainLength = 40;

    /// <summary>The text of a number as XML stores it.</summary>
    /// <param name="stored">Decimal digits, perhaps with an exponent.</param>
    /// <param name="isPercent">Whether the text is × 100 with a sign.</param>
    /// <returns><c>null</c> when it is no finite number.</returns>
    public static string? Of(string stored, bool isPercent)
    {
        if (!isPercent && IsShortest(stored)) return stored;
        Span<char> digits = stackalloc char[PlainLength];
        if (TryPlain(stored, digits, out var count, out var point))
        {
            return Write(stored[0] == '-', digits[..count], point, isPercent);
        }
        return TryParse(stored, out var value) ? Of(value, isPercent) : null;
    }

    /// <summary>The text of a number.</summary>
    public static string Of(double value, bool isPercent)
    {
        Span<char> shortest = stackalloc char[32];
        value.TryFormat(shortest, out var length, "R", CultureInfo.InvariantCulture);
        var text = shortest[..length];
        var exponent = 0;
        var mark = text.IndexOf('E');
        if (mark >= 0)
        {
            exponent = int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..mark];
        }
        Span<char> digits = stackalloc char[PlainLength];
        if (!Split(text, digits, out var count, out var point)) throw new ArgumentOutOfRangeException(nameof(value));
        return Write(text[0] == '-', digits[..count], point + exponent, isPercent);
    }

    /// <summary>A number as XML stores it.</summary>
    public static bool TryParse(ReadOnlySpan<char> stored, out double value) =>
        double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    /// <summary>A whole number of up to 15 digits without zeros before it: the usual case.</summary>
    private static bool IsShortest(string stored) =>
        stored.Length is > 0 and <= SafeDigits && (stored[0] != '0' || stored.Length == 1)
        && !stored.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool TryPlain(ReadOnlySpan<char> stored, Span<char> digits, out int count, out int point)
    {
        count = 0;
        point = 0;
        return stored.Length <= PlainLength && Split(stored, digits, out count, out point)
            && count is > 0 and <= SafeDigits;
    }

    /// <summary>Takes a plain decimal apart: 0.0123 is the digits 123 and the point 0.[0]123, thus -1.</summary>
    private static bool Split(ReadOnlySpan<char> text, Span<char> digits, out int count, out int point)
    {
        count = 0;
        point = 0;
        var seenPoint = false;
        var seenDigit = false;
        foreach (var c in text[(text.StartsWith('-') ? 1 : 0)..])
        {
            if (c == '.' && !seenPoint)
            {
                seenPoint = true;
                continue;
            }
            if (!char.IsAsciiDigit(c)) return false;
            seenDigit = true;
            var isLeadingZero = c == '0' && count == 0;
            if (!isLeadingZero) digits[count++] = c;
            point += (seenPoint ? 0 : isLeadingZero ? 0 : 1) - (seenPoint && isLeadingZero ? 1 : 0);
        }
        return seenDigit;
    }

    /// <summary>Writes 0.digits × 10^point.</summary>
    private static string Write(bool isNegative, ReadOnlySpan<char> digits, int point, bool isPercent)
    {
        digits = digits.TrimEnd('0');
        if (digits.IsEmpty) return isPercent ? "0%" : "0";
        if (isPercent) point += 2;
        var whole = Math.Max(point, 1);
        var fraction = Math.Max(digits.Length - point, 0);
        var length = whole + (fraction > 0 ? fraction + 1 : 0) + (isNegative ? 1 : 0) + (isPercent ? 1 : 0);
        var text = length <= 64 ? stackalloc char[64] : new char[length];
        text = text[..length];
        text.Fill('0');
        var start = isNegative ? 1 : 0;
        if (isNegative) text[0] = '-';
        if (isPercent) text[^1] = '%';
        if (fraction > 0) text[start + whole] = '.';
        for (var i = 0; i < digits.Length; i++)
        {
            // Place 0 is the first digit before the point when the number has some, below 0 are zeros before it.
            var place = point >= 1 ? i : i - point + 1;
            text[start + (place < whole ? place : place + 1)] = digits[i];
        }
        return new string(text);
    }
}
