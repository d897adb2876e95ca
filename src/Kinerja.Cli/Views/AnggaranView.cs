using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;

namespace Kinerja.Cli.Views;

/// <summary>Prints the money of the simpul of one wilayah, where there is any (SPEC 16).</summary>
internal static class AnggaranView
{
    private static readonly ScreenColumn[] Columns =
    [
        ScreenColumn.Name("Simpul"), ScreenColumn.Number("Pagu"), ScreenColumn.Number("Realisasi"),
        ScreenColumn.Number("Serapan"), ScreenColumn.Number("Efisiensi"),
    ];

    public static void Print(HasilKinerja hasil, Titik titik, int decimals)
    {
        List<(HasilAnggaran Hasil, int Depth, bool IsRujukan)> rows = [.. Rows(hasil, titik)];
        if (rows.Count == 0) return;
        Screen.PrintText("Anggaran (Rp, serapan dalam %)");
        ScreenTable.Print(Columns, rows, row => row.IsRujukan
            ? [SimpulView.Rujukan(row.Hasil.Simpul, row.Depth), "", "", "", ""]
            :
            [
                new ScreenCell(SimpulView.Nama(row.Hasil.Simpul)) { Depth = row.Depth },
                ScreenNumber.Text(row.Hasil.Pagu, decimals), ScreenNumber.Text(row.Hasil.Realisasi, decimals),
                ScreenNumber.Text(row.Hasil.Serapan, decimals), ScreenNumber.Text(row.Hasil.Efisiensi, decimals),
            ], row => !row.IsRujukan);
    }

    private static IEnumerable<(HasilAnggaran Hasil, int Depth, bool IsRujukan)> Rows(HasilKinerja hasil, Titik titik)
    {
        var byKode = hasil.AnggaranAt(titik.Wilayah, titik.Tahun, titik.Triwulan)
            .ToDictionary(row => row.KodeSimpul, StringComparer.Ordinal);
        if (byKode.Count == 0) yield break;
        foreach (var (kode, depth, isRujukan) in hasil.Definisi.WalkPohon(titik.Tahun))
        {
            if (byKode.TryGetValue(kode, out var row)) yield return (row, depth, isRujukan);
        }
    }
}
