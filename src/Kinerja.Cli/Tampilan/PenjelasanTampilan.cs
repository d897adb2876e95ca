using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Keluaran;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Cli.Tampilan;

/// <summary>
/// An explanation for a reader with a calculator: every step with its rumus, the same with the numbers put in, and what
/// the result file makes of it.
/// </summary>
internal static class PenjelasanTampilan
{
    public static void Print(HasilKinerja hasil, HasilIndikator row, int desimal)
    {
        var indikator = row.Indikator;
        Layar.Print(HasilTampilan.Title(hasil, row.Wilayah, row.Tahun, row.Triwulan));
        Layar.Print($"{indikator.Kode} {indikator.Nama}".TrimEnd());
        var satuan = indikator.Satuan.Length > 0 ? indikator.Satuan + ", " : "";
        Layar.Print($"{satuan}{Label.Text(indikator.Tipe)}: {indikator.Rumus}");
        Print(hasil.Explain(row), desimal);
    }

    public static void Print(HasilKinerja hasil, HasilSimpul row, int desimal)
    {
        Layar.Print(HasilTampilan.Title(hasil, row.Wilayah, row.Tahun, row.Triwulan));
        Layar.Print($"{Label.Text(row.Simpul.Jenjang)} {row.Simpul.Kode} {row.Simpul.Nama}".TrimEnd());
        Print(hasil.Explain(row), desimal);
    }

    private static void Print(ImmutableArray<Langkah> langkah, int desimal)
    {
        foreach (var step in langkah)
        {
            Layar.Print("");
            Layar.Print($"{step.Nama} = {Number(step.Hasil)}{Rounded(step, desimal)}");
            if (step.Ungkapan is { } ungkapan) Layar.Print($"    {step.Rumus} = {ungkapan}");
            var named = step.Masukan.Where(masukan => masukan.Asal.Length > 0);
            foreach (var whose in named.GroupBy(masukan => masukan.Asal, StringComparer.Ordinal))
            {
                var inputs = whose.Select(masukan => $"{masukan.Nama} = {Number(masukan.Nilai)}");
                Layar.Print($"    {whose.Key}: {string.Join(", ", inputs)}");
            }
            foreach (var note in step.Catatan) Layar.Print($"    {note}");
        }
    }

    /// <summary>What the result file shows, where that is shorter.</summary>
    private static string Rounded(Langkah step, int desimal)
    {
        if (step.Kolom is null || step.Hasil.Value is not { } value) return "";
        var digits = step.Kolom == "kelengkapan" ? AngkaKeluaran.DesimalKelengkapan : desimal;
        var rounded = AngkaKeluaran.Round(value, digits);
        return rounded == value ? "" : string.Create(CultureInfo.InvariantCulture, $", di berkas hasil {rounded}");
    }

    private static string Number(Nilai nilai) => nilai.Value is { } value
        ? AngkaKeluaran.AllDigits(value)
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
