using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Spectre.Console;

namespace Kinerja.Cli.Tampilan;

/// <summary>
/// Prints diagnostics to stderr, gravest first, grouped by code; many of a kind are cut short only where another way
/// shows them all.
/// </summary>
internal static class DiagnostikTampilan
{
    private const int ShownPerCode = 5;

    /// <summary>Everything, Info included.</summary>
    public static void PrintAll(IEnumerable<Diagnostic> diagnostics) =>
        Print(diagnostics, Severity.Info, int.MaxValue, "");

    /// <summary>Peringatan and Galat, a few of each kind.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="whereAll">Where all of them are to be found.</param>
    public static void PrintSome(IEnumerable<Diagnostic> diagnostics, string whereAll) =>
        Print(diagnostics, Severity.Peringatan, ShownPerCode, whereAll);

    private static void Print(IEnumerable<Diagnostic> diagnostics, Severity least, int most, string whereAll)
    {
        var groups = diagnostics
            .Where(d => d.Severity >= least)
            .GroupBy(d => d.Code)
            .OrderByDescending(group => group.Key.Severity).ThenBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var diagnostic in group.Take(most)) Print(diagnostic);
            var hidden = group.Count() - most;
            if (hidden > 0)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  … dan {hidden} lagi dengan kode {group.Key.Id}; {whereAll}."));
        }
    }

    private static void Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Place.ToString();
        Layar.Pesan.Write(new Text(diagnostic.Severity.ToString(), Style(diagnostic.Severity)));
        // Not through Spectre, which would fold a formula and part it from its caret.
        Console.Error.WriteLine($" {diagnostic.Code.Id} {(place.Length > 0 ? place + ": " : "")}{diagnostic.Message}");
    }

    private static Style Style(Severity severity) => severity switch
    {
        Severity.Galat => new Style(Color.Red),
        Severity.Peringatan => new Style(Color.Yellow),
        _ => Spectre.Console.Style.Plain,
    };
}
