using System.Globalization;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Excel.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Html;
using Kinerja.Engine.Laporan;

namespace Kinerja.Cli.Commands;

/// <summary>Makes the files of the reports.</summary>
/// <param name="hasil">The results.</param>
/// <param name="wishes">The wanted kinds of file.</param>
/// <param name="pilihan">What the reports show besides the results.</param>
/// <param name="dialect">The dialect of CSV files.</param>
internal sealed class ReportFiles(
    HasilKinerja hasil, ReportWishes wishes, PilihanLaporan pilihan, CsvDialect dialect)
{
    private readonly PilihanHtml _html = new() { FolderTemplat = wishes.Templat };
    private readonly ReportNames _names = new(hasil.Wilayah);

    /// <summary>The files of one report; several threads may call this at once.</summary>
    public IReadOnlyList<OutputFile> Of(Titik titik)
    {
        var laporan = LaporanKinerja.Susun(hasil, titik, pilihan);
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"laporan-{_names.Of(titik.Wilayah)}-{titik.Tahun}-tw{titik.Triwulan.Nomor}");
        return [.. wishes.Bentuk.SelectMany(bentuk => Files(bentuk, name, laporan))];
    }

    private IEnumerable<OutputFile> Files(string bentuk, string name, LaporanKinerja laporan) => bentuk switch
    {
        ReportOptions.Html =>
        [
            new OutputFile($"{name}.html", stream => HtmlLaporanWriter.Write(stream, laporan, _html)),
        ],
        ReportOptions.Workbook =>
        [
            new OutputFile($"{name}.xlsx", stream => LaporanWorkbookWriter.Write(stream, laporan)),
        ],
        ReportOptions.Csv => laporan.Tabel.Select(tabel => new OutputFile(
            $"{name}-{LaporanCsvWriter.FileOf(tabel)}",
            stream => LaporanCsvWriter.Write(stream, laporan, tabel, dialect))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
