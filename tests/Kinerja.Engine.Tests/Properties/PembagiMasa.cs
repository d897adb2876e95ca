using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>Splits rows of a definition into two equal rows of adjoining tahun.</summary>
/// <param name="choices">The choices, used one after another and then again.</param>
internal sealed class PembagiMasa(int[] choices)
{
    private int _at;

    /// <summary>
    /// Splits some rows. One half stays at the place of the row, because the first row of a kode gives its place in the
    /// order; the other goes to any place after it.
    /// </summary>
    public List<T> Split<T>(IReadOnlyList<T> rows, Func<T, MasaBerlaku, T> make, Predicate<T>? canSplit = null)
        where T : class, IBarisDefinisi
    {
        List<T> result = [.. rows];
        foreach (var row in rows)
        {
            var last = row.Masa.Dari < Some.Tahun - 1 ? Some.Tahun - 1 + Next(4) : row.Masa.Dari + Next(2);
            if (Next(2) == 1 || canSplit?.Invoke(row) == false || last >= row.Masa.Sampai) continue;
            T[] halves = [make(row, row.Masa with { Sampai = last }), make(row, row.Masa with { Dari = last + 1 })];
            var (place, first) = (result.IndexOf(row), Next(2));
            result[place] = halves[first];
            result.Insert(place + 1 + Next(result.Count - place), halves[1 - first]);
        }
        return result;
    }

    private int Next(int count) => choices[_at++ % choices.Length] % count;
}
