using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>The wilayah that must report and have reported nothing s.d. TW n, by name.</summary>
internal static class RingkasanDiam
{
    public static Tabel Tabel(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("wilayah", JenisKolom.Singkat, "Kode"),
            Form.Kolom("nama", JenisKolom.Teks, "Wilayah"),
        ];
        Baris[] rows =
        [
            .. from kode in konteks.Hasil.BelumMelapor(konteks.Wilayah, konteks.Tahun, konteks.Triwulan)
               select Baris(kolom, JenisBaris.Isi, 0,
                   ("wilayah", Sel.Dari(kode)), ("nama", Sel.Dari(konteks.NamaDari(kode)))),
        ];
        return Form.Tabel(konteks, "ringkasan-diam", "Wilayah yang belum melapor", kolom, rows, catatan:
        [
            rows.Length > 0 ? ""
                : "Setiap wilayah yang diminta melapor sudah melapor, atau belum ada yang jatuh tempo.",
        ]);
    }
}
