using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Spectre.Console;

namespace Kinerja.Cli.Views;

/// <summary>Prints diagnostics to stderr, gravest first, grouped by code, a few of each kind.</summary>
internal static class DiagnosticView
{
    private const int ShownPerCode = 5;
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = " " };

    /// <summary>A few of each kind.</summary>
    /// <param name="temuan">The diagnostics.</param>
    /// <param name="least">What is less grave is passed over.</param>
    /// <param name="whereAll">Where all of them are to be found.</param>
    public static void PrintSome(Findings temuan, Severity least, string whereAll)
    {
        foreach (var kind in ByCode(temuan))
        {
            if (kind.Code.Severity < least) continue;
            foreach (var diagnostic in kind.First) Print(diagnostic);
            if (kind.Count > ShownPerCode)
                Screen.Tell(
                    $"  … dan {Text(kind.Count - ShownPerCode)} lagi dengan kode {kind.Code.Id}; {whereAll}.");
        }
    }

    /// <summary>One line per code: how many, and what it is.</summary>
    public static void PrintCounts(Findings temuan)
    {
        var kinds = ByCode(temuan);
        if (kinds.Count > 0) Screen.Tell("Ringkasan:");
        foreach (var kind in kinds)
            Screen.Tell(
                $"  {Text(kind.Count),9} {kind.Code.Severity,-10} {kind.Code.Id}  {kind.Code.Cause}");
    }

    /// <summary>How many there are of each and the first few; millions are counted, not gathered.</summary>
    private static List<Kelompok> ByCode(Findings temuan)
    {
        var byCode = new Dictionary<DiagnosticCode, Kelompok>();
        foreach (var diagnostic in temuan.Kept)
        {
            var kind = Of(diagnostic.Code);
            if (kind.Count < ShownPerCode) kind.First.Add(diagnostic);
            kind.Count++;
        }
        foreach (var (code, count) in temuan.Beyond) Of(code).Count += count;
        List<Kelompok> kinds = [.. byCode.Values];
        kinds.Sort((one, other) => one.Code.Severity != other.Code.Severity
            ? other.Code.Severity - one.Code.Severity : string.CompareOrdinal(one.Code.Id, other.Code.Id));
        return kinds;

        Kelompok Of(DiagnosticCode code)
        {
            if (!byCode.TryGetValue(code, out var kind)) byCode.Add(code, kind = new Kelompok(code));
            return kind;
        }
    }

    private static string Text(long number) => number.ToString("#,0", Grouped);

    private static void Print(Diagnostic diagnostic)
    {
        var place = VisibleText.Of(diagnostic.Place.ToString());
        Screen.TellMark(diagnostic.Severity.ToString(), ColorOf(diagnostic.Severity));
        var text = $" {diagnostic.Code.Id} {(place.Length > 0 ? place + ": " : "")}{VisibleText.Of(diagnostic)}";
        Screen.Tell(text.Split('\n'));
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

        public long Count { get; set; }

        public List<Diagnostic> First { get; } = [];
    }
}
