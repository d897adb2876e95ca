using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The intermediate values of one indikator in one tahun of a partition, for explanations. The calculators run again
/// for them, over all wilayah of the partition, so all explanations of the indikator share them. Nothing changes them
/// any more; several threads may read them.
/// </summary>
/// <param name="Own">The figures from each wilayah's own cells.</param>
/// <param name="Pemikul">The wilayah whose cells make up a figure.</param>
/// <param name="Diam">The silent wilayah.</param>
internal sealed record IndikatorAsal(OwnColumns Own, PemikulLayout Pemikul, WilayahDiam Diam)
{
    /// <summary>Calculates them.</summary>
    /// <param name="scope">
    /// The tahun, over the wilayah of the indikator. Its pool lends nothing, and its diagnostics are discarded.
    /// </param>
    /// <param name="results">The results of every indikator.</param>
    /// <param name="index">The index of the indikator.</param>
    public static IndikatorAsal Calculate(CalculationScope scope, IReadOnlyList<KolomIndikator?> results, int index)
    {
        var wilayah = scope.Layout.Wilayah;
        var own = IndikatorCalculator.Calculate(scope, index, results);
        var pemikul = new PemikulLayout(scope, new PemikulBuffer(wilayah.Count));
        pemikul.Find(own);
        var diam = new WilayahDiam(wilayah, own.Ditugaskan, pemikul, new int[wilayah.Count]);
        return new IndikatorAsal(own, pemikul, diam);
    }
}
