using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Waktu;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Chapter III of an LKjIP: the figures of this year against the target, other years, the renstra and others; then the
/// money (<see cref="Bab3Anggaran"/>). A note under each table counts the indikator with a comparison.
/// </summary>
internal static class Bab3Form
{
    private const int TahunLaluMaximum = 5;

    private static readonly Kolom[] Kepala =
    [
        Form.Kolom("sasaran", JenisKolom.Teks, "Sasaran"),
        Form.Kolom("indikator", JenisKolom.Teks, "Indikator"),
        Form.Kolom("satuan", JenisKolom.Singkat, "Satuan"),
    ];

    public static Formulir Susun(Konteks konteks) => new("bab3", "LKjIP Bab III: Akuntabilitas Kinerja",
    [
        TahunIni(konteks), AntarTahun(konteks), Renstra(konteks), Pembanding(konteks),
        Bab3Anggaran.Efisiensi(konteks), Bab3Anggaran.Realisasi(konteks),
    ]);

    private static Tabel TahunIni(Konteks konteks)
    {
        Kolom[] kolom =
        [
            .. Kepala,
            Form.Kolom("target", JenisKolom.Angka, "Target"),
            Form.Kolom("realisasi", JenisKolom.Angka, "Realisasi"),
            Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
            Form.Kolom("predikat", JenisKolom.Singkat, "Predikat"),
        ];
        return Make(konteks, "bab3-4a", "Target dan realisasi tahun ini", kolom, "capaian", row =>
        [
            ("target", row.SelTarget()),
            ("realisasi", row.Sel(row.Realisasi)),
            ("capaian", row.SelCapaian()),
            ("predikat", SelExtensions.SelPredikat(row.Predikat)),
        ]);
    }

    private static Tabel AntarTahun(Konteks konteks)
    {
        int[] tahun = [.. konteks.Hasil.Tahun.Where(year => year < konteks.Tahun).TakeLast(TahunLaluMaximum)];
        Kolom[] kolom =
        [
            .. Kepala,
            .. tahun.Append(konteks.Tahun).SelectMany(Year),
            Form.Kolom("perubahan", JenisKolom.Angka, "Perubahan dari tahun lalu", "Realisasi"),
            Form.Kolom("perubahan_capaian", JenisKolom.Angka, "Perubahan dari tahun lalu", "Capaian (poin)"),
        ];
        return Make(konteks, "bab3-4b", "Realisasi dan capaian dibanding tahun-tahun sebelumnya", kolom, "perubahan",
            row =>
            {
                var lalu = konteks.IndikatorAt(row.KodeIndikator, konteks.Tahun - 1, konteks.Triwulan);
                List<(string, Sel)> cells = [.. tahun.SelectMany(year => Cells(konteks, row.KodeIndikator, year))];
                cells.Add(($"realisasi_{konteks.Tahun}", row.Sel(row.Realisasi)));
                cells.Add(($"capaian_{konteks.Tahun}", row.SelCapaian()));
                cells.Add(("perubahan", row.Sel(Selisih.Of(row.Realisasi, lalu?.Realisasi ?? default)) with
                {
                    Label = null,
                    Bukti = konteks.RenstraAt(row.KodeIndikator)?.Bukti(),
                }));
                cells.Add(("perubahan_capaian", Sel.Dari(Selisih.Of(row.Capaian, lalu?.Capaian ?? default))));
                return cells;
            },
            $"Tahun-tahun sebelumnya s.d. TW IV. Perubahan: dari angka s.d. {konteks.Triwulan} tahun lalu.");
    }

    private static IEnumerable<Kolom> Year(int tahun) =>
    [
        Form.Kolom($"realisasi_{tahun}", JenisKolom.Angka, $"{tahun}", "Realisasi"),
        Form.Kolom($"capaian_{tahun}", JenisKolom.Persen, $"{tahun}", "Capaian (%)"),
    ];

    private static IEnumerable<(string, Sel)> Cells(Konteks konteks, string kode, int tahun)
    {
        var then = konteks.IndikatorAt(kode, tahun, Triwulan.IV);
        yield return ($"realisasi_{tahun}", then?.Sel(then.Value.Realisasi) ?? Sel.Dari(default(Nilai)));
        yield return ($"capaian_{tahun}", then?.SelCapaian() ?? Sel.Dari(default(Nilai)));
    }

