using Kinerja.Engine.Diagnostics;
using Spectre.Console;

namespace Kinerja.Cli.Views;

/// <summary>Prints diagnostics to stderr, grouped by code, the gravest severity first.</summary>
internal static class DiagnosticView
{
    private const int ShownPerCode = 5;

    /// <summary>Prints the first diagnostics of each code and the number of the others.</summary>
    /// <param name="findings">The diagnostics.</param>
    /// <param name="least">The least severity to print.</param>
    /// <param name="whereAll">Tells the reader where all of them are.</param>
    public static void PrintSome(Findings findings, Severity least, string whereAll)
    {
        foreach (var group in ByCode(findings))
        {
            if (group.Code.Severity < least) continue;
            foreach (var diagnostic in group.First) Print(diagnostic);
            if (group.Count > ShownPerCode)
                Screen.Tell(
                    $"  … dan {ScreenNumber.Text(group.Count - ShownPerCode)} lagi dengan kode {group.Code.Id}; "
                    + $"{whereAll}.");
        }
    }

    /// <summary>Prints one line per code: the number of diagnostics and the cause.</summary>
    public static void PrintCounts(Findings findings)
    {
        var groups = ByCode(findings);
        if (groups.Count > 0) Screen.Tell("Ringkasan:");
        foreach (var group in groups)
            Screen.Tell(
                $"  {ScreenNumber.Text(group.Count),9} {group.Code.Severity,-10} {group.Code.Id}  {group.Code.Cause}");
    }

    /// <summary>Groups by code; keeps the first diagnostics and a count, because there may be millions.</summary>
    private static List<Group> ByCode(Findings findings)
    {
        var byCode = new Dictionary<DiagnosticCode, Group>();
        foreach (var diagnostic in findings.Kept)
        {
            var group = Of(diagnostic.Code);
            if (group.Count < ShownPerCode) group.First.Add(diagnostic);
            group.Count++;
        }
        foreach (var (code, count) in findings.Beyond) Of(code).Count += count;
        List<Group> groups = [.. byCode.Values];
        groups.Sort((one, other) => one.Code.Severity != other.Code.Severity
            ? other.Code.Severity - one.Code.Severity : string.CompareOrdinal(one.Code.Id, other.Code.Id));
        return groups;

        Group Of(DiagnosticCode code)
        {
            if (!byCode.TryGetValue(code, out var group)) byCode.Add(code, group = new Group(code));
            return group;
        }
    }

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

    /// <summary>The first diagnostics of one code, and the number of all.</summary>
    private sealed class Group(DiagnosticCode code)
    {
        public DiagnosticCode Code { get; } = code;

        public long Count { get; set; }

        public List<Diagnostic> First { get; } = [];
    }
}
