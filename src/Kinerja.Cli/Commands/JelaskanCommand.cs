using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Commands;

/// <summary>
/// <c>kinerja jelaskan</c>: proves one number, of an indikator or a simpul of one wilayah s.d. one quarter.
/// </summary>
internal sealed class JelaskanCommand
{
    private readonly CommandOptions _bersama = new(keluaran: null);
    private readonly FilterOptions _saringan = new(
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
        jelaskan._bersama.AddTo(command);
        jelaskan._saringan.AddTo(command);
        command.Add(jelaskan._indikator);
        command.Add(jelaskan._simpul);
        command.SetAction(jelaskan.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (indikator, simpul) = (parsed.GetValue(_indikator), parsed.GetValue(_simpul));
        if (Incomplete(parsed, indikator, simpul) is { } incomplete) return Refuse(incomplete);
        if (_bersama.ReadWhole(parsed) is not { } folder) return ExitCode.TidakDihitung;
        var hasil = folder.CalculateOnDemand();
        if (_saringan.Read(parsed, hasil) is not { } at) return ExitCode.TidakDihitung;
        var complaint = indikator is not null
            ? Indikator(hasil, at, indikator, folder.Options.DesimalKeluaran)
            : Simpul(hasil, at, simpul!, folder.Options.DesimalKeluaran);
        if (complaint is not null) return Refuse(complaint);
        var temuan = new Findings(folder.Diagnostics.Concat(hasil.Diagnostics), folder.DiagnosticsBeyond);
        // What is doubtful elsewhere has no part in this number; periksa tells it.
        DiagnosticView.PrintSome(temuan, Severity.Galat, CommandOptions.Semuanya);
        return ExitCode.Of(temuan);
    }

    private string[]? Incomplete(ParseResult parsed, string? indikator, string? simpul)
    {
        if (indikator is not null && simpul is not null) return ["Pilih satu: --indikator atau --simpul."];
        var missing = _saringan.Missing(parsed).ToList();
        if (indikator is null && simpul is null) missing.Add("--indikator atau --simpul");
        return missing.Count == 0 ? null
            : [$"Belum disebut: {string.Join(", ", missing)}.", "Cara pakai: kinerja jelaskan --help"];
    }

    /// <returns>Why nothing could be printed.</returns>
    private static string? Indikator(HasilKinerja hasil, HasilFilter at, string kode, int desimal)
    {
        if (hasil.Definisi.FindIndikator(kode) is null)
            return $"--indikator: '{kode}' tidak ada."
                + Saran.For(kode, hasil.Definisi.Indikator.Select(indikator => indikator.Kode));
        if (hasil.FindIndikator(at.Wilayah!, kode, at.Tahun!.Value, at.Triwulan!.Value) is { } row)
        {
            PenjelasanView.Print(hasil, row, desimal);
            return null;
        }
        return $"Indikator '{kode}' tidak ditugaskan di wilayah itu atau di bawahnya pada tahun itu.";
    }

    /// <returns>Why nothing could be printed.</returns>
    private static string? Simpul(HasilKinerja hasil, HasilFilter at, string kode, int desimal)
    {
        if (hasil.Definisi.FindSimpul(kode) is null)
            return $"--simpul: '{kode}' tidak ada."
                + Saran.For(kode, hasil.Definisi.Simpul.Select(simpul => simpul.Kode));
        if (hasil.FindSimpul(at.Wilayah!, kode, at.Tahun!.Value, at.Triwulan!.Value) is { } row)
        {
            PenjelasanView.Print(hasil, row, desimal);
            return null;
        }
        return $"Tidak satu pun indikator pada simpul '{kode}' atau di bawahnya berlaku di wilayah dan tahun itu.";
    }

    private static int Refuse(params string[] complaint)
    {
        Screen.Tell(complaint);
        return ExitCode.TidakDihitung;
    }
}
