using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;
using Spectre.Console;

namespace Kinerja.Cli.Views;

/// <summary>Prints the table of one wilayah: its cascading tree, or its indikator when there is no tree.</summary>
internal static class HasilView
{
    private const int RowsMaximum = 1000; // Spectre lays out the whole table in memory

    public static void Print(HasilKinerja hasil, HasilFilter filter, int decimals)
    {
        if (hasil.Tahun.IsEmpty || hasil.Wilayah.IsEmpty) return;
        if ((filter.Wilayah ?? Top(hasil, filter.Tahun)) is not { } wilayah) return;
        var tahun = filter.Tahun ?? LastTahun(hasil, wilayah);
        var triwulan = filter.Triwulan ?? LastReported(hasil, wilayah, tahun) ?? Triwulan.IV;
        Screen.Print(Title(hasil, wilayah, tahun, triwulan));
        var (table, hidden) = hasil.Definisi.Simpul.IsEmpty
            ? IndikatorTable([.. hasil.IndikatorAt(wilayah, tahun, triwulan)], decimals)
            : SimpulTable(hasil, tahun, [.. hasil.SimpulAt(wilayah, tahun, triwulan)], decimals);
        Screen.Print(table);
        PrintRest(hidden);
        PrintAnggaran(hasil, [.. hasil.AnggaranAt(wilayah, tahun, triwulan)], decimals);
        var others = hasil.Wilayah.Length - 1;
        if (filter.Wilayah is null && others > 0)
            Screen.Print(string.Create(CultureInfo.InvariantCulture,
                $"Wilayah lain: {others}. Pilih dengan --wilayah KODE."));
    }

    /// <summary>
    /// The first wilayah without an induk, in a tahun or in the last one that has any; <c>null</c> for none.
    /// </summary>
    private static string? Top(HasilKinerja hasil, int? tahun) =>
        (tahun is { } only ? [only] : hasil.Tahun.Reverse()).SelectMany(hasil.WilayahTeratas).FirstOrDefault();

    /// <param name="hidden">The number of rows that the table does not show.</param>
    private static void PrintRest(int hidden)
    {
        if (hidden > 0)
            Screen.Print(string.Create(CultureInfo.InvariantCulture,
                $"… dan {hidden} baris lagi; semuanya ada di berkas hasil, dengan --keluaran FOLDER."));
    }

    /// <summary>Prints the money of the simpul, where there is any.</summary>
    private static void PrintAnggaran(HasilKinerja hasil, List<HasilAnggaran> rows, int decimals)
    {
        if (rows.Count == 0) return;
        var table = NewTable("Jenjang", "Nama", "Pagu", "Realisasi", "Serapan", "Efisiensi");
        var byKode = rows.ToDictionary(row => row.KodeSimpul, StringComparer.Ordinal);
        var hidden = rows.Count;
        foreach (var (kode, depth, isRujukan) in hasil.Definisi.WalkPohon(rows[0].Tahun))
        {
            if (!byKode.TryGetValue(kode, out var row)) continue;
            if (table.Rows.Count == RowsMaximum) break;
            if (isRujukan)
            {
                AddRujukan(table, row.Simpul, depth);
                continue;
            }
            hidden--;
            table.AddRow(
                Screen.Cell(row.Simpul.Jenjang), NamaCell(row.Simpul, depth),
                Screen.Cell(Number(row.Pagu, decimals)), Screen.Cell(Number(row.Realisasi, decimals)),
                Screen.Cell(Number(row.Serapan, decimals)), Screen.Cell(Number(row.Efisiensi, decimals)));
        }
        Screen.Print("Anggaran (Rp, serapan dalam %)");
        Screen.Print(table);
        PrintRest(hidden);
    }

    /// <summary>The line above a table: <c>33.02.19 Kecamatan Sokaraja, 2022 s.d. TW IV</c>.</summary>
    public static string Title(HasilKinerja hasil, string wilayah, int tahun, Triwulan triwulan)
    {
        var kode = hasil.Wilayah.First(k => Nama.Normalize(k) == Nama.Normalize(wilayah));
        return string.Create(CultureInfo.InvariantCulture,
            $"{hasil.Definisi.DescribeWilayah(kode, tahun)}, {tahun} s.d. {triwulan}");
    }

    /// <summary>The last tahun in which the wilayah reported; later ones may have targets only.</summary>
    private static int LastTahun(HasilKinerja hasil, string wilayah)
    {
        foreach (var tahun in hasil.Tahun.Reverse())
        {
            if (LastReported(hasil, wilayah, tahun) is not null) return tahun;
        }
        return hasil.Tahun[^1];
    }

    private static Triwulan? LastReported(HasilKinerja hasil, string wilayah, int tahun)
    {
        var last = (Triwulan?)null;
        foreach (var row in hasil.IndikatorAt(wilayah, tahun, Triwulan.IV))
        {
            if (last is null || row.DataSampai > last) last = row.DataSampai ?? last;
        }
        return last;
    }

