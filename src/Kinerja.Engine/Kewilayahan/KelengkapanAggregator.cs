using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Calculates the kelengkapan of an aggregated figure: the mean over its pemikul and the silent wilayah. A silent
/// wilayah counts as 0, or as 1 where nothing is expected of it yet (SPEC 4.9, 7.4). 20 of 33 kecamatan that report
/// fully give 0.6061.
/// </summary>
/// <param name="layout">The cells of the columns.</param>
/// <param name="own">The columns of the indikator, before aggregation.</param>
/// <param name="pemikul">The pemikul of the indikator.</param>
/// <param name="diam">The silent wilayah of the indikator.</param>
internal sealed class KelengkapanAggregator(
    ColumnLayout layout, OwnColumns own, PemikulLayout pemikul, WilayahDiam diam)
{
    /// <summary>
    /// Returns the kelengkapan (0..1) and the last quarter with data (1..4; 0 for none) of every wilayah. A wilayah
    /// whose figure is aggregated gets the mean and the latest quarter of its pemikul; any other keeps its own.
    /// </summary>
    public (decimal[] Kelengkapan, byte[] DataSampai) Pool()
    {
        decimal[] kelengkapan = [.. own.Kelengkapan];
        byte[] dataSampai = [.. own.DataSampai];
        foreach (var row in pemikul.Pooled)
        {
            if (!layout.Wilayah.IsLeaf(row)) Pool(row, kelengkapan, dataSampai);
            else if (own.HasOnlyRujukan && diam.IsSilent(row)) ShowSilent(row, kelengkapan);
        }
        return (kelengkapan, dataSampai);
    }

    /// <summary>Returns the kelengkapan of a silent wilayah: 1 where nothing is expected of it, else 0.</summary>
    public static decimal OfSilent(decimal kelengkapan) => kelengkapan == 1 ? 1 : 0;

    /// <summary>
    /// A silent leaf shows 0 or 1, the number that counts above it. Only an indikator of references alone can have
    /// another number of its own: the mean of its references.
    /// </summary>
    private void ShowSilent(int wilayah, decimal[] kelengkapan)
    {
        for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
        {
            ref var cell = ref kelengkapan[layout.ResultCell(wilayah, q)];
            cell = OfSilent(cell);
        }
    }

    private void Pool(int wilayah, decimal[] kelengkapan, byte[] dataSampai)
    {
        var rows = pemikul.Of(wilayah);
        var parts = rows.Length + diam.Count(wilayah);
        if (parts == 0) return;
        int[] silent = own.IsNotAlwaysDue ? [.. diam.Rows(wilayah)] : []; // otherwise all count as 0
        for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
        {
            var (sum, last) = (0m, (byte)0);
            foreach (var row in rows)
            {
                sum += own.Kelengkapan[layout.ResultCell(row, q)];
                last = Math.Max(last, own.DataSampai[layout.ResultCell(row, q)]);
            }
            foreach (var row in silent) sum += OfSilent(own.Kelengkapan[layout.ResultCell(row, q)]);
            kelengkapan[layout.ResultCell(wilayah, q)] = sum / parts;
            dataSampai[layout.ResultCell(wilayah, q)] = last;
        }
    }
}
