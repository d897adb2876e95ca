using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Finds the induk of wilayah in a file without that column, such as a published list. The induk is the longest other
/// kode that, followed by <c>.</c>, begins the kode (SPEC 10.14).
/// </summary>
internal static class IndukFromKode
{
    /// <param name="kode">The kode of the file, in order.</param>
    /// <param name="place">The file or sheet.</param>
    /// <param name="log">Receives the Info with the number of induk found.</param>
    /// <returns>The induk of each kode; empty for a root.</returns>
    public static List<string> Find(IReadOnlyList<string> kode, DiagnosticPlace place, DiagnosticLog log)
    {
        var byNormalizedKode = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in kode) byNormalizedKode.TryAdd(Nama.Normalize(one), one);
        var lengths = byNormalizedKode.Keys.Select(one => one.Length).ToHashSet();
        var induk = kode.Select(one => Find(Nama.Normalize(one), byNormalizedKode, lengths)).ToList();
        var first = induk.FindIndex(one => one.Length > 0);
        if (first < 0) return induk;
        var count = induk.Count(one => one.Length > 0);
        log.Add(DefinitionCodes.IndukFromKode, place with { Line = 1 },
            $"Kolom 'induk' tidak ada, jadi induk {count} dari {induk.Count} wilayah diambil dari kodenya: induk "
            + $"'{DiagnosticLog.Shorten(kode[first])}' adalah '{DiagnosticLog.Shorten(induk[first])}'. "
            + $"Bila bukan itu, tulis kolom induk.");
        return induk;
    }

    /// <param name="kode">The kode, normalised.</param>
    /// <param name="byNormalizedKode">The kode as written, by normalised kode.</param>
    /// <param name="lengths">The lengths of all kode; a prefix of another length is skipped without a lookup.</param>
    private static string Find(string kode, Dictionary<string, string> byNormalizedKode, HashSet<int> lengths)
    {
        for (var dot = kode.LastIndexOf('.'); dot > 0; dot = kode.LastIndexOf('.', dot - 1))
        {
            if (lengths.Contains(dot) && byNormalizedKode.TryGetValue(kode[..dot], out var induk)) return induk;
        }
        return "";
    }
}
