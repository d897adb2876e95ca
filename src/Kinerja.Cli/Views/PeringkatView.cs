using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Views;

/// <summary>Prints the rank of the wilayah directly below one wilayah, in its first top simpul (SPEC 7.6).</summary>
internal static class PeringkatView
{
    private static readonly ScreenColumn[] Columns =
    [
        ScreenColumn.Number("Peringkat"), ScreenColumn.Name("Wilayah"), ScreenColumn.Number("Capaian"),
        ScreenColumn.Words("Predikat"),
    ];

    public static void Print(HasilKinerja hasil, Titik titik, int decimals)
    {
        if (Top(hasil, titik) is not { } simpul) return;
        List<HasilPeringkat> rows =
            [.. hasil.PeringkatAt(titik.Wilayah, simpul.Kode, titik.Tahun, titik.Triwulan)];
        if (rows.Count == 0) return;
        Screen.PrintText($"Peringkat wilayah pada {Screen.Short(SimpulView.Nama(simpul))}");
        ScreenTable.Print(Columns, rows, row =>
        [
            row.Peringkat is { } rank ? ScreenNumber.Text(rank) : ScreenNumber.Missing,
            hasil.Definisi.DescribeWilayah(row.Wilayah, titik.Tahun), ScreenNumber.Text(row.Capaian, decimals),
            ScreenCell.Predikat(
                row.Capaian.Value is { } capaian ? hasil.Aturan.SkalaPredikat.Classify(capaian) : null,
                row.Capaian.Alasan ?? Alasan.Ada),
        ]);
    }

    private static Simpul? Top(HasilKinerja hasil, Titik titik)
    {
        var simpul = hasil.SimpulAt(titik.Wilayah, titik.Tahun, titik.Triwulan)
            .ToDictionary(row => row.KodeSimpul, row => row.Simpul, StringComparer.Ordinal);
        return hasil.Definisi.WalkPohon(titik.Tahun).Where(row => row.Depth == 0)
            .Select(row => simpul.GetValueOrDefault(row.Kode)).FirstOrDefault(row => row is not null);
    }
}
