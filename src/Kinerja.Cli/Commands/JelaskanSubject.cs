using Kinerja.Cli.Views;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Cli.Commands;

/// <summary>Finds the rows that <c>jelaskan</c> explains.</summary>
internal static class JelaskanSubject
{
    /// <param name="hasil">The results.</param>
    /// <param name="at">The wilayah, the year and the quarter.</param>
    /// <param name="option">The option that names the subject.</param>
    /// <param name="kode">Its value.</param>
    /// <returns>The rows; without one, the reason.</returns>
    public static (PenjelasanContent? Content, string Complaint) Find(
        HasilKinerja hasil, (string Wilayah, int Tahun, Triwulan Triwulan) at, string option, string kode) =>
        option switch
        {
            "--indikator" => Indikator(hasil, at, kode),
            "--simpul" => Simpul(hasil, at, kode),
            _ => PenanggungJawab(hasil, at, kode),
        };

    private static (PenjelasanContent?, string) Indikator(
        HasilKinerja hasil, (string Wilayah, int Tahun, Triwulan Triwulan) at, string kode)
    {
        if (hasil.Definisi.FindIndikator(kode) is null)
            return (null, $"--indikator: '{kode}' tidak ada." + (hasil.Definisi.FindSimpul(kode) is { } simpul
                ? $" '{simpul.Kode}' adalah simpul: tulis --simpul {simpul.Kode}."
                : new SaranKode(hasil.Definisi.Indikator.Select(one => (one.Kode, one.Nama))).For(kode)));
        return hasil.FindIndikator(at.Wilayah, kode, at.Tahun, at.Triwulan) is { } row
            ? (PenjelasanContent.Of(hasil, row, hasil.FindRenstra(at.Wilayah, kode, at.Tahun, at.Triwulan)), "")
            : (null, $"Indikator '{kode}' tidak ditugaskan di wilayah itu atau di bawahnya pada tahun itu.");
    }

    private static (PenjelasanContent?, string) Simpul(
        HasilKinerja hasil, (string Wilayah, int Tahun, Triwulan Triwulan) at, string kode)
    {
        if (hasil.Definisi.FindSimpul(kode) is null)
            return (null, $"--simpul: '{kode}' tidak ada." + (hasil.Definisi.FindIndikator(kode) is { } indikator
                ? $" '{indikator.Kode}' adalah indikator: tulis --indikator {indikator.Kode}."
                : new SaranKode(hasil.Definisi.Simpul.Select(one => (one.Kode, one.Nama))).For(kode)));
        var row = hasil.FindSimpul(at.Wilayah, kode, at.Tahun, at.Triwulan);
        var anggaran = hasil.FindAnggaran(at.Wilayah, kode, at.Tahun, at.Triwulan);
        return row is not null || anggaran is not null
            ? (PenjelasanContent.Of(
                hasil, row, anggaran, hasil.FindPeringkat(at.Wilayah, kode, at.Tahun, at.Triwulan)), "")
            : (null, $"Tidak satu pun indikator pada simpul '{kode}' atau di bawahnya berlaku di wilayah dan tahun itu"
                + (hasil.HasAnggaran ? ", dan tidak ada anggarannya di sana." : "."));
    }

    private static (PenjelasanContent?, string) PenanggungJawab(
        HasilKinerja hasil, (string Wilayah, int Tahun, Triwulan Triwulan) at, string nama)
    {
        var rows = hasil.PenanggungJawabAt(at.Wilayah, at.Tahun, at.Triwulan).ToList();
        var found = rows.FindAll(row => Nama.Normalize(row.PenanggungJawab) == Nama.Normalize(nama));
        if (found.Count > 0) return (PenjelasanContent.Of(hasil, found[0]), "");
        var known = rows.ConvertAll(row => row.PenanggungJawab);
        return (null, known.Count == 0 ? "--penanggung-jawab: tidak ada penanggung jawab di wilayah dan tahun itu."
            : $"--penanggung-jawab: '{nama}' tidak ada di wilayah dan tahun itu.{Saran.For(nama, known)} Yang ada: "
                + $"{string.Join(", ", known)}.");
    }
}
