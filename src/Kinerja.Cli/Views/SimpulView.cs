using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Views;

/// <summary>Prints the cascading tree of one wilayah, on request with every indikator below its simpul.</summary>
internal static class SimpulView
{
    private static readonly ScreenColumn[] Columns =
    [
        ScreenColumn.Words("Jenjang"), ScreenColumn.Name("Simpul"), ScreenColumn.Number("Capaian", "indikator"),
        ScreenColumn.Number("Capaian", "turunan"), ScreenColumn.Words("Predikat"), ScreenColumn.Number("Lengkap"),
    ];

    public static void Print(HasilKinerja hasil, Titik titik, int decimals, bool isRinci)
    {
        var indikator = hasil.IndikatorAt(titik.Wilayah, titik.Tahun, titik.Triwulan).ToLookup(
            row => row.Indikator.Simpul is { } kode ? hasil.Definisi.FindSimpul(kode, titik.Tahun)?.Kode ?? "" : "",
            StringComparer.Ordinal);
        List<Row> rows = [.. Rows(hasil, titik, isRinci ? indikator : null)];
        var sumber = hasil.Aturan.SumberCapaian;
        ScreenTable.Print(Columns, rows, row => Cells(row, decimals), row => !row.IsRujukan);
        Screen.PrintText($"* menentukan capaian simpul (SumberCapaian = {sumber}).");
        if (!isRinci) return;
        Screen.PrintText("R realisasi, T target; capaian indikator tanpa batas, rata-ratanya dari capaian terbatas.");
        if (!indikator[""].Any()) return;
        Screen.PrintText("Indikator tanpa simpul");
        IndikatorView.Print([.. indikator[""]], decimals, isRinci);
    }

    /// <summary>The nama of a simpul after its kode.</summary>
    public static string Nama(Simpul simpul) => $"{simpul.Kode} {simpul.Nama}".TrimEnd();

    /// <summary>A simpul of several induk, below an induk after its first: the table has its figures above.</summary>
    public static ScreenCell Rujukan(Simpul simpul, int depth) =>
        new($"→ {Nama(simpul)} (lihat di atas)") { Depth = depth };

    private static IEnumerable<Row> Rows(HasilKinerja hasil, Titik titik, ILookup<string, HasilIndikator>? indikator)
    {
        var byKode = hasil.SimpulAt(titik.Wilayah, titik.Tahun, titik.Triwulan)
            .ToDictionary(row => row.KodeSimpul, StringComparer.Ordinal);
        foreach (var (kode, depth, isRujukan) in hasil.Definisi.WalkPohon(titik.Tahun))
        {
            if (!byKode.TryGetValue(kode, out var simpul)) continue;
            yield return new Row(depth, simpul, isRujukan, null);
            if (isRujukan || indikator is null) continue;
            foreach (var row in indikator[kode]) yield return new Row(depth + 1, simpul, false, row);
        }
    }

    private static ScreenCell[] Cells(Row row, int decimals)
    {
        var (depth, hasil, isRujukan, indikator) = row;
        var simpul = hasil.Simpul;
        if (isRujukan) return [simpul.Jenjang, Rujukan(simpul, depth), "", "", "", ""];
        if (indikator is { } one)
            return
            [
                "Indikator", new ScreenCell([.. IndikatorView.Lines(one, decimals)]) { Depth = depth },
                ScreenNumber.Text(one.Capaian, decimals), "",
                ScreenCell.Predikat(one.Predikat, one.Keterangan), ScreenNumber.Persen(one.Kelengkapan),
            ];
        string[] crosscutting = simpul.Crosscutting.Length > 0 ? [$"Crosscutting: {simpul.Crosscutting}"] : [];
        return
        [
            simpul.Jenjang, new ScreenCell([Nama(simpul), .. crosscutting]) { Depth = depth },
            Marked(hasil.CapaianIndikator, hasil.IsDariIndikator == true),
            Marked(hasil.CapaianTurunan, hasil.IsDariIndikator == false),
            ScreenCell.Predikat(hasil.Predikat, hasil.Keterangan ?? Alasan.Ada), ScreenNumber.Persen(hasil.Kelengkapan),
        ];

        string Marked(Nilai nilai, bool decides) => (decides ? "*" : "") + ScreenNumber.Text(nilai, decimals);
    }

    /// <param name="Depth">The depth in the tree.</param>
    /// <param name="Simpul">The simpul.</param>
    /// <param name="IsRujukan">Whether the simpul is only named here.</param>
    /// <param name="Indikator">The indikator of the simpul that the row shows; <c>null</c> for the simpul.</param>
    private sealed record Row(int Depth, HasilSimpul Simpul, bool IsRujukan, HasilIndikator? Indikator);
}