    private static (Table Table, int Hidden) SimpulTable(
        HasilKinerja hasil, int tahun, List<HasilSimpul> rows, int decimals)
    {
        var table = NewTable("Jenjang", "Nama", "Capaian", "Predikat", "Kelengkapan");
        var (byKode, hidden) = (new Dictionary<string, HasilSimpul>(StringComparer.Ordinal), rows.Count);
        foreach (var row in rows) byKode.Add(row.Simpul.Kode, row);
        foreach (var (kode, depth, isRujukan) in hasil.Definisi.WalkPohon(tahun))
        {
            if (!byKode.TryGetValue(kode, out var row)) continue;
            if (table.Rows.Count == RowsMaximum) break;
            if (isRujukan)
            {
                AddRujukan(table, row.Simpul, depth);
                continue;
            }
            hidden--;
            string[] crosscutting =
                row.Simpul.Crosscutting.Length > 0 ? [$"Crosscutting: {row.Simpul.Crosscutting}"] : [];
            table.AddRow(
                Screen.Cell(row.Simpul.Jenjang),
                NamaCell(row.Simpul, depth, crosscutting),
                Screen.Cell(Number(row.Capaian, decimals)),
                Screen.Cell(row.Predikat ?? row.Keterangan.ToString()!, Style(row.Predikat)),
                Screen.Cell(OutputNumber.Persen(row.Kelengkapan)));
        }
        return (table, hidden);
    }

    /// <summary>A simpul of several induk, below an induk after its first: the table has its figures above.</summary>
    private static void AddRujukan(Table table, Simpul simpul, int depth) => table.AddRow(
        Screen.Cell(simpul.Jenjang),
        new Padder(Screen.Cell($"→ {NamaOf(simpul)} (lihat di atas)"), new Padding(2 * depth, 0, 0, 0)));

    /// <summary>The nama of a simpul as deep as it lies in the tree.</summary>
    private static Padder NamaCell(Simpul simpul, int depth, params string[] more) =>
        new(Screen.Cell([NamaOf(simpul), .. more]), new Padding(2 * depth, 0, 0, 0));

    private static string NamaOf(Simpul simpul) => simpul.Nama.Length > 0 ? simpul.Nama : simpul.Kode;

    private static (Table Table, int Hidden) IndikatorTable(List<HasilIndikator> rows, int decimals)
    {
        var table = NewTable("Kode", "Indikator", "Realisasi", "Target", "Capaian", "Predikat", "Kelengkapan");
        foreach (var row in rows.Take(RowsMaximum))
        {
            table.AddRow(
                Screen.Cell(row.Indikator.Kode),
                Screen.Cell(row.Indikator.Nama),
                Screen.Cell(Number(row.Realisasi, decimals) + LabelOf(row, row.Realisasi)),
                Screen.Cell(Target(row, decimals)),
                Screen.Cell(Number(row.Capaian, decimals)),
                Screen.Cell(row.Predikat ?? string.Join("; ", row.Keterangan), Style(row.Predikat)),
                Screen.Cell(OutputNumber.Persen(row.Kelengkapan)));
        }
        return (table, rows.Count - table.Rows.Count);
    }

    /// <summary>Loads the code that prints a table, so that the first real table is printed faster.</summary>
    public static void Prepare()
    {
        var table = NewTable("Jenjang", "Capaian");
        table.AddRow(new Padder(Screen.Cell("-"), new Padding(1, 0, 0, 0)), Screen.Cell("-", Style(null)));
        Screen.Prepare(table);
    }

    private static Table NewTable(params string[] headers)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var header in headers)
        {
            var isNumber = header is "Capaian" or "Kelengkapan" or "Realisasi" or "Target" or "Pagu" or "Serapan"
                or "Efisiensi";
            var alignment = isNumber ? Justify.Right : Justify.Left;
            table.AddColumn(new TableColumn(Screen.Cell(header)) { Alignment = alignment, NoWrap = isNumber });
        }
        return table;
    }

    /// <summary>The target; a range as <c>80 s.d. 90</c>.</summary>
    private static string Target(HasilIndikator row, int decimals) =>
        Number(row.Target, decimals) + LabelOf(row, row.Target) + (row.TargetAtas is { } atas
            ? $" s.d. {OutputNumber.Text(atas, decimals)}{LabelOf(row, Nilai.From(atas))}" : "");

    /// <summary>
    /// The label of exactly this figure, to stand behind it: <c> (A)</c>; empty for none (SPEC 4.10).
    /// </summary>
    public static string LabelOf(HasilIndikator row, Nilai nilai) =>
        nilai.Value is { } value && row.Skala?.LabelOf(value) is { } label ? $" ({label})" : "";

    public static string Number(Nilai nilai, int decimals) =>
        nilai.Value is { } value ? OutputNumber.Text(value, decimals) : "-";

    /// <summary>Only a missing predikat has a colour: the scale may be custom, so no colour fits its labels.</summary>
    private static Style Style(string? predikat) =>
        predikat is null ? new Style(Color.Yellow) : Spectre.Console.Style.Plain;
}
