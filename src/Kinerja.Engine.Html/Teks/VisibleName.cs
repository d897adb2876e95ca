using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Html.Teks;

/// <summary>Texts of data as they may stand in a page: visible, and never markup.</summary>
internal static class VisibleName
{
    /// <summary>Escapes markup, and no letter of any script.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Shows invisible characters as escapes, so that a name cannot change the writing direction.</summary>
    public static string Of(string text) => VisibleText.Of(text);

    /// <summary>The text as markup shows it, at most <paramref name="maximum"/> characters long.</summary>
    public static string Short(string text, int maximum)
    {
        var shown = Of(text);
        if (shown.Length <= maximum) return shown;
        var end = char.IsHighSurrogate(shown[maximum - 2]) ? maximum - 2 : maximum - 1;
        return string.Concat(shown.AsSpan(0, end).TrimEnd(), "…");
    }

    /// <summary>Appends the text with its markup escaped.</summary>
    public static StringBuilder AppendEncoded(this StringBuilder builder, string text) =>
        builder.Append(Encoder.Encode(text));
}
