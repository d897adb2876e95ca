using System.Diagnostics;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Views;

/// <summary>Prints a table of indikator, and the figures of an indikator below its simpul.</summary>
internal static class IndikatorView
{
    private static readonly ScreenColumn[] Columns =
    [
        ScreenColumn.Name("Indikator"), ScreenColumn.Number("Realisasi"), ScreenColumn.Number("Target"),
        ScreenColumn.Number("Capaian"), ScreenColumn.Words("Predikat"), ScreenColumn.Number("Lengkap"),
    ];

    /// <summary>Prints all indikator at a point.</summary>
    public static void Print(HasilKinerja hasil, Titik titik, int decimals, bool isRinci) => Print(
        [.. hasil.IndikatorAt(titik.Wilayah, titik.Tahun, titik.Triwulan)], decimals, isRinci);

    /// <param name="rows">The indikator.</param>
    /// <param name="decimals">The digits after the decimal mark.</param>
    /// <param name="isRinci">Whether satuan and polaritas are shown too.</param>
    public static void Print(IReadOnlyCollection<HasilIndikator> rows, int decimals, bool isRinci) =>
        ScreenTable.Print(Columns, rows, row =>
        [
            new ScreenCell([Nama(row.Indikator), .. isRinci ? Properties(row, decimals, Satuan(row)) : []]),
            Realisasi(row, decimals), Target(row, decimals), ScreenNumber.Text(row.Capaian, decimals),
            ScreenCell.Predikat(row.Predikat, row.Keterangan), ScreenNumber.Persen(row.Kelengkapan),
        ]);

    /// <summary>The lines of an indikator below its simpul: its nama, R and T, and its polaritas.</summary>
    public static IEnumerable<string> Lines(HasilIndikator row, int decimals) =>
    [
        Nama(row.Indikator), $"R {Realisasi(row, decimals)}; T {Target(row, decimals)} {Satuan(row)}".TrimEnd(),
        .. Properties(row, decimals, ""),
    ];

    /// <summary>
    /// The label of exactly this figure, to stand behind it: <c> (A)</c>; empty for none (SPEC 4.10).
    /// </summary>
    public static string LabelOf(HasilIndikator row, Nilai nilai) =>
        nilai.Value is { } value && row.Skala?.LabelOf(value) is { } label ? $" ({label})" : "";

    private static string Nama(Indikator indikator) => $"{indikator.Kode} {indikator.Nama}".TrimEnd();

    private static string Realisasi(HasilIndikator row, int decimals) =>
        ScreenNumber.Text(row.Realisasi, decimals) + LabelOf(row, row.Realisasi);

    /// <summary>The target; a range as <c>80 s.d. 90</c>.</summary>
    private static string Target(HasilIndikator row, int decimals) =>
        ScreenNumber.Text(row.Target, decimals) + LabelOf(row, row.Target) + (row.TargetAtas is { } atas
            ? $" s.d. {AngkaIndonesia.Teks(atas, decimals)}{LabelOf(row, Nilai.From(atas))}" : "");

    private static string Satuan(HasilIndikator row) => row.Indikator.Satuan;

    /// <summary>The polaritas; and the capaian that the means use, where it is another one (SPEC 5.4).</summary>
    private static IEnumerable<string> Properties(HasilIndikator row, int decimals, string satuan)
    {
        yield return $"{(satuan.Length > 0 ? satuan + ", " : "")}{Arah(row.Indikator.Polaritas)} baik";
        if (row.CapaianTerbatas.Value is { } terbatas && terbatas != row.Capaian.Value)
            yield return $"capaian terbatas {AngkaIndonesia.Teks(terbatas, decimals)}";
    }

    private static string Arah(Polaritas polaritas) => polaritas switch
    {
        Polaritas.Maksimum => "naik",
        Polaritas.Minimum => "turun",
        Polaritas.Stabil => "stabil",
        _ => throw new UnreachableException(),
    };
}
