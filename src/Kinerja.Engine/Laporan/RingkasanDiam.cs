using Kinerja.Engine.Hasil;
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
            .. from kode in konteks.Hasil.WilayahAtOrBelow(konteks.Wilayah, konteks.Tahun)
               where IsSilent([.. konteks.Hasil.IndikatorAt(kode, konteks.Tahun, konteks.Triwulan)])
               select Baris(kolom, JenisBaris.Isi, 0,
                   ("wilayah", Sel.Dari(kode)), ("nama", Sel.Dari(konteks.NamaDari(kode)))),
        ];
        return Form.Tabel(konteks, "ringkasan-diam", "Wilayah yang belum melapor", kolom, rows, catatan:
        [
            rows.Length > 0 ? ""
                : "Setiap wilayah yang diminta melapor sudah melapor, atau belum ada yang jatuh tempo.",
        ]);
    }

    /// <summary>Whether a wilayah owes some figure and reported none.</summary>
    /// <param name="rows">Its indikator at the point.</param>
    private static bool IsSilent(HasilIndikator[] rows) => Array.Exists(rows, Owes) && !Array.Exists(rows, Reports);

    /// <summary>Whether the wilayah itself reported a cell s.d. TW n.</summary>
    private static bool Reports(HasilIndikator row) => row.DataSampai is not null && row.Kolom.HasReport[RowOf(row)];

    /// <summary>
    /// Whether some cell of the indikator is due at the wilayah itself, because it reports in some quarter of the tahun
    /// or must report. It need not when wilayah below it must, and when one above it reports in its place (SPEC 4.7,
    /// 4.9, 7.4).
    /// </summary>
    private static bool Owes(HasilIndikator row)
    {
        var (column, at) = (row.Kolom, RowOf(row));
        if (row.Kelengkapan == 1) return false;
        if (column.HasReport[at]) return true;
        var wilayah = column.Layout.Wilayah;
        if (!column.Ditugaskan[at] || wilayah.Anak[at].Any(anak => column.Tampil[anak])) return false;
        for (var above = wilayah.Induk[at]; above >= 0; above = wilayah.Induk[above])
        {
            if (column.HasReport[above]) return false;
        }
        return true;
    }

    private static int RowOf(HasilIndikator row) => row.Kolom.Layout.WilayahOf(row.Cell);
}
