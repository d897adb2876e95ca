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
/// An explanation for a reader with a calculator: every step with its rumus, the same with the numbers put in, and what
/// the result file makes of it.
/// </summary>
internal static class PenjelasanView
{
    public static void Print(HasilKinerja hasil, HasilIndikator row, int desimal)
    {
        var indikator = row.Indikator;
        Screen.Print(HasilView.Title(hasil, row.Wilayah, row.Tahun, row.Triwulan));
        Screen.Print($"{indikator.Kode} {indikator.Nama}".TrimEnd());
        var satuan = indikator.Satuan.Length > 0 ? indikator.Satuan + ", " : "";
        Screen.Print($"{satuan}{Label.Text(indikator.Tipe)}: {indikator.Rumus}");
        Print(hasil.Explain(row), desimal);
    }

    public static void Print(HasilKinerja hasil, HasilSimpul row, int desimal)
    {
        Screen.Print(HasilView.Title(hasil, row.Wilayah, row.Tahun, row.Triwulan));
        Screen.Print($"{Label.Text(row.Simpul.Jenjang)} {row.Simpul.Kode} {row.Simpul.Nama}".TrimEnd());
        Print(hasil.Explain(row), desimal);
    }

    private static void Print(ImmutableArray<PenjelasanStep> langkah, int desimal)
    {
        foreach (var step in langkah)
        {
            Screen.Print("");
            Screen.Print($"{step.Nama} = {Number(step.Hasil)}{Rounded(step, desimal)}");
            if (step.Ungkapan is { } ungkapan) Screen.Print($"    {step.Rumus} = {ungkapan}");
            var named = step.Inputs.Where(masukan => masukan.Asal.Length > 0);
            foreach (var whose in named.GroupBy(masukan => masukan.Asal, StringComparer.Ordinal))
            {
                var inputs = whose.Select(masukan => $"{masukan.Nama} = {Number(masukan.Nilai)}");
                Screen.Print($"    {whose.Key}: {string.Join(", ", inputs)}");
            }
            foreach (var note in step.Notes) Screen.Print($"    {note}");
        }
    }

    /// <summary>What the result file shows, where that is shorter.</summary>
    private static string Rounded(PenjelasanStep step, int desimal)
    {
        if (step.Kolom is null || step.Hasil.Value is not { } value) return "";
        var digits = step.Kolom == "kelengkapan" ? OutputNumber.DesimalKelengkapan : desimal;
        var rounded = OutputNumber.Round(value, digits);
        return rounded == value ? "" : string.Create(CultureInfo.InvariantCulture, $", di berkas hasil {rounded}");
    }

    private static string Number(Nilai nilai) => nilai.Value is { } value
        ? OutputNumber.AllDigits(value)
        : $"kosong ({Reason(nilai.Alasan!.Value)})";

    private static string Reason(Alasan alasan) => alasan switch
    {
        Alasan.DataKosong => "DataKosong: tidak ada angka yang dilaporkan",
        Alasan.PembagiNol => "PembagiNol: pembaginya nol",
        Alasan.Luapan => "Luapan: hasilnya tidak muat dalam 28 digit",
        Alasan.TargetKosong => "TargetKosong: tidak ada target",
        Alasan.TargetNol => "TargetNol: target nol tidak dapat dibandingkan",
        Alasan.TargetTidakSah => "TargetTidakSah: target atau realisasi negatif",
        Alasan.AnakKosong => "AnakKosong: ada bagian yang kosong",
        Alasan.BobotNol => "BobotNol: jumlah bobotnya nol",
        Alasan.TidakDiagregasi => "TidakDiagregasi: indikator ini tidak digabungkan antarwilayah",
        _ => throw new UnreachableException(),
    };
}
