using System.Globalization;

namespace Kinerja.Engine.Angka;

/// <summary>Numbers in messages, with the same digits under every culture (SPEC 1.5).</summary>
internal static class InvariantText
{
    /// <param name="text">A text with numbers in it.</param>
    public static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="number">The number, with the digits it has.</param>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
