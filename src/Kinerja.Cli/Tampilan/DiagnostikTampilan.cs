using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Spectre.Console;

namespace Kinerja.Cli.Tampilan;

/// <summary>
/// Prints diagnostics to stderr, gravest first, grouped by code; many of a kind are cut short on screen.
/// </summary>
internal static class DiagnostikTampilan
{
    private const int ShownPerCode = 5;

    public static void Print(IEnumerable<Diagnostic> diagnostics, Severity least)
    {
        var groups = diagnostics
            .Where(d => d.Severity >= least)
            .GroupBy(d => d.Code)
            .OrderByDescending(group => group.Key.Severity).ThenBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var diagnostic in group.Take(ShownPerCode)) Print(diagnostic);
            var hidden = group.Count() - ShownPerCode;
            if (hidden > 0)
                Layar.Pesan.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  … dan {hidden} lagi dengan kode {group.Key.Id}; semuanya ada di diagnostik.csv (--keluaran)."));
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
