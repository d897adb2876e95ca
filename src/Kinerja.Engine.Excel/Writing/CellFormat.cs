using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>
/// Formats of numbers. A format has as many digits as its number, so that 100 is shown as 100 and 83.1 as 83,1; the
/// spreadsheet program puts the marks of its language.
/// </summary>
internal static class CellFormat
{
    /// <summary>The format that keeps a text a text, even after it is edited.</summary>
    public const string Text = "@";

    /// <summary>The format of any cell, for texts that are too long for <see cref="Text"/>.</summary>
    public const string General = "General";

    private const int LabelMaximum = 50; // a format has at most 255 characters

    /// <summary>The format of a rounded number: <c>#,##0.0</c> for 83.1.</summary>
    /// <param name="rounded">The number.</param>
    /// <param name="label">The label of the number, shown behind it: <c>6 (A)</c>; <c>null</c> for none.</param>
    public static string Of(decimal rounded, string? label)
    {
        var digits = Pembulatan.Trim(rounded).Scale;
        var format = digits == 0 ? "#,##0" : "#,##0." + new string('0', digits);
        return label is not null && IsPlain(label) ? $"{format}\" ({label})\"" : format;
    }

    private static bool IsPlain(string label) => label.Length is > 0 and <= LabelMaximum
        && label.All(c => char.IsLetterOrDigit(c) || c is ' ' or '+' or '-' or '.' or '/');
}
