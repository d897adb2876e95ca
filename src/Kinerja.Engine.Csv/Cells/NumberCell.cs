using System.Globalization;
using System.Text;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>
/// Reads a number as real documents print it (SPEC 10.3): <c>83.30  %</c>, <c>10,53%</c>, <c>1.234,56</c>,
/// <c>(12,5)</c>, <c>19 Desa</c>. It refuses a number with two readings unless <see cref="FormatAngka"/> decides.
/// </summary>
internal static class NumberCell
{
    private const int PlainDigitsMaximum = 18;
    private const int LengthMaximum = 256;
    private const int DigitsMaximum = 28;
    private const string UnitMarks = " %/-.'²³";
    private static readonly string[] NoData = ["", "-", "−", "n/a", "na", "null"];
    private static readonly string[] ScaleWords =
    [
        "ratus", "ratusan", "ribu", "ribuan", "rb", "juta", "jutaan", "jt",
        "miliar", "miliaran", "milyar", "milyaran", "mlr", "mlyr", "triliun", "triliunan", "trilyun", "trl", "mio",
    ];

    public static NumberOutcome Parse(ReadOnlySpan<byte> utf8, FormatAngka format, out decimal nilai)
    {
        if (TryPlain(utf8, out nilai)) return NumberOutcome.Ada;
        if (utf8.Length > LengthMaximum) return NumberOutcome.TidakTerbaca;
        Span<char> chars = stackalloc char[LengthMaximum];
        var length = Encoding.UTF8.GetChars(utf8, chars);
        return Parse(chars[..length], format, out nilai);
    }

