using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>Pengukuran Kinerja Triwulanan: every indikator below its simpul, quarter by quarter.</summary>
internal static class PengukuranForm
{
    private static readonly Kolom[] Kolom =
    [
        Form.Kolom("no", JenisKolom.Singkat, "No"),
        Form.Kolom("simpul", JenisKolom.Teks, "Sasaran/Program/Kegiatan/Sub Kegiatan"),
        Form.Kolom("indikator", JenisKolom.Teks, "Indikator"),
        Form.Kolom("satuan", JenisKolom.Singkat, "Satuan"),
        Form.Kolom("tipe", JenisKolom.Singkat, "Tipe"),
        Form.Kolom("target", JenisKolom.Angka, "Target tahun"),
        .. Triwulan.Semua.SelectMany(Quarter),
        Form.Kolom("realisasi_triwulan", JenisKolom.Angka, "Realisasi triwulan ini"),
        Form.Kolom("realisasi", JenisKolom.Angka, "Realisasi tahun ini"),
        Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
        Form.Kolom("predikat", JenisKolom.Singkat, "Predikat"),
        Form.Kolom("capaian_tahun_lalu", JenisKolom.Persen, "Capaian tahun lalu (%)"),
        Form.Kolom("target_akhir", JenisKolom.Angka, "Target akhir renstra"),
        Form.Kolom("capaian_akhir", JenisKolom.Persen, "Capaian terhadap target akhir renstra (%)"),
        Form.Kolom("penanggung_jawab", JenisKolom.Teks, "Penanggung jawab"),
    ];

    public static Formulir Susun(Konteks konteks)
    {
        var rows = new List<Baris>();
        var number = 0;
        foreach (var cabang in konteks.Pohon)
        {
            if (cabang.Simpul is { } simpul)
                rows.Add(Baris(Kolom, JenisBaris.Kelompok, cabang.Tingkat,
                    ("simpul", Sel.Dari($"{simpul.Jenjang}: {cabang.Nama}")),
                    ("penanggung_jawab", Sel.Dari(simpul.PenanggungJawab))));
            else if (konteks.Pohon.Length > 1)
                rows.Add(Baris(Kolom, JenisBaris.Kelompok, 0, ("simpul", Sel.Dari(Cabang.TanpaSimpul))));
            rows.AddRange(cabang.Indikator.Select(row => Row(konteks, cabang, row, ++number)));
        }
        var mean = RerataCapaian.Of([.. konteks.Indikator]);
        var predikat = mean.Capaian.Value is { } value ? konteks.Aturan.SkalaPredikat.Classify(value) : null;
        return new Formulir("pengukuran", "Pengukuran Kinerja Triwulanan",
        [
            Tabel(konteks, "pengukuran", "Pengukuran Kinerja Triwulanan", Kolom, rows,
            [
                Baris(Kolom, JenisBaris.Jumlah, 0,
                    ("simpul", Sel.Dari(mean.Judul)), ("capaian", Sel.Dari(mean.Capaian) with { Predikat = predikat }),
                    ("predikat", SelExtensions.SelPredikat(predikat))),
            ], konteks.CatatanRenstra),
        ]);
    }

    private static IEnumerable<Kolom> Quarter(Triwulan triwulan) =>
    [
        Form.Kolom($"target_tw{triwulan.Nomor}", JenisKolom.Angka, $"{triwulan}", "Target s.d."),
        Form.Kolom($"realisasi_tw{triwulan.Nomor}", JenisKolom.Angka, $"{triwulan}", "Realisasi s.d."),
        Form.Kolom($"capaian_tw{triwulan.Nomor}", JenisKolom.Persen, $"{triwulan}", "%"),
    ];

    private static Baris Row(Konteks konteks, Cabang cabang, HasilIndikator row, int number)
    {
        var kode = row.KodeIndikator;
        var renstra = konteks.RenstraAt(kode);
        var lalu = konteks.IndikatorAt(kode, konteks.Tahun - 1, Triwulan.IV);
        List<(string, Sel)> cells =
        [
            ("no", Sel.Dari($"{number}")),
            ("indikator", Sel.Dari(row.Indikator.NamaAtauKode())),
            ("satuan", Sel.Dari(row.Indikator.Satuan)),
            ("tipe", Sel.Dari(Label.Text(row.Indikator.Tipe))),
            ("target", konteks.TargetTahun(kode)),
            ("realisasi_triwulan", row.Sel(row.RealisasiTriwulan)),
            ("realisasi", row.Sel(row.Realisasi)),
            ("capaian", row.SelCapaian()),
            ("predikat", SelExtensions.SelPredikat(row.Predikat)),
            ("capaian_tahun_lalu", lalu?.SelCapaian() ?? Sel.Dari(default(Angka.Nilai))),
            ("target_akhir", renstra?.SelTargetAkhir(row.Skala) ?? Sel.Dari(default(Angka.Nilai))),
            ("capaian_akhir", Sel.Dari(renstra?.CapaianAkhir ?? default, renstra?.Bukti())),
            ("penanggung_jawab", Sel.Dari(cabang.PenanggungJawabOf(row.Indikator))),
        ];
        foreach (var triwulan in konteks.SampaiDengan)
        {
            if (konteks.IndikatorAt(kode, konteks.Tahun, triwulan) is not { } then) continue;
            cells.Add(($"target_tw{triwulan.Nomor}", then.SelTarget()));
            cells.Add(($"realisasi_tw{triwulan.Nomor}", then.Sel(then.Realisasi)));
            cells.Add(($"capaian_tw{triwulan.Nomor}", then.SelCapaian()));
        }
        return Baris(Kolom, JenisBaris.Isi, cabang.Tingkat, [.. cells]);
    }
}
