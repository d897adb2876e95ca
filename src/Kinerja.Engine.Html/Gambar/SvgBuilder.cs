using System.Globalization;
using System.Text;
using Kinerja.Engine.Html.Teks;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>Collects the markup of a picture. Texts are escaped here and nowhere else.</summary>
internal sealed class SvgBuilder
{
    private readonly StringBuilder _markup = new();

    /// <summary>Starts a picture with its name and the text that stands in its place.</summary>
    /// <param name="id">A name of its own in the page.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="height">The height in pixels.</param>
    /// <param name="judul">The name.</param>
    /// <param name="uraian">What the picture shows, in words.</param>
    /// <param name="kelas">The classes.</param>
    public SvgBuilder Picture(string id, int width, int height, string judul, string uraian, string kelas)
    {
        Markup($"""<svg class="{kelas}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" """);
        Markup($"""role="img" aria-labelledby="{id}-j {id}-u"><title id="{id}-j">""").Encoded(judul);
        return Markup($"""</title><desc id="{id}-u">""").Encoded(uraian).Markup($"</desc>");
    }

    /// <summary>Starts a nested picture with its own origin; it is clipped to its rectangle.</summary>
    public SvgBuilder Part(int x, int y, int width, int height) =>
        Markup($"""<svg x="{x}" y="{y}" width="{width}" height="{height}">""");

    /// <summary>Ends a picture or a part.</summary>
    public SvgBuilder End() => Markup($"</svg>");

    /// <summary>The text that appears under the pointer, for the element that is open.</summary>
    public SvgBuilder Hint(string text) => Markup($"<title>").Encoded(text).Markup($"</title>");

    public SvgBuilder Rect(int x, int y, int width, int height, string kelas) =>
        Markup($"""<rect class="{kelas}" x="{x}" y="{y}" width="{width}" height="{height}"/>""");

    /// <summary>A line of horizontal and vertical pieces.</summary>
    public SvgBuilder Path(string path, string kelas) => Markup($"""<path class="{kelas}" d="{path}"/>""");

    /// <summary>A line of text.</summary>
    /// <param name="x">The left end, or the middle for a class that says so.</param>
    /// <param name="y">The line on which the letters stand.</param>
    /// <param name="text">The text.</param>
    /// <param name="kelas">The classes.</param>
    public SvgBuilder Text(int x, int y, string text, string kelas) =>
        Markup($"""<text class="{kelas}" x="{x}" y="{y}">""").Encoded(text).Markup($"</text>");

    /// <summary>A dot with a text that appears under the pointer.</summary>
    public SvgBuilder Dot(int x, int y, string hint, string kelas) =>
        Markup($"""<circle class="{kelas}" cx="{x}" cy="{y}" r="5">""").Hint(hint).Markup($"</circle>");

    /// <summary>Markup of this room; data enter only as numbers.</summary>
    public SvgBuilder Markup(FormattableString markup)
    {
        _markup.Append(markup.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Text of data.</summary>
    public SvgBuilder Encoded(string text)
    {
        _markup.AppendEncoded(text);
        return this;
    }

    public override string ToString() => _markup.ToString();
}
