using System.Text;
using System.Text.RegularExpressions;

namespace Kinerja.Tests.Support;

/// <summary>
/// The cases of <c>tests/Masukan/</c>: exports as they come, and the judgement of what a run makes of them.
/// </summary>
internal static partial class MasukanCase
{
    private const int RealisasiTriwulan = 4; // the column of hasil-indikator.csv

    /// <summary>The names of all cases.</summary>
    public static TheoryData<string> All() =>
    [
        .. Directory.GetDirectories(Repository.PathOf("tests", "Masukan", "cases")).Select(
            path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Runs a case and judges it; a failure lists all faults of the case.</summary>
    public static void AssertHolds(string name, MasukanRun run)
    {
        var folder = Repository.PathOf("tests", "Masukan", "cases", name);
        var expectation = MasukanExpectation.Of(folder);
        var faults = Sources(folder).SelectMany(source => Faults(folder, source, expectation, run)).ToList();
        Assert.True(faults.Count == 0, $"{name}\n{string.Join('\n', faults)}");
    }

    /// <summary>The folder, and a workbook in place of a folder that has no CSV file.</summary>
    private static IEnumerable<string> Sources(string folder) =>
        Directory.GetFiles(folder, "*.csv").Length > 0
            ? [folder] : [folder, .. Directory.GetFiles(folder, "*.xlsx").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Faults(
        string folder, string source, MasukanExpectation expectation, MasukanRun run)
    {
        var raw = MasukanOutput.Of(run, "hitung", source);
        var told = MasukanOutput.Of(run, "periksa", source).Diagnostics;
        var setara = Path.Combine(folder, "setara");
        return ExitCodeFaults(raw, expectation)
            .Concat(Directory.Exists(setara) ? SetaraFaults(raw, MasukanOutput.Of(run, "hitung", setara))
                : RefusedFaults(raw))
            .Concat(expectation.Lines.Where(line => !line.IsToldBy(told)).Select(line => $"not told: {line}"))
            .Select(fault => $"{Path.GetFileName(source)}: {fault}");
    }

    private static IEnumerable<string> ExitCodeFaults(MasukanOutput raw, MasukanExpectation expectation)
    {
        if (!expectation.ExitCodes.Contains(raw.ExitCode))
            yield return $"exit {raw.ExitCode}, not {string.Join(" or ", expectation.ExitCodes)}";
    }

    /// <summary>Both datasets must give the same bytes; setara/ itself must have no Galat.</summary>
    private static IEnumerable<string> SetaraFaults(MasukanOutput raw, MasukanOutput same)
    {
        if (same.ExitCode != 0) yield return "setara/ is not calculated without Galat";
        foreach (var file in raw.Results.Keys.Union(same.Results.Keys).Order(StringComparer.Ordinal))
        {
            if (!raw.Results.TryGetValue(file, out var left) || !same.Results.TryGetValue(file, out var right)
                || !left.AsSpan().SequenceEqual(right))
                yield return $"{file} differs from setara/";
        }
    }

    /// <summary>No figure of a refused file may appear in a result.</summary>
    private static IEnumerable<string> RefusedFaults(MasukanOutput raw)
    {
        if (raw.Results.TryGetValue("hasil-indikator.csv", out var bytes)
            && Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
                .Any(row => Digit().IsMatch(row.Split(',')[RealisasiTriwulan])))
            yield return "a refused file gave a realisasi_triwulan";
    }

    [GeneratedRegex(@"\d", RegexOptions.None, 1000)]
    private static partial Regex Digit();
}
