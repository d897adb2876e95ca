using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Cli.Views;

/// <summary>
/// Prints an explanation that a reader can check with a calculator: each step with its rumus, the rumus with the
/// numbers in it, and the rounded number of the result file.
/// </summary>
internal static class PenjelasanView
{
    /// <summary>Prints the figures of an indikator, and below them those of other tahun if there are any.</summary>
    public static void Print(HasilKinerja hasil, HasilIndikator row, HasilRenstra? renstra, int decimals)
    {
        var indikator = row.Indikator;
        Screen.Print(HasilView.Title(hasil, row.Wilayah, row.Tahun, row.Triwulan));
        Screen.Print($"{indikator.Kode} {indikator.Nama}".TrimEnd());
        var satuan = indikator.Satuan.Length > 0 ? indikator.Satuan + ", " : "";
        Screen.Print($"{satuan}{Label.Text(indikator.Tipe)}: {indikator.Rumus}");
        Print(hasil.Explain(row), decimals, step => LabelOf(row, step));
        if (renstra is { } other) Print(hasil.Explain(other), decimals, step => LabelOf(row, step));
    }

    /// <summary>Prints the capaian of a simpul, and below it its money; at least one of them is there.</summary>
    public static void Print(HasilKinerja hasil, HasilSimpul? row, HasilAnggaran? anggaran, int decimals)
    {
        if (row is { } capaian)
        {
            PrintTitle(capaian.Simpul, HasilView.Title(hasil, capaian.Wilayah, capaian.Tahun, capaian.Triwulan));
            Print(hasil.Explain(capaian), decimals, _ => "");
        }
        if (anggaran is not { } uang) return;
        if (row is null)
            PrintTitle(uang.Simpul, HasilView.Title(hasil, uang.Wilayah, uang.Tahun, uang.Triwulan));
        Print(hasil.Explain(uang), decimals, _ => "");
    }

    private static void PrintTitle(Simpul simpul, string title)
    {
        Screen.Print(title);
        Screen.Print($"{simpul.Jenjang} {simpul.Kode} {simpul.Nama}".TrimEnd());
    }

    private static void Print(
        ImmutableArray<PenjelasanStep> steps, int decimals, Func<PenjelasanStep, string> labelOf)
    {
        foreach (var step in steps)
        {
            Screen.Print("");
            Screen.Print($"{step.Nama} = {NumberOf(step)}{labelOf(step)}{Rounded(step, decimals)}");
            if (step.Ungkapan is { } expression) Screen.Print($"    {step.Rumus} = {expression}");
            var named = step.Inputs.Where(input => input.Asal.Length > 0);
            foreach (var origin in named.GroupBy(input => input.Asal, StringComparer.Ordinal))
            {
                var inputs = origin.Select(input => $"{input.Nama} = {Number(input.Nilai)}");
                Screen.Print($"    {origin.Key}: {string.Join(", ", inputs)}");
            }
            foreach (var note in step.Notes) Screen.Print($"    {note}");
        }
    }

    /// <summary>The label behind a realisasi or a target; empty for any other step.</summary>
    private static string LabelOf(HasilIndikator row, PenjelasanStep step) =>
        step.Kolom is "realisasi" or "realisasi_triwulan" or "target" or "target_atas" or "realisasi_tahun_lalu"
            or "realisasi_renstra_lalu" or "realisasi_renstra" or "target_akhir" or "target_akhir_atas"
            ? IndikatorView.LabelOf(row, step.Hasil) : "";

    /// <summary>The rounded number of the result file; empty when it is the same number.</summary>
    private static string Rounded(PenjelasanStep step, int decimals)
    {
        if (step.Kolom is null || step.Hasil.Value is not { } value) return "";
        var digits = step.Kolom == "kelengkapan" ? OutputNumber.DesimalKelengkapan : decimals;
        var rounded = OutputNumber.Round(value, digits);
        return rounded == value ? "" : string.Create(CultureInfo.InvariantCulture, $", di berkas hasil {rounded}");
    }

    /// <summary>A mean of a simpul is missing because no part has a value, not because nobody reports it.</summary>
    private static string NumberOf(PenjelasanStep step) =>
        step.Kolom is "capaian_turunan" or "capaian_indikator" && step.Hasil.Alasan == Alasan.DataKosong
            ? "kosong (DataKosong: tidak ada bagian yang bernilai)" : Number(step.Hasil);

    private static string Number(Nilai nilai) => nilai.Value is { } value
        ? OutputNumber.AllDigits(value)
        : $"kosong ({nilai.Alasan}: {nilai.Alasan!.Value.Uraian()})";
}
