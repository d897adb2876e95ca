using System.Text;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>
/// Reads a quarter: <c>1</c>, <c>I</c>, <c>TW1</c>, <c>TW-I</c>, <c>Triwulan I</c>, <c>TRI1</c> (SPEC 10.2).
/// </summary>
internal static class TriwulanCell
{
    private const int LengthMaximum = 32;
    private static readonly string[] Prefixes = ["triwulan", "tri", "tw"];
    private static readonly string[] Roman = ["i", "ii", "iii", "iv"];

    /// <returns>The quarter 1..4; 0 when the cell holds none.</returns>
    public static int Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length == 1)
            return utf8[0] is >= (byte)'1' and <= (byte)'4' ? utf8[0] - '0' : utf8[0] is (byte)'i' or (byte)'I' ? 1 : 0;
        return utf8.Length > LengthMaximum ? 0 : Parse(Encoding.UTF8.GetString(utf8));
    }

    private static int Parse(string text)
    {
        var name = Nama.Normalize(text.Replace('.', ' '));
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)) return Number(name[prefix.Length..].Trim('_'));
        }
        return Number(text.Trim().ToLowerInvariant());
    }

    private static int Number(string text) =>
        text is ['1' or '2' or '3' or '4'] ? text[0] - '0' : Array.IndexOf(Roman, text) + 1;
}
