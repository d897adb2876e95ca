using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
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
internal sealed partial class ReportFiles(
    HasilKinerja hasil, ReportWishes wishes, PilihanLaporan pilihan, CsvDialect dialect)
{
    private readonly PilihanHtml _html = new() { FolderTemplat = wishes.Templat };
    private readonly ReportNames _names = new(hasil.Wilayah);
    private readonly ConcurrentDictionary<string, bool> _filled = new(StringComparer.Ordinal);

    /// <summary>The forms that the user named and that no report has, because they would have no content.</summary>
    public IReadOnlyList<string> Kosong => wishes.Formulir.Count == LaporanKinerja.KodeFormulir.Length ? []
        : [.. wishes.Formulir.Where(kode => !_filled.ContainsKey(kode))];

    /// <summary>The files of one report; several threads may call this at once.</summary>
    public IReadOnlyList<OutputFile> Of(Titik titik)
    {
        var (laporan, name) = (LaporanKinerja.Susun(hasil, titik, pilihan), NameOf(titik));
        foreach (var formulir in laporan.Formulir) _filled.TryAdd(formulir.Kode, true);
        return [.. wishes.Bentuk.SelectMany(bentuk => Files(bentuk, name, laporan))];
    }

    /// <summary>The name of one report, with which the names of its files begin.</summary>
    public string NameOf(Titik titik) => string.Create(
        CultureInfo.InvariantCulture,
        $"laporan-{_names.Of(titik.Wilayah)}-{titik.Tahun}-tw{titik.Triwulan.Nomor}");

    /// <summary>
    /// The name of the report to which a file belongs by its name; <c>null</c> for any other file, and for one that
    /// this run does not make anew: another bentuk, or a table beside those of <c>--tabel</c>.
    /// </summary>
    public string? NameOfFile(string file) =>
        FileName().Match(file) is { Success: true } match && IsMade(Path.GetExtension(file)[1..])
            ? match.Groups["report"].Value : null;

    private bool IsMade(string bentuk) => wishes.Bentuk.Contains(bentuk, StringComparer.Ordinal)
        && (bentuk != ReportOptions.Csv || wishes.Formulir.Count == LaporanKinerja.KodeFormulir.Length);

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

    /// <summary>
    /// Matches the files of reports, each table by its kode: a file that somebody put beside them is never deleted.
    /// </summary>
    [GeneratedRegex(
        @"\A(?<report>laporan-[A-Za-z0-9._-]+-[0-9]{4}-tw[1-4])(\.html|\.xlsx|-(pohon|pengukuran|e81|iku"
        + "|ringkasan-(tujuan|predikat|serapan|diam|penyumbang|tidak-menentukan)|bab3-4[a-f]|perjanjian-[0-9]+"
        + "|kabupaten-8[a-d]|skm-(unsur|terendah|periode|responden)|data-(berkas|pesan|kelengkapan|diganti))"
        + @"\.csv)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
