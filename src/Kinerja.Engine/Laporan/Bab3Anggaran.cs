using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>The two tables of money in chapter III: efisiensi, and realisasi with its total (SPEC 16).</summary>
internal static class Bab3Anggaran
{
    private static readonly Kolom[] Kepala =
    [
        Form.Kolom("jenjang", JenisKolom.Singkat, "Jenjang"),
        Form.Kolom("simpul", JenisKolom.Teks, "Program/Kegiatan/Sub Kegiatan"),
        Form.Kolom("pagu", JenisKolom.Rupiah, "Pagu (Rp)"),
        Form.Kolom("realisasi", JenisKolom.Rupiah, "Realisasi (Rp)"),
        Form.Kolom("serapan", JenisKolom.Persen, "Serapan (%)"),
    ];

    public static Tabel Efisiensi(Konteks konteks)
    {
        Kolom[] kolom =
        [
            .. Kepala,
            Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
            Form.Kolom("efisiensi", JenisKolom.Angka, "Efisiensi"),
        ];
        var rows = Rows(konteks, kolom, row =>
        [
            ("capaian", Sel.Dari(row.Capaian, row.Bukti())),
            ("efisiensi", Sel.Dari(row.Efisiensi, row.Bukti()) with
            {
                IsPersen = konteks.Aturan.RumusEfisiensi != RumusEfisiensi.Selisih,
            }),
        ]);
        var known = rows.Count(row => row.Sel[^1].Nilai is { HasValue: true });
        return Tabel(konteks, "bab3-4e", "Efisiensi penggunaan anggaran", kolom, rows, catatan:
        [
            Rumus(konteks.Aturan), $"Perbandingan ini ada untuk {known} dari {rows.Count} simpul.",
        ]);
    }

    public static Tabel Realisasi(Konteks konteks)
    {
        var rows = Rows(konteks, Kepala, _ => []);
        var (pagu, realisasi) = Total(konteks);
        Baris[] kaki = rows.Count == 0 ? [] :
        [
            Baris(Kepala, JenisBaris.Jumlah, 0,
                ("simpul", Sel.Dari("Jumlah, setiap baris anggaran satu kali")),
                ("pagu", Sel.Dari(pagu)), ("realisasi", Sel.Dari(realisasi)),
                ("serapan", Sel.Dari(SerapanCalculator.Serapan(realisasi, pagu)))),
        ];
        return Tabel(konteks, "bab3-4f", "Realisasi anggaran", Kepala, rows, kaki,
            konteks.Hasil.HasAnggaran ? "" : "Tidak ada anggaran.csv, jadi tabel ini kosong.");
    }

    private static List<Baris> Rows(
        Konteks konteks, Kolom[] kolom, Func<HasilAnggaran, IEnumerable<(string, Sel)>> more)
    {
        var rows = new List<Baris>();
        foreach (var cabang in konteks.Pohon)
        {
            if (cabang.Simpul is not { } simpul) continue;
            if (konteks.AnggaranAt(simpul.Kode, konteks.Tahun, konteks.Triwulan) is not { } row) continue;
            rows.Add(Baris(kolom, JenisBaris.Isi, cabang.Tingkat,
            [
                ("jenjang", Sel.Dari(simpul.Jenjang)), ("simpul", Sel.Dari(cabang.Nama)),
                ("pagu", Sel.Dari(row.Pagu, row.Bukti())), ("realisasi", Sel.Dari(row.Realisasi, row.Bukti())),
                ("serapan", Sel.Dari(row.Serapan, row.Bukti())), .. more(row),
            ]));
        }
        return rows;
    }

    /// <summary>The sum over all rows that count at the wilayah, each once, also below several simpul without
    /// induk.</summary>
    private static (Nilai Pagu, Nilai Realisasi) Total(Konteks konteks)
    {
        HasilAnggaran[] all = [.. konteks.AnggaranDi(konteks.Tahun, konteks.Triwulan).Values];
        var sum = AnggaranTotal.Of(all);
        return (
            sum.Pagu is { } pagu ? Nilai.Of(pagu) : Nilai.Missing(Alasan.AnggaranKosong),
            Nilai.From(sum.SampaiDengan(konteks.Triwulan.Index)));
    }

    private static string Rumus(AturanKinerja aturan) => aturan.RumusEfisiensi switch
    {
        RumusEfisiensi.Selisih => "Efisiensi = capaian − serapan, dalam poin.",
        RumusEfisiensi.Rasio => "Efisiensi = capaian / serapan × 100, dalam %.",
        RumusEfisiensi.Hemat => "Efisiensi = (1 − serapan / capaian) × 100, dalam %.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
