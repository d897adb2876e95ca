using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Cli.Views;

/// <summary>
/// Prints an explanation that a reader can check with a calculator: each step with its rumus, the rumus with the
/// numbers in it, where the reported numbers stand in the files, and the rounded number of the result file.
/// </summary>
internal static class PenjelasanView
{
    /// <summary>Prints the steps of all rows.</summary>
    /// <param name="title">The wilayah and the period.</param>
    /// <param name="content">The rows.</param>
    /// <param name="asal">Finds where the number of a cell stands in the files.</param>
    /// <param name="decimals">The digits of the result files.</param>
    public static void Print(
        string title, PenjelasanContent content, Func<KunciSel, IReadOnlyList<AsalSel>> asal, int decimals)
    {
        Screen.Print(title);
        foreach (var line in content.Judul) Screen.Print(line);
        foreach (var part in content.Bagian)
        {
            foreach (var step in part.Langkah) Print(step, part, asal, decimals);
        }
    }

    private static void Print(
        PenjelasanStep step, PenjelasanPart part, Func<KunciSel, IReadOnlyList<AsalSel>> asal, int decimals)
    {
        Screen.Print("");
        var label = part.Row is { } row ? LabelOf(row, step) : "";
        Screen.Print($"{step.Nama} = {NumberOf(step)}{label}{Rounded(step, decimals)}");
        if (step.Ungkapan is { } expression) Screen.Print($"    {step.Rumus} = {expression}");
        var named = step.Inputs.Where(input => input.Asal.Length > 0);
        foreach (var origin in named.GroupBy(input => input.Asal, StringComparer.Ordinal))
        {
            var inputs = origin.Select(input => $"{input.Nama} = {Number(input.Nilai)}");
            Screen.Print($"    {origin.Key}: {string.Join(", ", inputs)}");
        }
        foreach (var note in step.Notes) Screen.Print($"    {note}");
        foreach (var input in step.Inputs)
        {
            if (input.Sel is { } sel && AsalView.Of(asal(sel)) is { Length: > 0 } where)
                Screen.Print($"    {input.Nama}: {where}");
        }
        foreach (var where in PlacesOf(step, asal).Where(where => where.Length > 0)) Screen.Print($"    {where}");
    }

    /// <summary>One line per cell, or one per wilayah and variabel where the figures of several are pooled.</summary>
    private static IEnumerable<string> PlacesOf(PenjelasanStep step, Func<KunciSel, IReadOnlyList<AsalSel>> asal) =>
        step.Inputs.IsEmpty ? step.Sel.Select(sel => AsalView.Of(asal(sel)))
            : step.Sel.GroupBy(NameOf, StringComparer.Ordinal)
                .SelectMany(cells => AsalView.OfSome(cells.Key, [.. cells.Select(asal)]));

    private static string NameOf(KunciSel sel) => sel.Jenis switch
    {
        JenisSel.Target => $"target {sel.Wilayah ?? "semua wilayah"}",
        JenisSel.Survei => $"{sel.Wilayah} survei",
        JenisSel.Realisasi => $"{sel.Wilayah} {sel.Variabel}",
        JenisSel.Anggaran => $"{sel.Wilayah} anggaran",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

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
