using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Calculates the kelengkapan of an aggregated figure: the mean over its pemikul and the silent wilayah, which count as
/// 0 (SPEC 7.4). 20 of 33 kecamatan that report fully give 0.6061.
/// </summary>
/// <param name="layout">The cells.</param>
/// <param name="own">The indikator.</param>
/// <param name="pemikul">Its bearers.</param>
/// <param name="diam">Its silent wilayah.</param>
internal sealed class KelengkapanAggregator(
    ColumnLayout layout, OwnColumns own, PemikulLayout pemikul, WilayahDiam diam)
{
    /// <summary>
    /// The kelengkapan and the last quarter with data of every wilayah: its own, and pooled where others bear for it.
    /// </summary>
    public (decimal[] Kelengkapan, byte[] DataSampai) Pool()
    {
        decimal[] kelengkapan = [.. own.Kelengkapan];
        byte[] dataSampai = [.. own.DataSampai];
        foreach (var row in pemikul.Pooled)
        {
            if (!layout.Wilayah.IsDaun(row)) Pool(row, kelengkapan, dataSampai);
        }
        return (kelengkapan, dataSampai);
    }

    private void Pool(int wilayah, decimal[] kelengkapan, byte[] dataSampai)
    {
        var bearers = pemikul.Of(wilayah);
        var parts = bearers.Length + diam.Count(wilayah);
        if (parts == 0) return;
        for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
        {
            var (sum, last) = (0m, (byte)0);
            foreach (var row in bearers)
            {
                sum += own.Kelengkapan[layout.ResultCell(row, q)];
                last = Math.Max(last, own.DataSampai[layout.ResultCell(row, q)]);
            }
            kelengkapan[layout.ResultCell(wilayah, q)] = sum / parts;
            dataSampai[layout.ResultCell(wilayah, q)] = last;
        }
    }
}
