using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;

namespace Kinerja.Cli.Views;

/// <summary>Prints the mean of each penanggung jawab of one wilayah, where there are any (SPEC 6.7).</summary>
internal static class PenanggungJawabView
{
    private static readonly ScreenColumn[] Columns =
    [
        ScreenColumn.Name("Penanggung jawab"), ScreenColumn.Number("Capaian"), ScreenColumn.Words("Predikat"),
        ScreenColumn.Number("Bernilai"),
    ];

    public static void Print(HasilKinerja hasil, Titik titik, int decimals)
    {
        List<HasilPenanggungJawab> rows =
            [.. hasil.PenanggungJawabAt(titik.Wilayah, titik.Tahun, titik.Triwulan)];
        if (rows.Count == 0) return;
        Screen.PrintText("Penanggung jawab (rata-rata capaian terbatas indikatornya)");
        ScreenTable.Print(Columns, rows, row =>
        [
            row.PenanggungJawab, ScreenNumber.Text(row.Capaian, decimals),
            ScreenCell.Predikat(row.Predikat, row.Capaian.Alasan ?? Alasan.Ada),
            $"{ScreenNumber.Text(row.JumlahBernilai)} dari {ScreenNumber.Text(row.JumlahIndikator)}",
        ]);
    }
}
