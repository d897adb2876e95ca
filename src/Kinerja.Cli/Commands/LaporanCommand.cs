using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Html;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Commands;

/// <summary>
/// <c>kinerja laporan</c>: writes the forms that are handed in as HTML, a workbook and CSV tables, for one wilayah or
/// for every wilayah of a tingkat (SPEC 18).
/// </summary>
internal sealed class LaporanCommand
{
    private readonly CommandOptions _common = new("Folder untuk menulis laporan; wajib.");

    private readonly FilterOptions _filter = new(
        wilayah: "Wilayah laporan. Bila tidak disebut: yang teratas.",
        tahun: "Tahun laporan. Bila tidak disebut: tahun terakhir yang dilaporkan.",
        triwulan: "S.d. triwulan ini, 1..4. Bila tidak disebut: triwulan terakhir yang dilaporkan.");

    private readonly ThreadsOption _threads = new();
    private readonly ReportOptions _report = new();

    public static Command Create()
    {
        var laporan = new LaporanCommand();
        var command = new Command("laporan", "Menulis laporan: formulir sebagai HTML, buku kerja, dan CSV.");
        laporan._common.AddTo(command);
        laporan._filter.AddTo(command);
        laporan._report.AddTo(command);
        laporan._threads.AddTo(command);
        command.SetAction(laporan.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (_threads.Read(parsed) is not { } threads || _report.Read(parsed) is not { } wishes
            || OutputFolder(parsed) is not { } output || _common.ReadWhole(parsed, threads) is not { } folder)
            return ExitCode.TidakDihitung;
        var hasil = folder.CalculateOnDemand(threads);
        if (_filter.Read(parsed, hasil) is not { } filter || !Knows(hasil, wishes.Jenjang))
            return ExitCode.TidakDihitung;
        if (ReportPoints.Find(hasil, filter, wishes.Tingkat) is not { } points) return ExitCode.TidakDihitung;
        Diagnostic[] told =
        [
            .. folder.Diagnostics, .. hasil.Diagnostics, .. JudulDiagnostics(hasil, points[0], folder),
        ];
        var files = new ReportFiles(hasil, wishes, Pilihan(folder, wishes, told), _common.Dialect(parsed));
        if (Write(output, points, threads, files) is not { } written) return ExitCode.TidakDihitung;
        var findings = new Findings(told, folder.DiagnosticsBeyond);
        DiagnosticView.PrintSome(findings, Severity.Peringatan, CommandOptions.HowToGetAll);
        LaporanView.Print(hasil, points, output, written);
        if (files.Kosong.Count > 0)
            Screen.PrintText(
                $"Tidak ditulis karena tanpa isi: {string.Join(", ", files.Kosong)}. Yang diperlukan setiap formulir "
                + "ada di docs/laporan.md.");
        AccountView.Print(folder, hasil, findings, clock.Elapsed);
        return ExitCode.Of(findings);
    }

    /// <summary>Whether a jenjang is one of the tree; prints the reason when it is not.</summary>
    private static bool Knows(HasilKinerja hasil, string? jenjang)
    {
        var known = hasil.Definisi.Jenjang;
        if (jenjang is null || known.IndexOf(jenjang) >= 0) return true;
        Screen.Tell($"--jenjang: '{jenjang}' tidak dikenal.{Saran.For(jenjang, known.Nama)} "
            + $"Yang ada: {string.Join(", ", known.Nama)}.");
        return false;
    }

    /// <returns>The folder; <c>null</c>, after printing the reason, when the option was not given.</returns>
    private string? OutputFolder(ParseResult parsed)
    {
        if (_common.OutputFolder(parsed) is { } output) return output;
        Screen.Tell("Belum disebut: --keluaran.", "Cara pakai: kinerja laporan --help");
        return null;
    }

    /// <returns>The names of the files; <c>null</c>, after printing the reason, when a file could not be
    /// written.</returns>
    private static IReadOnlyList<string>? Write(
        string output, IReadOnlyList<Titik> points, int threads, ReportFiles files)
    {
        IReadOnlyList<string>? written = null;
        try
        {
            CommandOptions.Write(output, () =>
            {
                using var folder = Engine.Csv.Writing.OutputFolder.Open(output);
                written = folder.Write(points, threads, files.Of, files.NameOf, files.NameOfFile);
            });
        }
        catch (TemplatException exception)
        {
            Screen.Tell($"--templat: {exception.Message}");
        }
        return written;
    }

    /// <summary>Headers of <c>kinerja.json</c> that no table has. Only a report with all forms shows that.</summary>
    private static IEnumerable<Diagnostic> JudulDiagnostics(HasilKinerja hasil, Titik titik, KinerjaFolder folder) =>
        folder.JudulLaporan.Count == 0 ? []
            : JudulLaporan.Check(
                LaporanKinerja.Susun(hasil, titik), folder.JudulLaporan.Keys.Order(StringComparer.Ordinal));

    private static PilihanLaporan Pilihan(KinerjaFolder folder, ReportWishes wishes, Diagnostic[] told) => new()
    {
        Desimal = folder.Options.DesimalKeluaran,
        Formulir = [.. wishes.Formulir],
        Pembanding = folder.Pembanding,
        Berkas =
        [
            .. folder.Accounts.Select(one =>
                new Berkas(one.File, one.Dibaca, one.Dipakai, one.Ditolak, one.Ditahan)),
        ],
        Diagnostics = [.. told],
        DiagnosticsBeyond = folder.DiagnosticsBeyond,
        Populasi = wishes.Populasi,
        JenjangTerendah = wishes.Jenjang,
        Judul = folder.JudulLaporan,
    };
}