    private static Tabel Renstra(Konteks konteks)
    {
        Kolom[] kolom =
        [
            .. Kepala,
            Form.Kolom("target_akhir", JenisKolom.Angka, "Target akhir renstra"),
            Form.Kolom("realisasi_renstra", JenisKolom.Angka, "Realisasi s.d. tahun ini"),
            Form.Kolom("capaian_akhir", JenisKolom.Persen, "% dari target akhir"),
        ];
        return Make(konteks, "bab3-4c", "Realisasi dibanding target akhir renstra", kolom, "capaian_akhir", row =>
        {
            var renstra = konteks.RenstraAt(row.KodeIndikator);
            return
            [
                ("target_akhir", renstra?.SelTargetAkhir(row.Skala) ?? Sel.Dari(default(Nilai))),
                ("realisasi_renstra", renstra?.Sel(renstra.Value.RealisasiRenstra, row.Skala)
                    ?? Sel.Dari(default(Nilai))),
                ("capaian_akhir", Sel.Dari(renstra?.CapaianAkhir ?? default, renstra?.Bukti())),
            ];
        }, konteks.CatatanRenstra);
    }

    private static Tabel Pembanding(Konteks konteks)
    {
        Kolom[] kolom =
        [
            .. Kepala,
            Form.Kolom("realisasi", JenisKolom.Angka, "Realisasi"),
            Form.Kolom("nama_pembanding", JenisKolom.Teks, "Pembanding"),
            Form.Kolom("pembanding", JenisKolom.Angka, "Nilai pembanding"),
            Form.Kolom("perbandingan", JenisKolom.Persen, "Perbandingan (%)"),
        ];
        var all =
            from cabang in konteks.Pohon
            from row in cabang.Indikator
            from other in konteks.Pilihan.Pembanding?.Of(row.KodeIndikator, konteks.Tahun) ?? []
            select (cabang, row, other);
        var (rows, compared) = (new List<Baris>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (cabang, row, other) in all)
        {
            var perbandingan = row.Perbandingan(other.Nilai);
            if (perbandingan.HasValue) compared.Add(row.KodeIndikator);
            rows.Add(Row(kolom, cabang, row,
            [
                ("realisasi", row.Sel(row.Realisasi)),
                ("nama_pembanding", Sel.Dari(other.Nama)),
                ("pembanding", row.Sel(Nilai.Of(other.Nilai)) with { Bukti = null }),
                ("perbandingan", Sel.Dari(perbandingan)),
            ]));
        }
        return Tabel(
            konteks, "bab3-4d", "Realisasi dibanding yang dicapai pihak lain", kolom, rows,
            catatan: [Compared(konteks, compared.Count)]);
    }

    /// <summary>Makes a table with one row per indikator, and the note that counts those with a comparison.</summary>
    /// <param name="konteks">The point of the report.</param>
    /// <param name="kode">The kode of the table.</param>
    /// <param name="judul">The title.</param>
    /// <param name="kolom">The columns.</param>
    /// <param name="peran">The role of the column that holds the comparison.</param>
    /// <param name="cells">Returns the cells of an indikator after the first three.</param>
    /// <param name="catatan">More notes.</param>
    private static Tabel Make(
        Konteks konteks, string kode, string judul, Kolom[] kolom, string peran,
        Func<HasilIndikator, IEnumerable<(string, Sel)>> cells, params IEnumerable<string> catatan)
    {
        Baris[] rows =
        [
            .. from cabang in konteks.Pohon
               from row in cabang.Indikator
               select Row(kolom, cabang, row, cells(row)),
        ];
        var compared = Array.FindIndex(kolom, one => one.Peran == peran);
        var count = rows.Count(row => row.Sel[compared].Nilai is { HasValue: true });
        return Tabel(konteks, kode, judul, kolom, rows, catatan: [Compared(konteks, count), .. catatan]);
    }

    private static Baris Row(
        Kolom[] kolom, Cabang cabang, HasilIndikator row, IEnumerable<(string, Sel)> cells) =>
        Baris(kolom, JenisBaris.Isi, cabang.Tingkat,
        [
            ("sasaran", Sel.Dari(cabang.Nama)),
            ("indikator", Sel.Dari(row.Indikator.NamaAtauKode())),
            ("satuan", Sel.Dari(row.Indikator.Satuan)),
            .. cells,
        ]);

    private static string Compared(Konteks konteks, int count) =>
        $"Perbandingan ini ada untuk {count} dari {konteks.Indikator.Count()} indikator.";
}
