using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Calculates the kelengkapan of an aggregated figure: the mean over its pemikul and the silent wilayah, which count as
/// 0 (SPEC 7.4). 20 of 33 kecamatan that report fully give 0.6061.
/// </summary>
/// <param name="lingkup">The tahun and its wilayah.</param>
/// <param name="sendiri">The indikator, whose columns are overwritten.</param>
/// <param name="pemikul">The pemikul of each wilayah.</param>
/// <param name="diam">The silent wilayah.</param>
internal sealed class KelengkapanAggregator(
    Lingkup lingkup, KolomSendiri sendiri, PemikulLayout pemikul, WilayahDiam diam)
{
    /// <summary>
    /// Overwrites the kelengkapan and the data_sampai of a wilayah whose figure is aggregated from others.
    /// </summary>
    public void Pool(int wilayah)
    {
        var bearers = pemikul.Of(wilayah);
        var parts = bearers.Length + diam.Count(wilayah);
        if (parts == 0) return;
        for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
        {
            var (sum, last) = (0m, (byte)0);
            foreach (var row in bearers)
            {
                sum += sendiri.Kelengkapan[lingkup.Cell(row, q)];
                last = Math.Max(last, sendiri.DataSampai[lingkup.Cell(row, q)]);
            }
            sendiri.Kelengkapan[lingkup.Cell(wilayah, q)] = sum / parts;
            sendiri.DataSampai[lingkup.Cell(wilayah, q)] = last;
        }
    }
}
