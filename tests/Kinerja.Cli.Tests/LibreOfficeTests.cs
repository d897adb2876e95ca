using System.Diagnostics;
using Kinerja.Engine.Excel;
using Kinerja.Engine.Laporan;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>
/// LibreOffice opens the workbook of a report and shows the same figures. Skipped where it is not installed; the build
/// server installs it.
/// </summary>
public sealed class LibreOfficeTests
{
    private const string EverySheetAsStored = $"{Csv},0,false,false,false,false,false,-1";
    private const string EverySheetAsShown = $"{Csv},0,false,true,false,false,false,-1";
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,"; // commas, quotes, UTF-8, from row 1

    [Fact]
    public void Every_figure_is_read_back_from_each_sheet()
    {
        var laporan = LaporanAngkaTests.Laporan("kabupaten-contoh");
        using var folder = Convert(laporan, EverySheetAsStored);
        foreach (var formulir in laporan.Formulir)
        {
            var rows = TabelBaca.Csv(folder.Read($"laporan-{formulir.Kode}.csv")).ToList();
            foreach (var (tabel, first) in TabelBaca.FirstRows(formulir))
            {
                var expected = TabelFigures.Of(laporan, tabel);
                for (var i = 0; i < expected.Count; i++)
                {
                    var read = rows[first - 1 + i].Take(tabel.Kolom.Length).Select((cell, column) =>
                        TabelFigures.IsNumber(tabel, i, column) && cell.Contains(" s.d. ", StringComparison.Ordinal)
                            ? TabelFigures.FromIndonesian(cell) : cell);
                    Assert.Equal(expected[i], read);
                }
            }
        }
    }

    [Fact]
    public void A_figure_is_shown_with_the_digits_it_has()
    {
        var laporan = LaporanAngkaTests.Laporan("sokaraja-2022", "pengukuran");
        using var folder = Convert(laporan, EverySheetAsShown);
        var text = folder.Read("laporan-pengukuran.csv");
        Assert.Contains(",100,", text, StringComparison.Ordinal);
        Assert.Contains(",94.44,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("100.00", text, StringComparison.Ordinal);
    }

    /// <summary>What LibreOffice wrote again from it has every cell, so nothing had to be repaired.</summary>
    [Fact]
    public void The_workbook_that_it_saves_has_every_cell()
    {
        var laporan = LaporanAngkaTests.Laporan("sokaraja-2022");
        using var folder = Convert(laporan, "xlsx:Calc MS Excel 2007 XML");
        using var workbook = Workbook.Open(folder.PathOf("laporan.xlsx"));
        var read = TabelBaca.FromWorkbook(laporan, workbook);
        foreach (var tabel in laporan.Tabel) Assert.Equal(TabelFigures.Of(laporan, tabel), read[tabel.Kode]);
    }

    /// <summary>The form has 26 columns. Without scaling they fill three pages of A4 side by side.</summary>
    [Fact]
    public void A_wide_form_is_printed_as_wide_as_one_page()
    {
        var laporan = LaporanAngkaTests.Laporan("kabupaten-contoh", "pengukuran");
        using var folder = Convert(laporan, "pdf");
        var page = Assert.Single(Text(folder.PathOf("laporan.pdf")).Split('\f', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Satuan", page, StringComparison.Ordinal);
        Assert.Contains("Penanggung jawab", page, StringComparison.Ordinal);
    }

    private static string Text(string pdf)
    {
        var start = new ProcessStartInfo("pdftotext", ["-layout", pdf, "-"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }

    private static TemporaryFolder Convert(LaporanKinerja laporan, string format)
    {
        const string Program = "/usr/bin/soffice";
        Assert.True(File.Exists(Program), "LibreOffice is missing: apt-get install libreoffice-calc-nogui");
        var folder = new TemporaryFolder();
        using var source = new TemporaryFolder();
        source.Write("laporan.xlsx", LaporanAngkaTests.Bytes(laporan));
        string[] arguments =
        [
            $"-env:UserInstallation=file://{source.PathOf("profil")}", "--headless", "--convert-to", format,
            "--outdir", folder.Path, source.PathOf("laporan.xlsx"),
        ];
        var start = new ProcessStartInfo(Program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "LibreOffice does not end.");
        Assert.True(process.ExitCode == 0, errors.Result);
        return folder;
    }
}
