using System.Data;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Api.Keadaan;

/// <summary>
/// Judges one figure with the rules for a row of a file: the engine reads it as a table of one row. So a figure that
/// gets in would be read from the database again, and the messages are those that planners know.
/// </summary>
internal static class PemeriksaAngka
{
    private static readonly string[] Kolom = ["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"];

    /// <param name="keadaan">The state whose definitions count.</param>
    /// <param name="baris">The figure as the caller names it.</param>
    /// <param name="sel">The figure with the names of the definitions.</param>
    /// <returns>The errors; empty for a good figure.</returns>
    public static IReadOnlyList<Diagnostic> Check(KeadaanKinerja keadaan, BarisAngka baris, out SelRealisasi sel)
    {
        using var table = new DataTable("realisasi");
        foreach (var kolom in Kolom) table.Columns.Add(kolom, typeof(object));
        // A blank row would be skipped as no data; a number stands in for it while the names are judged.
        table.Rows.Add(
            baris.Wilayah, Or(baris.Indikator), baris.Tahun, baris.Triwulan, baris.Variabel, baris.Nilai ?? 0m);
        var isi = KinerjaCsv.ReadData(
            keadaan.Isi.Parts!, [InputFile.FromTable("realisasi", table.CreateDataReader)],
            new ReadOptions { Kinerja = keadaan.Options });
        Diagnostic[] galat = [.. isi.Diagnostics.Where(one => one.Severity == Severity.Galat)];
        sel = galat.Length > 0 || isi.Data is null ? default
            : isi.Data.SemuaRealisasi.Select(one => one with { Nilai = baris.Nilai }).FirstOrDefault();
        if (galat.Length == 0 && sel == default)
            return
            [
                new Diagnostic(
                    DataCodes.IsianDataKosong, Place(baris), $"Isi wilayah, tahun, triwulan, dan variabel."),
            ];
        if (galat.Length > 0) return galat;
        sel = Named(keadaan, sel);
        return IsUsed(keadaan, sel) ? [] :
        [
            new Diagnostic(DataCodes.VariabelTidakTentu, Place(baris),
                $"Variabel '{baris.Variabel}' tidak dipakai rumus "
                + $"{(sel.Indikator is null ? "mana pun" : $"'{sel.Indikator}'")} tahun {sel.Tahun}. "
                + $"Periksa nama variabel dan kode indikatornya."),
        ];
    }

    /// <summary>Whether an error says that something named is not there, so that the answer is 404.</summary>
    public static bool IsNotFound(Diagnostic galat) => galat.Code == DataCodes.WilayahTidakDikenal
        || galat.Code == DataCodes.IndikatorTidakDikenal || galat.Code == DataCodes.DiLuarMasaBerlaku
        || galat.Code == DataCodes.VariabelTidakTentu;

    /// <summary>The kode as the definition writes it, so that two spellings are one row of the table.</summary>
    private static SelRealisasi Named(KeadaanKinerja keadaan, SelRealisasi sel) => sel with
    {
        Wilayah = keadaan.Isi.Definisi!.Wilayah.Select(one => one.Kode).FirstOrDefault(
            kode => Nama.Normalize(kode) == Nama.Normalize(sel.Wilayah), sel.Wilayah),
        Indikator = sel.Indikator is { } indikator ? keadaan.Isi.Definisi.FindIndikator(indikator)!.Kode : null,
    };

    private static bool IsUsed(KeadaanKinerja keadaan, SelRealisasi sel)
    {
        var wanted = Nama.Normalize(sel.Variabel);
        var definisi = keadaan.Isi.Definisi!;
        var indikator = sel.Indikator is { } kode ? [definisi.FindIndikator(kode, sel.Tahun)!] : definisi.Indikator;
        return indikator.Any(one => one.PembobotWilayah is { } pembobot && Nama.Normalize(pembobot) == wanted
            || one.Rumus.Variables.Any(nama => Nama.Normalize(nama) == wanted));
    }

    private static DiagnosticPlace Place(BarisAngka baris) => new()
    {
        File = "realisasi",
        Wilayah = baris.Wilayah,
        Indikator = baris.Indikator,
        Variabel = baris.Variabel,
        Column = "variabel",
    };

    private static object Or(string? text) => string.IsNullOrWhiteSpace(text) ? DBNull.Value : text;
}
