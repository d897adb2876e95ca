using System.Globalization;

namespace Kinerja.Engine.Angka;

/// <summary>Formats numbers for messages, independent of the current culture (SPEC 1.5).</summary>
internal static class InvariantText
{
    /// <param name="text">A text with numbers in it.</param>
    public static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="number">The number; all of its digits are kept, trailing zeros included.</param>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
