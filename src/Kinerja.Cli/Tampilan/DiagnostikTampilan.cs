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
        foreach (var kind in ByCode(diagnostics))
        {
            if (kind.Code.Severity < least) continue;
            foreach (var diagnostic in kind.First) Print(diagnostic);
            if (kind.Count > ShownPerCode)
                Layar.Tell(
                    $"  … dan {Text(kind.Count - ShownPerCode)} lagi dengan kode {kind.Code.Id}; {whereAll}.");
        }
    }

    /// <summary>One line per code: how many, and what it is.</summary>
    public static void PrintCounts(IEnumerable<Diagnostic> diagnostics)
    {
        var kinds = ByCode(diagnostics);
        if (kinds.Count > 0) Layar.Tell("Ringkasan:");
        foreach (var kind in kinds)
            Layar.Tell(
                $"  {Text(kind.Count),9} {kind.Code.Severity,-10} {kind.Code.Id}  {kind.Code.Cause}");
    }

    /// <summary>How many there are of each and the first few; millions are counted, not gathered.</summary>
    private static List<Kelompok> ByCode(IEnumerable<Diagnostic> diagnostics)
    {
        var byCode = new Dictionary<DiagnosticCode, Kelompok>();
        foreach (var diagnostic in diagnostics)
        {
            if (!byCode.TryGetValue(diagnostic.Code, out var kind))
                byCode.Add(diagnostic.Code, kind = new Kelompok(diagnostic.Code));
            if (kind.Count < ShownPerCode) kind.First.Add(diagnostic);
            kind.Count++;
        }
        List<Kelompok> kinds = [.. byCode.Values];
        kinds.Sort((one, other) => one.Code.Severity != other.Code.Severity
            ? other.Code.Severity - one.Code.Severity : string.CompareOrdinal(one.Code.Id, other.Code.Id));
        return kinds;
    }

    private static string Text(int number) => number.ToString("#,0", Grouped);

    private static void Print(Diagnostic diagnostic)
    {
        var place = VisibleText.Of(diagnostic.Place.ToString());
        Layar.TellMark(diagnostic.Severity.ToString(), ColorOf(diagnostic.Severity));
        var text = $" {diagnostic.Code.Id} {(place.Length > 0 ? place + ": " : "")}{VisibleText.Of(diagnostic)}";
        Layar.Tell(text.Split('\n'));
    }

    private static Color ColorOf(Severity severity) => severity switch
    {
        Severity.Galat => Color.Red,
        Severity.Peringatan => Color.Yellow,
        _ => Color.Default,
    };

    /// <summary>The diagnostics of one code.</summary>
    private sealed class Kelompok(DiagnosticCode code)
    {
        public DiagnosticCode Code { get; } = code;

        public int Count { get; set; }

        public List<Diagnostic> First { get; } = [];
    }
}
