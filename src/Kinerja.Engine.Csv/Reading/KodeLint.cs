using System.Globalization;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Finds two kode that differ only by a trailing zero of a part (<c>33.1</c>, <c>33.10</c>), because a spreadsheet
/// removes that zero (SPEC 8.4). When the parts count up to the larger number (<c>S1.1</c> … <c>S1.9</c>,
/// <c>S1.10</c>), the two kode are really different.
/// </summary>
internal sealed class KodeLint
{
    private const int DigitsMaximum = 9;
    private const int LengthMaximum = 64; // a spreadsheet treats no longer text as a number

    // One key per numeric part of a kode: the parts before it and its number. 1.02 gives the key of (1, 2).
    private readonly HashSet<string> _counted = new(StringComparer.Ordinal);

    // The parts before a numeric part with a leading 0. 1.02 gives 1.
    private readonly HashSet<string> _padded = new(StringComparer.Ordinal);

    /// <param name="normal">The normalised kode.</param>
    private KodeLint(IEnumerable<string> normal)
    {
        foreach (var parts in normal.Where(one => one.Length <= LengthMaximum).Select(one => one.Split('.')))
        {
            for (var i = 1; i < parts.Length; i++)
            {
                if (!IsNumber(parts[i])) continue;
                _counted.Add(Key(parts, i, Number(parts[i])));
                if (parts[i] is ['0', _, ..]) _padded.Add(Before(parts, i));
            }
        }
    }

    /// <summary>Checks the kode of the definitions of a folder.</summary>
    public static void Check(DefinisiParts parts, DiagnosticLog log)
    {
        Check("indikator", [.. parts.Indikator.Select(one => (one.Kode, one.Asal))], log);
        Check("simpul", [.. parts.Simpul.Select(one => (one.Kode, one.Asal))], log);
        Check("wilayah", [.. parts.Wilayah.Select(one => (one.Kode, one.Asal))], log);
    }

    /// <param name="kind">The word for the message: indikator, simpul or wilayah.</param>
    /// <param name="kode">The kode with their places.</param>
    /// <param name="log">Receives the warnings.</param>
    public static void Check(string kind, IReadOnlyList<(string Kode, DiagnosticPlace Asal)> kode, DiagnosticLog log)
    {
        var normal = kode.Select(one => Nama.Normalize(one.Kode)).ToList();
        // Two kode can differ by such a zero only if one of them has it. Most folders have none and stop here.
        var bare = normal.Where(HasZero).Select(Bare).ToHashSet(StringComparer.Ordinal);
        if (bare.Count == 0) return;
        KodeLint? lint = null;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < kode.Count; i++)
        {
            var key = HasZero(normal[i]) ? Bare(normal[i]) : normal[i];
            if (!bare.Contains(key) || first.TryAdd(key, i) || normal[first[key]] == normal[i]) continue;
            lint ??= new KodeLint(normal);
            if (lint.IsCounted(normal[first[key]], normal[i])) continue;
            var (shorter, longer) = normal[i].Length < normal[first[key]].Length ? (i, first[key]) : (first[key], i);
            log.Add(DefinitionCodes.KodeBedaNol, kode[shorter].Asal,
                $"Kode {kind} '{DiagnosticLog.Shorten(kode[shorter].Kode)}' dan "
                + $"'{DiagnosticLog.Shorten(kode[longer].Kode)}' "
                + $"hanya berbeda pada nol di akhir bagiannya. Mungkin satu kode yang nolnya hilang di aplikasi lembar "
                + $"sebar: samakan bila satu, abaikan bila dua.");
        }
    }

    /// <summary>Whether the kode just before the larger one exists (S1.9 for S1.10). If so, the numbers count up and
    /// the
    /// two kode are different.</summary>
    private bool IsCounted(string one, string other)
    {
        var (left, right) = (one.Split('.'), other.Split('.'));
        var at = Enumerable.Range(0, left.Length).First(i => left[i] != right[i]);
        var number = Math.Max(Number(left[at]), Number(right[at]));
        return !_padded.Contains(Before(left, at)) && _counted.Contains(Key(left, at, number - 1));
    }

    private static bool HasZero(string normal) => normal.Length <= LengthMaximum
        && (normal.EndsWith('0') || normal.Contains("0.", StringComparison.Ordinal));

    /// <summary>
    /// The kode without the zeros that a spreadsheet drops; other kode with the same text are its twins.
    /// </summary>
    public static string Bare(string normal) =>
        string.Join('.', normal.Split('.').Select((part, i) => i > 0 && IsNumber(part) ? BarePart(part) : part));

    /// <summary>
    /// Removes trailing zeros, but keeps one zero of a part of zeros: an empty part is a different part.
    /// </summary>
    private static string BarePart(string part) => part.TrimEnd('0') is { Length: > 0 } bare ? bare : "0";

    private static bool IsNumber(string part) =>
        part.Length is > 0 and <= DigitsMaximum && part.All(char.IsAsciiDigit);

    private static int Number(string part) => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Before(string[] parts, int i) => string.Join('.', parts[..i]);

    private static string Key(string[] parts, int i, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Before(parts, i)}.{number}");
}
