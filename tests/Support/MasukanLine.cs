using System.Text.RegularExpressions;

namespace Kinerja.Tests.Support;

/// <summary>An expected diagnostic: <c>severity | file | place | words</c>, where <c>-</c> is anything.</summary>
/// <param name="Severity">The severity, which must be equal.</param>
/// <param name="Berkas">The file, which must stand somewhere in the diagnostic.</param>
/// <param name="Place">A line, <c>sheet!cell</c> of a workbook, or <c>sheet!-</c>.</param>
/// <param name="Words">Words that must all stand in the diagnostic, in any case.</param>
internal sealed record MasukanLine(string Severity, string Berkas, string Place, IReadOnlyList<string> Words)
{
    private const string Anything = "-";

    public static MasukanLine Parse(string line) =>
        line.Split(" | ", StringSplitOptions.TrimEntries) is [var severity, var berkas, var place, var words]
            ? new(severity, berkas, place, words == Anything ? [] : words.Split(';', StringSplitOptions.TrimEntries))
            : throw new FormatException($"'{line}' is not severity | file | place | words.");

    public bool IsToldBy(IEnumerable<MasukanDiagnostic> diagnostics) => diagnostics.Any(IsToldBy);

    public override string ToString() =>
        $"{Severity} | {Berkas} | {Place} | {(Words.Count == 0 ? Anything : string.Join(" ; ", Words))}";

    private bool IsToldBy(MasukanDiagnostic diagnostic) =>
        diagnostic.Tingkat == Severity
        && (Berkas == Anything || diagnostic.Text.Contains(Berkas, StringComparison.Ordinal))
        && IsPlacedBy(diagnostic)
        && Words.All(word => word.All(char.IsDigit) && word.Length > 0
            ? HasNumber(diagnostic.Text, word) : diagnostic.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private bool IsPlacedBy(MasukanDiagnostic diagnostic)
    {
        if (Place == Anything) return true;
        var end = Place.LastIndexOf('!');
        if (end < 0) return diagnostic.Baris == Place || HasNumber(diagnostic.Pesan, Place);
        var (sheet, cell) = (Place[..end], Place[(end + 1)..]);
        if (!diagnostic.Text.Contains(sheet, StringComparison.OrdinalIgnoreCase)) return false;
        return cell == Anything || Matches(diagnostic.Text, $@"\b{cell}\b")
            || diagnostic.Baris == string.Concat(cell.Where(char.IsDigit)); // the row of the cell will do
    }

    /// <summary>The number stands there as a whole, not as a part of another number.</summary>
    private static bool HasNumber(string text, string number) =>
        Matches(text, $@"(?<![\d.]){Regex.Escape(number)}(?!\d)");

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
}
