using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Survei;

/// <summary>Adds respondents up the wilayah tree and over the quarters of a tahun (SPEC 9.4, 11).</summary>
public static class SkmRollup
{
    /// <summary>
    /// Calculates the results of every wilayah with respondents at it or below it. They are in the order of the output:
    /// wilayah (ordinal by kode), tahun, TW 1..4 with respondents, then s.d. TW n from the first of these quarters to
    /// TW 4.
    /// </summary>
    /// <param name="definisi">The definition with the wilayah tree.</param>
    /// <param name="data">The survey.</param>
    /// <param name="aturan">The policies; here the weight of the unsur and the edition of the mutu.</param>
    /// <exception cref="ArgumentException">The survey has a wilayah that the definition does not know.</exception>
    public static ImmutableArray<HasilSkmWilayah> Roll(
        DefinisiKinerja definisi, DataSurvei data, AturanKinerja aturan)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(aturan);
        if (data.Wilayah.FirstOrDefault(kode => !definisi.KnowsWilayah(kode)) is { } unknown)
            throw new ArgumentException($"Wilayah '{unknown}' ada di survei tetapi tidak didefinisikan.", nameof(data));
        ImmutableArray<string> wilayah = definisi.Wilayah.IsEmpty ? data.Wilayah
            : [.. Enumerable.Range(0, definisi.KodeWilayah.Count).Select(definisi.WilayahPertama).Select(w => w.Kode)];
        var tahun = data.Tahun.Select(t => (Tahun: t, Rekap: Pool(definisi, data, wilayah, t))).ToList();
        return
        [
            .. from i in Enumerable.Range(0, wilayah.Length).OrderBy(i => wilayah[i], StringComparer.Ordinal)
               from t in tahun
               from period in Periods(t.Rekap[i])
               select new HasilSkmWilayah(
                   wilayah[i], t.Tahun, period.Triwulan, period.IsSampaiDengan,
                   SkmCalculator.Calculate(period.Rekap, aturan.BobotUnsur, aturan.EdisiSkm)),
        ];
    }

    /// <returns>Per wilayah and quarter, the tally over all respondents of the wilayah and of those below it.</returns>
    private static RekapSkm?[][] Pool(
        DefinisiKinerja definisi, DataSurvei data, ImmutableArray<string> wilayah, int tahun)
    {
        var pooled = wilayah
            .Select(kode => Triwulan.Semua.Select(quarter => data.Find(kode, tahun, quarter)).ToArray())
            .ToArray();
        if (definisi.Wilayah.IsEmpty) return pooled;
        var pohon = definisi.Tahun(tahun).PohonWilayah;
        foreach (var child in pohon.BottomUp)
        {
            foreach (var parent in pohon.Parents[child])
            {
                for (var q = 0; q < Triwulan.Count; q++) pooled[parent][q] = Add(pooled[parent][q], pooled[child][q]);
            }
        }
        return pooled;
    }

    private static IEnumerable<(Triwulan Triwulan, bool IsSampaiDengan, RekapSkm Rekap)> Periods(RekapSkm?[] quarters)
    {
        for (var q = 0; q < quarters.Length; q++)
        {
            if (quarters[q] is { } rekap) yield return (Triwulan.FromIndex(q), false, rekap);
        }
        RekapSkm? soFar = null;
        for (var q = 0; q < quarters.Length; q++)
        {
            soFar = Add(soFar, quarters[q]);
            if (soFar is not null) yield return (Triwulan.FromIndex(q), true, soFar);
        }
    }

    private static RekapSkm? Add(RekapSkm? left, RekapSkm? right) =>
        left is null ? right : right is null ? left : left + right;
}
