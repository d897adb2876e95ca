using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kinerja.Engine.Html.Teks;

/// <summary>Rumus that are easier to read than their whole text.</summary>
internal static partial class RumusText
{
    private const int RunMinimum = 5;

    /// <summary>
    /// Writes a long run of numbered terms as its first and its last term: <c>b1 * n1 + … + b33 * n33</c>. A run below
    /// the minimum is written in full.
    /// </summary>
    /// <param name="rumus">The text of a rumus.</param>
    public static string Short(string rumus)
    {
        var shown = new StringBuilder();
        var pieces = Joint().Split(rumus); // terms at even places, what joins them at odd ones
        for (var first = 0; first < pieces.Length; first += 2)
        {
            var last = EndOfRun(pieces, first);
            shown.Append(pieces[first]);
            if ((last - first) / 2 >= RunMinimum - 1)
            {
                shown.Append(pieces[first + 1]).Append('…').Append(pieces[first + 1]).Append(pieces[last]);
                first = last;
            }
            if (first + 1 < pieces.Length) shown.Append(pieces[first + 1]);
        }
        return shown.ToString();
    }

    /// <summary>The place of the last term that continues the numbers from a term on, joined in the same way.</summary>
    private static int EndOfRun(string[] pieces, int first)
    {
        var last = first;
        while (last + 2 < pieces.Length && pieces[last + 1] is " + " or ", " && pieces[last + 1] == pieces[first + 1]
            && Next(pieces[last]) is { } next && next == pieces[last + 2])
            last += 2;
        return last;
    }

    /// <summary>The term with every number behind letters increased by one; <c>null</c> for none.</summary>
    private static string? Next(string term) => !Index().IsMatch(term) ? null
        : Index().Replace(term, match =>
            (long.Parse(match.ValueSpan, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<sambungan> \+ |, |[()]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?<=[a-z])\d{1,9}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Index();
}
