using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>Makes reports and shows their tables as texts, so that a test compares whole rows.</summary>
internal static class TabelUji
{
    /// <summary>An indikator whose realisasi is the last reported number of a variabel with its kode.</summary>
    public static Indikator Posisi(string kode, string? simpul = null, decimal bobot = 1) =>
        Some.Indikator(kode, kode, TipePerhitungan.NonKumulatif, simpul, bobot);

    /// <summary>Adds an indikator of <see cref="Posisi"/> with target 100, so that a report is a capaian.</summary>
    public static DataKinerjaBuilder Capaian(this DataKinerjaBuilder builder, string kode, params decimal?[] nilai) =>
        builder.Quarters(kode, nilai).Target(kode, 100);

    /// <summary>The table of a report of <see cref="Some.Wilayah"/> at TW II.</summary>
    public static Tabel Tabel(this HasilKinerja hasil, string kode, PilihanLaporan? pilihan = null) =>
        hasil.Laporan(pilihan: pilihan).Table(kode);

    public static LaporanKinerja Laporan(
        this HasilKinerja hasil, string wilayah = Some.Wilayah, int tahun = Some.Tahun, int triwulan = 2,
        PilihanLaporan? pilihan = null) =>
        LaporanKinerja.Susun(hasil, new Titik(wilayah, tahun, new Triwulan(triwulan)), pilihan);

    /// <summary>
    /// The rows and the rows below as texts: the cells of some columns, joined by <c>|</c>. Numbers have 4 digits; a
    /// missing one is its reason.
    /// </summary>
    public static string[] Rows(this Tabel tabel, params string[] peran) =>
    [
        .. tabel.Baris.Concat(tabel.Kaki).Select(baris => string.Join('|', peran.Select(one =>
            Text(baris.Sel[tabel.IndexOf(one)])))),
    ];

    public static string Text(Sel sel) => sel.Teks ?? (sel.Nilai is not { } nilai ? ""
        : nilai.Value is not { } value ? $"{nilai.Alasan}"
        : Pembulatan.Text(value, 4) + (sel.Atas is { } atas ? $"–{Pembulatan.Text(atas, 4)}" : ""));

    public static string[] Peran(this Tabel tabel) => [.. tabel.Kolom.Select(kolom => kolom.Peran)];
}