    /// <summary>The notation that the marks of a cell prove, if they prove one.</summary>
    public static NumberNotation Notation(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOfAny((byte)'.', (byte)',') < 0 || utf8.Length > LengthMaximum) return NumberNotation.Netral;
        Span<char> chars = stackalloc char[LengthMaximum];
        var text = Whitespace.Trim(chars[..Encoding.UTF8.GetChars(utf8, chars)]);
        if (text.IsEmpty || !TrySplit(text, out _, out var body)) return NumberNotation.Netral;
        var result = ReadMarks(body, FormatAngka.Otomatis, out _, out _);
        if (result == NumberOutcome.Ambigu) return NumberNotation.Ambigu;
        var last = body.LastIndexOfAny('.', ',');
        if (result != NumberOutcome.Ada || last < 0) return NumberNotation.Netral;
        var isGrouping = body[..last].Contains(body[last]);
        return (body[last] == ',') != isGrouping ? NumberNotation.Indonesia : NumberNotation.Invarian;
    }

    /// <summary>The unit after the number of a cell; empty for none.</summary>
    public static string Unit(ReadOnlySpan<byte> utf8)
    {
        var tail = utf8[(utf8.LastIndexOfAnyInRange((byte)'0', (byte)'9') + 1)..].Trim(" .,()"u8);
        return tail.IsEmpty ? "" : Encoding.UTF8.GetString(tail).Trim();
    }

    /// <summary>Fast path for most cells: digits with at most one mark, which can only be the decimal mark.</summary>
    public static bool TryPlain(ReadOnlySpan<byte> utf8, out decimal nilai)
    {
        nilai = 0;
        if (utf8.Length is 0 or > PlainDigitsMaximum) return false;
        var (number, mark) = (0L, -1);
        for (var i = 0; i < utf8.Length; i++)
        {
            var digit = utf8[i] - '0';
            if (digit is >= 0 and <= 9) number = (number * 10) + digit;
            else if (mark < 0 && (utf8[i] is (byte)'.' or (byte)',')) mark = i;
            else return false;
        }
        var scale = mark < 0 ? 0 : utf8.Length - 1 - mark;
        // Three digits after a mark may be thousands. The slow path judges them, and a mark at either end.
        if (mark == 0 || scale == 3 || (mark > 0 && scale == 0)) return false;
        nilai = new decimal(unchecked((int)number), (int)(number >> 32), 0, isNegative: false, (byte)scale);
        return true;
    }

    private static NumberOutcome Parse(ReadOnlySpan<char> text, FormatAngka format, out decimal nilai)
    {
        nilai = 0;
        text = text.Trim();
        foreach (var none in NoData)
        {
            if (text.Equals(none, StringComparison.OrdinalIgnoreCase)) return NumberOutcome.Kosong;
        }
        if (!TrySplit(text, out var isNegative, out var body)) return NumberOutcome.TidakTerbaca;
        var result = ReadMarks(body, format, out var digits, out var fraction);
        if (result != NumberOutcome.Ada) return result;
        return TryMake(digits, fraction, isNegative, out nilai) ? NumberOutcome.Ada : NumberOutcome.DiLuarBatas;
    }

    /// <summary>Removes sign, parentheses and unit; <paramref name="body"/> keeps digits and marks.</summary>
    private static bool TrySplit(ReadOnlySpan<char> text, out bool isNegative, out ReadOnlySpan<char> body)
    {
        body = default;
        isNegative = text[0] is '-' or '−' or '(';
        var isBracketed = text[0] == '(';
        if (isNegative) text = text[1..].TrimStart();
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
        body = text[..end];
        var rest = text[end..].Trim();
        if (isBracketed)
        {
            var close = rest.IndexOf(')');
            if (close < 0 || !IsUnit(rest[..close].TrimEnd())) return false;
            rest = rest[(close + 1)..].TrimStart();
        }
        return body.ContainsAnyInRange('0', '9') && IsUnit(rest);
    }

    /// <summary>
    /// Whether a text is a unit: empty, <c>%</c> or words. A unit does not scale the number, so a word such as
    /// <c>juta</c>, which would scale it, is refused.
    /// </summary>
    private static bool IsUnit(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return true;
        if (rest[0] != '%' && !char.IsLetter(rest[0])) return false;
        foreach (var c in rest)
        {
            if (!char.IsLetter(c) && !UnitMarks.Contains(c, StringComparison.Ordinal)) return false;
        }
        foreach (var range in rest.SplitAny(UnitMarks))
        {
            foreach (var word in ScaleWords)
            {
                if (rest[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
            }
        }
        return true;
    }

    /// <summary>Decides which mark is the decimal mark and splits the digits into whole and fraction.</summary>
    private static NumberOutcome ReadMarks(
        ReadOnlySpan<char> body, FormatAngka format, out ReadOnlySpan<char> whole, out ReadOnlySpan<char> fraction)
    {
        whole = body;
        fraction = default;
        var last = body.LastIndexOfAny('.', ',');
        if (last < 0) return NumberOutcome.Ada;
        var mark = body[last];
        var isRepeated = body[..last].Contains(mark);
        var hasBoth = body[..last].Contains(mark == '.' ? ',' : '.');
        if (isRepeated) return hasBoth ? NumberOutcome.TidakTerbaca : Grouped(body, mark, out whole);
        var tail = body[(last + 1)..];
        if (hasBoth)
        {
            fraction = tail;
            return Grouped(body[..last], mark == '.' ? ',' : '.', out whole);
        }
        var isAmbiguous = tail.Length == 3 && last is >= 1 and <= 3 && body[0] != '0';
        if (isAmbiguous && format == FormatAngka.Otomatis) return NumberOutcome.Ambigu;
        if (isAmbiguous && mark == (format == FormatAngka.Indonesia ? '.' : ',')) return Grouped(body, mark, out whole);
        whole = body[..last];
        fraction = tail;
        return NumberOutcome.Ada;
    }

    /// <summary>
    /// Joins the groups of <c>1.234.567</c>: the first has one to three digits, the others exactly three.
    /// </summary>
    private static NumberOutcome Grouped(ReadOnlySpan<char> body, char mark, out ReadOnlySpan<char> whole)
    {
        whole = default;
        var digits = new StringBuilder(body.Length);
        var isFirst = true;
        foreach (var range in body.Split(mark))
        {
            var group = body[range];
            if (isFirst ? group.Length is < 1 or > 3 : group.Length != 3) return NumberOutcome.TidakTerbaca;
            digits.Append(group);
            isFirst = false;
        }
        whole = digits.ToString();
        return NumberOutcome.Ada;
    }

    private static bool TryMake(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, bool isNegative,
        out decimal nilai)
    {
        nilai = 0;
        whole = whole.TrimStart('0');
        fraction = fraction.TrimEnd('0');
        if (whole.Length > PlainDigitsMaximum || whole.Length + fraction.Length > DigitsMaximum + 1) return false;
        var point = fraction.IsEmpty ? "" : ".";
        var number = decimal.Parse(
            $"0{whole}{point}{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (number.Scale < fraction.Length) return false; // decimal.Parse rounded: a 29th digit fits only sometimes
        if (number >= Limits.Nilai) return false;
        nilai = isNegative && number != 0 ? -number : number; // never a negative zero
        return true;
    }
}
