using Kinerja.Engine.Angka;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>Data quality: files, messages by code, kelengkapan per indikator, replaced figures.</summary>
internal static class DataForm
{
    private const int DigantiMaximum = 1000;

    public static Formulir Susun(Konteks konteks) => new("data", "Mutu data",
    [
        Berkas(konteks), Pesan(konteks), Kelengkapan(konteks), Diganti(konteks),
    ]);

    private static Tabel Berkas(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("berkas", JenisKolom.Teks, "Berkas"),
            Form.Kolom("dibaca", JenisKolom.Cacah, "Baris dibaca"),
            Form.Kolom("dipakai", JenisKolom.Cacah, "Dipakai"),
            Form.Kolom("ditolak", JenisKolom.Cacah, "Ditolak"),
            Form.Kolom("ditahan", JenisKolom.Cacah, "Ditahan"),
        ];
        var berkas = konteks.Pilihan.Berkas;
        return Tabel(konteks, "data-berkas", "Berkas data", kolom,
            berkas.Select(one => Row(one.Nama, JenisBaris.Isi, one.Dibaca, one.Dipakai, one.Ditolak, one.Ditahan)),
            [
                Row(
                    "Jumlah", JenisBaris.Jumlah, berkas.Sum(one => one.Dibaca), berkas.Sum(one => one.Dipakai),
                    berkas.Sum(one => one.Ditolak), berkas.Sum(one => one.Ditahan)),
            ]);

        Baris Row(string nama, JenisBaris jenis, long dibaca, long dipakai, long ditolak, long ditahan) =>
            Baris(kolom, jenis, 0,
                ("berkas", Sel.Dari(nama)), ("dibaca", Sel.Dari(dibaca)), ("dipakai", Sel.Dari(dipakai)),
                ("ditolak", Sel.Dari(ditolak)), ("ditahan", Sel.Dari(ditahan)));
    }

    private static Tabel Pesan(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("kode", JenisKolom.Singkat, "Kode"),
            Form.Kolom("tingkat", JenisKolom.Singkat, "Tingkat"),
            Form.Kolom("jumlah", JenisKolom.Cacah, "Jumlah"),
            Form.Kolom("sebab", JenisKolom.Teks, "Sebab"),
            Form.Kolom("perbaikan", JenisKolom.Teks, "Cara memperbaiki"),
        ];
        var rows = konteks.Pilihan.Temuan.Value.PerKode.Select(one => Baris(kolom, JenisBaris.Isi, 0,
            ("kode", Sel.Dari(one.Kode.Id)), ("tingkat", Sel.Dari(one.Kode.Severity.ToString())),
            ("jumlah", Sel.Dari(one.Jumlah)), ("sebab", Sel.Dari(one.Kode.Cause)),
            ("perbaikan", Sel.Dari(one.Kode.Cure))));
        return Tabel(konteks, "data-pesan", "Pesan per kode", kolom, rows);
    }

    private static Tabel Kelengkapan(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("kode", JenisKolom.Singkat, "Kode"),
            Form.Kolom("indikator", JenisKolom.Teks, "Indikator"),
            Form.Kolom("kelengkapan", JenisKolom.Persen, "Kelengkapan (%)"),
            Form.Kolom("data_sampai", JenisKolom.Singkat, "Data sampai"),
            Form.Kolom("keterangan", JenisKolom.Teks, "Keterangan"),
        ];
        var rows = konteks.Indikator.Select(row => Baris(kolom, JenisBaris.Isi, 0,
            ("kode", Sel.Dari(row.KodeIndikator)), ("indikator", Sel.Dari(row.Indikator.NamaAtauKode())),
            ("kelengkapan", Sel.Dari(Nilai.Of(row.Kelengkapan * 100), row.Bukti())),
            ("data_sampai", Sel.Dari(row.DataSampai?.ToString())),
            ("keterangan", Sel.Dari(string.Join("; ", row.Keterangan.Select(AlasanExtensions.Uraian))))));
        return Tabel(konteks, "data-kelengkapan", "Kelengkapan per indikator", kolom, rows);
    }

    private static Tabel Diganti(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("berkas", JenisKolom.Singkat, "Berkas"),
            Form.Kolom("baris", JenisKolom.Cacah, "Baris"),
            Form.Kolom("pesan", JenisKolom.Teks, "Angka lama dan angka baru"),
        ];
        var (all, total) = (konteks.Pilihan.Temuan.Value.Diganti, konteks.Pilihan.Temuan.Value.JumlahDiganti);
        var rows = all.Take(DigantiMaximum).Select(one => Baris(kolom, JenisBaris.Isi, 0,
            ("berkas", Sel.Dari(one.Place.File)), ("baris", Sel.Dari(Nilai.From(one.Place.Line))),
            ("pesan", Sel.Dari(one.Message))));
        return Tabel(konteks, "data-diganti", "Angka yang digantikan angka sesudahnya", kolom, rows,
            catatan: total > DigantiMaximum
                ? [$"{DigantiMaximum} yang pertama dari {total}; semuanya ada di diagnostik.csv."] : []);
    }
}
