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
        foreach (var group in ByCode(diagnostics).Where(group => group.Key.Severity >= least))
        {
            foreach (var diagnostic in group.Take(ShownPerCode)) Print(diagnostic);
            var hidden = group.Count() - ShownPerCode;
            if (hidden > 0)
                Console.Error.WriteLine($"  … dan {Text(hidden)} lagi dengan kode {group.Key.Id}; {whereAll}.");
        }
    }

    /// <summary>One line per code: how many, and what it is.</summary>
    public static void PrintCounts(IEnumerable<Diagnostic> diagnostics)
    {
        var groups = ByCode(diagnostics).ToList();
        if (groups.Count > 0) Console.Error.WriteLine("Ringkasan:");
        foreach (var group in groups)
            Console.Error.WriteLine(
                $"  {Text(group.Count()),9} {group.Key.Severity,-10} {group.Key.Id}  {group.Key.Cause}");
    }

    private static IEnumerable<IGrouping<DiagnosticCode, Diagnostic>> ByCode(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(d => d.Code)
            .OrderByDescending(group => group.Key.Severity).ThenBy(group => group.Key.Id, StringComparer.Ordinal);

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
