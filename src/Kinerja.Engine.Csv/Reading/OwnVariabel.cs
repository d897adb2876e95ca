using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Finds the variabel of a number in a file without a column variabel: the only own variabel of the rumus of its
/// indikator (SPEC 10.7), or numerator and denominator of a percentage (SPEC 10.8).
/// </summary>
/// <param name="names">The codes and names.</param>
internal sealed class OwnVariabel(DataNames names)
{
    private static readonly string[] NotOwn = ["hari_kerja_efektif", "skm_ikm", "skm_responden"];
    private readonly Dictionary<(int Indikator, int Tahun), Found> _found = []; // the rumus may differ by tahun

    /// <returns>The index of the only variabel; -1 when the rumus has none or several.</returns>
    public int Only(in DataRow row) => Of(row).Only;

    /// <returns>The indexes of numerator and denominator; <c>null</c> for any other rumus.</returns>
    public (int Pembilang, int Penyebut)? Pair(in DataRow row) => Of(row).Pair;

    /// <summary>The variabel that the rumus needs, for a message.</summary>
    public IReadOnlyList<string> Needed(in DataRow row) => Of(row).Needed;

    private Found Of(in DataRow row)
    {
        var key = (row.Indikator, (int)row.Tahun);
        if (_found.TryGetValue(key, out var found)) return found;
        var rumus = names.IndikatorIn(row.Indikator, row.Tahun)?.Rumus;
        return _found[key] = rumus is null ? new Found([], -1, null) : Of(rumus);
    }

    private Found Of(Rumus rumus)
    {
        var own = rumus.Variables.Where(name => !NotOwn.Contains(name)).ToList();
        (int, int)? pair = null;
        if (rumus.Variables is [var above, var below] && IsPercentage(rumus, above, below))
            pair = (Index(above), Index(below));
        return new Found(own, own.Count == 1 ? Index(own[0]) : -1, pair);
    }

    private static bool IsPercentage(Rumus rumus, string above, string below)
    {
        string[] texts = [$"Persen([{above}], [{below}])", $"[{above}] / [{below}] * 100"];
        var own = rumus.ToString();
        return Array.Exists(texts, text => Rumus.Parse(text).ToString() == own);
    }

    private int Index(string variabel) => names.Variabel.Index.Find(System.Text.Encoding.UTF8.GetBytes(variabel));

    private sealed record Found(IReadOnlyList<string> Needed, int Only, (int Pembilang, int Penyebut)? Pair);
}
