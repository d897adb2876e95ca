using System.Globalization;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Cli.Views;

/// <summary>
/// Prints the results of one wilayah: its cascading tree, or its indikator when there is no tree; then its money, its
/// penanggung jawab, and the wilayah below it.
/// </summary>
internal static class HasilView
{
    private const int NamesMaximum = 10;

    /// <param name="hasil">The results.</param>
    /// <param name="filter">The point that the user chose.</param>
    /// <param name="decimals">The digits after the decimal mark.</param>
    /// <param name="isRinci">Whether every indikator is shown with its figures.</param>
    public static void Print(HasilKinerja hasil, HasilFilter filter, int decimals, bool isRinci)
    {
        if (Titik.Cari(hasil, filter.Wilayah, filter.Tahun, filter.Triwulan) is not { } titik) return;
        Screen.PrintText(Title(hasil, titik.Wilayah, titik.Tahun, titik.Triwulan));
        if (hasil.Definisi.Simpul.IsEmpty) IndikatorView.Print(hasil, titik, decimals, isRinci);
        else SimpulView.Print(hasil, titik, decimals, isRinci);
        AnggaranView.Print(hasil, titik, decimals);
        PenanggungJawabView.Print(hasil, titik, decimals);
        PeringkatView.Print(hasil, titik, decimals);
        PrintBelumMelapor(hasil, titik);
        var others = hasil.Wilayah.Length - 1;
        if (filter.Wilayah is null && others > 0)
            Screen.PrintText($"Wilayah lain: {ScreenNumber.Text(others)}. Pilih dengan --wilayah KODE.");
    }

    /// <summary>The line above a table: <c>33.02.19 Kecamatan Sokaraja, 2022 s.d. TW IV</c>.</summary>
    public static string Title(HasilKinerja hasil, string wilayah, int tahun, Triwulan triwulan)
    {
        var kode = hasil.Wilayah.First(k => Nama.Normalize(k) == Nama.Normalize(wilayah));
        return string.Create(CultureInfo.InvariantCulture,
            $"{Screen.Short(hasil.Definisi.DescribeWilayah(kode, tahun))}, {tahun} s.d. {triwulan}");
    }

    /// <summary>Names the wilayah that are asked for reports and reported nothing.</summary>
    private static void PrintBelumMelapor(HasilKinerja hasil, Titik titik)
    {
        var silent = hasil.BelumMelapor(titik.Wilayah, titik.Tahun, titik.Triwulan);
        if (silent.Count == 0) return;
        var names = silent.Take(NamesMaximum)
            .Select(kode => Screen.Short(hasil.Definisi.DescribeWilayah(kode, titik.Tahun)));
        var rest = silent.Count > NamesMaximum
            ? $"; dan {ScreenNumber.Text(silent.Count - NamesMaximum)} lagi" : "";
        Screen.PrintText(
            $"Belum melapor apa pun s.d. {titik.Triwulan} ({ScreenNumber.Text(silent.Count)} wilayah): "
            + $"{string.Join("; ", names)}{rest}.");
    }
}
