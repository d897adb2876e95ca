using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>Who is asked for an indikator: kelengkapan, the form of the kabupaten and the list of silent wilayah agree
/// (SPEC 7.4).</summary>
public sealed class DimintaLaws
{
    /// <summary>
    /// The mean over those that are asked at or below a wilayah is its kelengkapan. Below a wilayah that reports in
    /// place of others, silent ones still count for a wilayah between (SPEC 7.4), but nobody asks them.
    /// </summary>
    [Law(500)]
    public void Kelengkapan_is_the_mean_over_the_wilayah_that_are_asked(Tape tape)
    {
        var hasil = new DatasetAcak(tape).Calculate();
        var judged = 0;
        foreach (var column in Columns(hasil))
        {
            for (var row = 0; row < column.Layout.Wilayah.Count; row++)
            {
                var asked = Asked(column, row);
                if (asked.Count == 0 || IsBelowAsked(column, row)) continue;
                judged++;
                var cell = column.Layout.ResultCell(row, 3);
                Assert.Equal(asked.Sum(one => Own(column, one)) / asked.Count, column.Kelengkapan[cell], 20);
            }
        }
        if (judged == 0) throw Tape.Discard();
    }

    /// <summary>The form of the kabupaten says that cells are expected of it and none came, or names nobody.</summary>
    [Law(500)]
    public void A_wilayah_is_silent_where_its_own_cells_are_missed(Tape tape)
    {
        var triwulan = new Triwulan(1 + tape.Choose(4)); // drawn first
        var hasil = new DatasetAcak(tape).Calculate();
        if (!hasil.Tahun.Contains(Some.Tahun)) throw Tape.Discard();
        var judged = 0;
        foreach (var kode in hasil.Wilayah)
        {
            var konteks = new Konteks(hasil, new Titik(kode, Some.Tahun, triwulan), new PilihanLaporan());
            HasilIndikator[] rows = [.. konteks.Indikator];
            // Where all cells are its own, the counts of the form are those of the wilayah alone.
            if (rows.Length == 0 || !rows.All(IsAsked)) continue;
            judged++;
            var (reported, expected) = konteks.Rekap!.At(konteks.RowOf(kode), triwulan.Index);
            Assert.Equal(
                reported == 0 && expected > 0, hasil.BelumMelapor(kode, Some.Tahun, triwulan).Contains(kode));
        }
        if (judged == 0) throw Tape.Discard();
    }

    private static bool IsAsked(HasilIndikator row) => row.Kolom.Diminta[row.Kolom.Layout.WilayahOf(row.Cell)]
        && !row.Kolom.Inputs.Definisi.HasOnlyRujukan(row.Index);

    private static IEnumerable<KolomIndikator> Columns(HasilKinerja hasil) =>
        hasil.Indikator.Select(row => row.Kolom).Distinct();

    /// <summary>The rows that are asked at or below a wilayah; below one that is asked nobody counts.</summary>
    private static List<int> Asked(KolomIndikator column, int row) => column.Diminta[row] ? [row]
        : [.. column.Layout.Wilayah.Anak[row].SelectMany(anak => Asked(column, anak))];

    private static bool IsBelowAsked(KolomIndikator column, int row) =>
        column.Layout.Wilayah.Induk[row] is >= 0 and var induk
        && (column.Diminta[induk] || IsBelowAsked(column, induk));

    /// <summary>A silent wilayah counts as 0, or as 1 where nothing is expected of it (SPEC 4.9).</summary>
    private static decimal Own(KolomIndikator column, int row)
    {
        var own = column.Kelengkapan[column.Layout.ResultCell(row, 3)];
        return column.HasReport[row] || own == 1 ? own : 0;
    }
}
