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
    private readonly Dictionary<(int Indikator, int Tahun), Found> _found = []; // by index of the indikator

    /// <returns>The index of the only variabel; -1 when the rumus has none or several.</returns>
    public int Only(int indikator, int tahun) => Of(indikator, tahun).Only;

    /// <returns>The indexes of numerator and denominator; <c>null</c> for any other rumus.</returns>
    public (int Pembilang, int Penyebut)? Pair(int indikator, int tahun) => Of(indikator, tahun).Pair;

    /// <summary>The variabel that the rumus needs, for a message.</summary>
    public IReadOnlyList<string> Needed(int indikator, int tahun) => Of(indikator, tahun).Needed;

    /// <summary>Looks at the rumus of the tahun; of the first row of the kode when it is not valid then.</summary>
    private Found Of(int indikator, int tahun)
    {
        var key = (indikator, names.Definisi?.HasMasaBerlaku == true ? tahun : 0);
        if (_found.TryGetValue(key, out var found)) return found;
        var (definisi, kode) = (names.Definisi, names.Indikator[indikator]);
        var rumus = (definisi?.FindIndikator(kode, tahun) ?? definisi?.FindIndikator(kode))?.Rumus;
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
