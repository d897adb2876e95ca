using System.Text;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Html.Markup;
using Kinerja.Engine.Html.Teks;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Html.Tests;

/// <summary>The place where texts are escaped.</summary>
public sealed class MarkupWriterTests
{
    private static readonly string[] Pieces =
    [
        "<", "&", "\"", "'", "+", "\u00A0", "é", "漢", "👩‍👩‍👧", "abc", " ", "\uFFFE", "\uE000",
    ];

    [Law]
    public void A_text_is_escaped_like_HtmlEncoder_does_but_for_plus_and_hard_space(Tape tape)
    {
        var pieces = Enumerable.Range(0, 1 + tape.Choose(400)).Select(_ => tape.Pick(Pieces));
        var text = VisibleText.Of(string.Concat(pieces));
        var before = new string('x', tape.Choose(3) * 65_530);
        var expected = before + VisibleName.Encoder.Encode(text)
            .Replace("&#x2B;", "+", StringComparison.Ordinal).Replace("&#xA0;", "\u00A0", StringComparison.Ordinal);
        var writer = new MarkupWriter().Markup(before).Text(text);
        using var stream = new MemoryStream();
        writer.CopyTo(stream);
        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(stream.Length, writer.Length);
    }
}
