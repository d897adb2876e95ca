using System.Globalization;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;

namespace Kinerja.Cli.Views;

/// <summary>Prints which reports were written, and where.</summary>
internal static class LaporanView
{
    /// <param name="hasil">The results.</param>
    /// <param name="points">The point of each report, one or more.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The names of the files.</param>
    public static void Print(
        HasilKinerja hasil, IReadOnlyList<Titik> points, string folder, IReadOnlyList<string> files)
    {
        var (wilayah, tahun, triwulan) = points[0];
        var isSame = points.All(point => (point.Tahun, point.Triwulan) == (tahun, triwulan));
        Screen.Print(points.Count == 1 ? HasilView.Title(hasil, wilayah, tahun, triwulan)
            : isSame ? string.Create(CultureInfo.InvariantCulture, $"{points.Count} wilayah, {tahun} s.d. {triwulan}")
            : string.Create(
                CultureInfo.InvariantCulture, $"{points.Count} wilayah, masing-masing dengan tahun dan triwulannya"));
        Screen.Print(string.Create(CultureInfo.InvariantCulture, $"Ditulis ke '{folder}': {files.Count} berkas."));
        if (points.Count > 1) return;
        foreach (var file in files) Screen.Print($"  {file}");
    }
}
