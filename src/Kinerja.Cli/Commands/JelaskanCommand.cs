using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Commands;

/// <summary>
/// <c>kinerja jelaskan</c>: shows step by step how one number of an indikator or a simpul came about, for one wilayah
/// s.d. one quarter (SPEC 13).
/// </summary>
internal sealed class JelaskanCommand
{
    private readonly CommandOptions _common = new(output: null);
    private readonly FilterOptions _filter = new(
        wilayah: "Wilayah yang angkanya dijelaskan.", tahun: "Tahunnya.", triwulan: "S.d. triwulan ini, 1..4.");

    private readonly Option<string?> _indikator = new("--indikator")
    {
        Description = "Indikator yang dijelaskan, atau:",
        HelpName = "KODE",
    };

    private readonly Option<string?> _simpul = new("--simpul")
    {
        Description = "Simpul yang dijelaskan.",
        HelpName = "KODE",
    };

    public static Command Create()
    {
        var jelaskan = new JelaskanCommand();
        var command = new Command("jelaskan", "Membuktikan satu angka, langkah demi langkah.");
        jelaskan._common.AddTo(command);
        jelaskan._filter.AddTo(command);
        command.Add(jelaskan._indikator);
        command.Add(jelaskan._simpul);
        command.SetAction(jelaskan.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (indikator, simpul) = (parsed.GetValue(_indikator), parsed.GetValue(_simpul));
        if (Incomplete(parsed, indikator, simpul) is { } incomplete) return Refuse(incomplete);
        if (_common.ReadWhole(parsed) is not { } folder) return ExitCode.TidakDihitung;
        var hasil = folder.CalculateOnDemand();
        if (_filter.Read(parsed, hasil) is not { } at) return ExitCode.TidakDihitung;
        var complaint = indikator is not null
            ? Indikator(hasil, at, indikator, folder.Options.DesimalKeluaran)
            : Simpul(hasil, at, simpul!, folder.Options.DesimalKeluaran);
        if (complaint is not null) return Refuse(complaint);
        var findings = new Findings(folder.Diagnostics.Concat(hasil.Diagnostics), folder.DiagnosticsBeyond);
        // Peringatan mostly concern other numbers, so only Galat is shown here; periksa shows all.
        DiagnosticView.PrintSome(findings, Severity.Galat, CommandOptions.HowToGetAll);
        return ExitCode.Of(findings);
    }

    private string[]? Incomplete(ParseResult parsed, string? indikator, string? simpul)
    {
        if (indikator is not null && simpul is not null) return ["Pilih satu: --indikator atau --simpul."];
        var missing = _filter.Missing(parsed).ToList();
        if (indikator is null && simpul is null) missing.Add("--indikator atau --simpul");
        return missing.Count == 0 ? null
            : [$"Belum disebut: {string.Join(", ", missing)}.", "Cara pakai: kinerja jelaskan --help"];
    }

    /// <summary>Prints the explanation of an indikator.</summary>
    /// <returns>The reason when there is nothing to print; <c>null</c> when it was printed.</returns>
    private static string? Indikator(HasilKinerja hasil, HasilFilter at, string kode, int decimals)
    {
        if (hasil.Definisi.FindIndikator(kode) is null)
            return $"--indikator: '{kode}' tidak ada." + (hasil.Definisi.FindSimpul(kode) is { } simpul
                ? $" '{simpul.Kode}' adalah simpul: tulis --simpul {simpul.Kode}."
                : new SaranKode(hasil.Definisi.Indikator.Select(one => (one.Kode, one.Nama))).For(kode));
        if (hasil.FindIndikator(at.Wilayah!, kode, at.Tahun!.Value, at.Triwulan!.Value) is { } row)
        {
            var renstra = hasil.FindRenstra(at.Wilayah!, kode, at.Tahun.Value, at.Triwulan.Value);
            PenjelasanView.Print(hasil, row, renstra, decimals);
            return null;
        }
        return $"Indikator '{kode}' tidak ditugaskan di wilayah itu atau di bawahnya pada tahun itu.";
    }

    /// <summary>Prints the explanation of a simpul.</summary>
    /// <returns>The reason when there is nothing to print; <c>null</c> when it was printed.</returns>
    private static string? Simpul(HasilKinerja hasil, HasilFilter at, string kode, int decimals)
    {
        if (hasil.Definisi.FindSimpul(kode) is null)
            return $"--simpul: '{kode}' tidak ada." + (hasil.Definisi.FindIndikator(kode) is { } indikator
                ? $" '{indikator.Kode}' adalah indikator: tulis --indikator {indikator.Kode}."
                : new SaranKode(hasil.Definisi.Simpul.Select(one => (one.Kode, one.Nama))).For(kode));
        var (tahun, triwulan) = (at.Tahun!.Value, at.Triwulan!.Value);
        var row = hasil.FindSimpul(at.Wilayah!, kode, tahun, triwulan);
        var anggaran = hasil.FindAnggaran(at.Wilayah!, kode, tahun, triwulan);
        if (row is not null || anggaran is not null)
        {
            PenjelasanView.Print(hasil, row, anggaran, decimals);
            return null;
        }
        return $"Tidak satu pun indikator pada simpul '{kode}' atau di bawahnya berlaku di wilayah dan tahun itu"
            + (hasil.HasAnggaran ? ", dan tidak ada anggarannya di sana." : ".");
    }

    private static int Refuse(params string[] complaint)
    {
        Screen.Tell(complaint);
        return ExitCode.TidakDihitung;
    }
}
