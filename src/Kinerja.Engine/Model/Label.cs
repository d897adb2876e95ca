using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Kinerja.Engine.Model;

/// <summary>
/// Converts between enumerations and the labels in documents. Reading ignores case, spaces, punctuation and a leading
/// number (SPEC 4.5): <c>1. Kumulatif</c>, <c>komulatif</c>, <c>Non-Kumulatif</c>, <c>SUB KEGIATAN</c>.
/// </summary>
public static class Label
{
    /// <summary>Reads a label as a member of an enumeration.</summary>
    /// <typeparam name="T">One of the enumerations of this room.</typeparam>
    /// <param name="text">The label.</param>
    /// <param name="value">The member; the default value when the label is unknown.</param>
    /// <returns>Whether the label is known.</returns>
    public static bool TryParse<T>(string text, out T value)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = Letters(text);
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Letters(candidate.ToString()) != letters) continue;
            value = candidate;
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>The labels of all members as documents write them, e.g. <c>Non Kumulatif</c>.</summary>
    /// <typeparam name="T">One of the enumerations of this room.</typeparam>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Text)];

    /// <summary>The label of a member as documents write it: <c>SubKegiatan</c> is <c>Sub Kegiatan</c>.</summary>
    /// <typeparam name="T">One of the enumerations of this room.</typeparam>
    /// <param name="value">The member.</param>
    public static string Text<T>(T value)
        where T : struct, Enum => Texts<T>.All[value];

    [SuppressMessage("Globalization", "CA1308", Justification = "Lower case is the comparison form of SPEC 2.")]
    private static string Letters(string text) => string
        .Concat(text.ToLowerInvariant().Where(char.IsAsciiLetter))
        .Replace("komulatif", "kumulatif", StringComparison.Ordinal);

    /// <summary>Caches the labels per enumeration; the file of a country names jenjang half a million times.</summary>
    private static class Texts<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Make();

        private static Dictionary<T, string> Make()
        {
            var all = new Dictionary<T, string>();
            foreach (var value in Enum.GetValues<T>())
            {
                var text = new StringBuilder();
                foreach (var c in value.ToString())
                {
                    if (text.Length > 0 && char.IsAsciiLetterUpper(c)) text.Append(' ');
                    text.Append(c);
                }
                all.Add(value, text.ToString());
            }
            return all;
        }
    }
}
