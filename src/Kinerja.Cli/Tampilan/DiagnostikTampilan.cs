using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Spectre.Console;

namespace Kinerja.Cli.Tampilan;

/// <summary>Prints diagnostics to stderr, gravest first, grouped by code, a few of each kind.</summary>
internal static class DiagnostikTampilan
{
    private const int ShownPerCode = 5;
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = " " };

    /// <summary>A few of each kind.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="least">What is less grave is passed over.</param>
    /// <param name="whereAll">Where all of them are to be found.</param>
    public static void PrintSome(IEnumerable<Diagnostic> diagnostics, Severity least, string whereAll)
    {
        foreach (var (code, count, first) in ByCode(diagnostics))
        {
            if (code.Severity < least) continue;
            foreach (var diagnostic in first) Print(diagnostic);
            if (count > ShownPerCode)
                Console.Error.WriteLine(
                    $"  … dan {Text(count - ShownPerCode)} lagi dengan kode {code.Id}; {whereAll}.");
        }
    }

    /// <summary>One line per code: how many, and what it is.</summary>
    public static void PrintCounts(IEnumerable<Diagnostic> diagnostics)
    {
        var groups = ByCode(diagnostics).ToList();
        if (groups.Count > 0) Console.Error.WriteLine("Ringkasan:");
        foreach (var (code, count, _) in groups)
            Console.Error.WriteLine($"  {Text(count),9} {code.Severity,-10} {code.Id}  {code.Cause}");
    }

    /// <summary>How many there are of each and the first few; millions are counted, not gathered.</summary>
    private static IEnumerable<(DiagnosticCode Code, int Count, List<Diagnostic> First)> ByCode(
        IEnumerable<Diagnostic> diagnostics)
    {
        var groups = new Dictionary<DiagnosticCode, (int Count, List<Diagnostic> First)>();
        foreach (var diagnostic in diagnostics)
        {
            if (!groups.TryGetValue(diagnostic.Code, out var group)) group = (0, []);
            if (group.Count < ShownPerCode) group.First.Add(diagnostic);
            groups[diagnostic.Code] = (group.Count + 1, group.First);
        }
        return groups.Select(pair => (pair.Key, pair.Value.Count, pair.Value.First))
            .OrderByDescending(group => group.Key.Severity).ThenBy(group => group.Key.Id, StringComparer.Ordinal);
    }

    private static string Text(int number) => number.ToString("#,0", Grouped);

    private static void Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Place.ToString();
        Layar.Pesan.Write(new Text(diagnostic.Severity.ToString(), Style(diagnostic.Severity)));
        // Not through Spectre, which would fold a formula and part it from its caret.
        var line = $" {diagnostic.Code.Id} {(place.Length > 0 ? place + ": " : "")}{diagnostic.Message}";
        Console.Error.WriteLine(Layar.Harmless(line));
    }

    private static Style Style(Severity severity) => severity switch
    {
        Severity.Galat => new Style(Color.Red),
        Severity.Peringatan => new Style(Color.Yellow),
        _ => Spectre.Console.Style.Plain,
    };
}
