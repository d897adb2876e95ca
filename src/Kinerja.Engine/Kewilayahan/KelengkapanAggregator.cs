using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// How complete a pooled figure is: the mean over its bearers and the silent wilayah, which count as 0 (SPEC 7.4). 20
/// of 33 kecamatan reporting fully are 0.6061.
/// </summary>
/// <param name="lingkup">The tahun.</param>
/// <param name="sendiri">The indikator.</param>
/// <param name="pemikul">Its bearers.</param>
/// <param name="diam">Its silent wilayah.</param>
internal sealed class KelengkapanAggregator(
    Lingkup lingkup, KolomSendiri sendiri, PemikulLayout pemikul, WilayahDiam diam)
{
    /// <summary>Replaces the kelengkapan and the last quarter with data of a wilayah that pools others.</summary>
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
