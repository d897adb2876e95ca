using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>One page: how far the tujuan are, how many indikator have which predikat, who is silent, and why.</summary>
internal static class RingkasanForm
{
    public static Formulir Susun(Konteks konteks) => new("ringkasan", "Ringkasan",
    [
        Tujuan(konteks),
        Predikat(konteks),
        .. konteks.Akar().Any(simpul => Uang(konteks, simpul) is not null) ? [Serapan(konteks)] : (Tabel[])[],
        RingkasanDiam.Tabel(konteks),
        RingkasanPenyumbang.Tabel(konteks),
        TidakMenentukan(konteks),
    ]);

    private static Tabel Tujuan(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("kode", JenisKolom.Singkat, "Kode"),
            Form.Kolom("nama", JenisKolom.Teks, "Tujuan"),
            Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
            Form.Kolom("predikat", JenisKolom.Singkat, "Predikat"),
            Form.Kolom("kelengkapan", JenisKolom.Persen, "Kelengkapan data (%)"),
            Form.Kolom("perubahan", JenisKolom.Angka, "Perubahan dari triwulan sebelumnya (poin)"),
        ];
        var rows = konteks.Tujuan().Select(row => Baris(kolom, JenisBaris.Isi, 0,
            ("kode", Sel.Dari(row.KodeSimpul)),
            ("nama", Sel.Dari(row.Simpul.NamaAtauKode())),
            ("capaian", row.SelCapaian()),
            ("predikat", SelExtensions.SelPredikat(row.Predikat)),
            ("kelengkapan", SelExtensions.SelPersen(row.Kelengkapan)),
            ("perubahan", Sel.Dari(Perubahan(konteks, row)))));
        return Tabel(konteks, "ringkasan-tujuan", "Capaian tujuan", kolom, rows, catatan:
        [
            konteks.Tujuan().Any() ? "" : "Tidak ada pohon kinerja dengan hasil di wilayah ini.",
            konteks.Triwulan == Triwulan.I ? "Perubahan kosong pada TW I: tidak ada triwulan sebelumnya." : "",
        ]);
    }

    private static Nilai Perubahan(Konteks konteks, HasilSimpul row)
    {
        if (konteks.Triwulan == Triwulan.I) return default;
        var before = konteks.SimpulAt(row.KodeSimpul, new Triwulan(konteks.Triwulan.Nomor - 1));
        return Selisih.Of(row.Capaian, before?.Capaian ?? default);
    }

    /// <summary>Counts each indikator once: by its predikat, else by the reason of its capaian.</summary>
    private static Tabel Predikat(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("predikat", JenisKolom.Singkat, "Predikat"),
            Form.Kolom("jumlah", JenisKolom.Cacah, "Jumlah indikator"),
        ];
        HasilIndikator[] all = [.. konteks.Indikator];
        var labels = konteks.Aturan.SkalaPredikat.Langkah.Select(langkah => langkah.Predikat)
            .Distinct(StringComparer.Ordinal)
            .Select(label => Baris(kolom, JenisBaris.Isi, 0,
                ("predikat", SelExtensions.SelPredikat(label)),
                ("jumlah", Sel.Dari(all.Count(row => row.Predikat == label)))));
        var missing = all.Where(row => !row.Capaian.HasValue).CountBy(row => row.Capaian.State)
            .OrderBy(pair => pair.Key)
            .Select(pair => Baris(kolom, JenisBaris.Isi, 0,
                ("predikat", Sel.Dari($"Kosong: {pair.Key.Uraian()}")), ("jumlah", Sel.Dari(pair.Value))));
        return Tabel(konteks, "ringkasan-predikat", "Indikator menurut predikat", kolom, labels.Concat(missing),
        [
            Baris(kolom, JenisBaris.Jumlah, 0, ("predikat", Sel.Dari("Jumlah")), ("jumlah", Sel.Dari(all.Length))),
        ]);
    }

    private static HasilAnggaran? Uang(Konteks konteks, Simpul simpul) =>
        konteks.AnggaranAt(simpul.Kode, konteks.Tahun, konteks.Triwulan);

    private static Tabel Serapan(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("kode", JenisKolom.Singkat, "Kode"),
            Form.Kolom("nama", JenisKolom.Teks, "Tujuan"),
            Form.Kolom("pagu", JenisKolom.Rupiah, "Pagu (Rp)"),
            Form.Kolom("realisasi", JenisKolom.Rupiah, "Realisasi (Rp)"),
            Form.Kolom("serapan", JenisKolom.Persen, "Serapan (%)"),
            Form.Kolom("efisiensi", JenisKolom.Angka, "Efisiensi"),
        ];
        var rows =
            from simpul in konteks.Akar()
            let uang = Uang(konteks, simpul)
            where uang is not null
            select Baris(kolom, JenisBaris.Isi, 0,
                ("kode", Sel.Dari(simpul.Kode)),
                ("nama", Sel.Dari(simpul.NamaAtauKode())),
                ("pagu", Sel.Dari(uang.Value.Pagu, uang.Value.Bukti())),
                ("realisasi", Sel.Dari(uang.Value.Realisasi, uang.Value.Bukti())),
                ("serapan", Sel.Dari(uang.Value.Serapan, uang.Value.Bukti())),
                ("efisiensi", Sel.Dari(uang.Value.Efisiensi, uang.Value.Bukti()) with
                {
                    IsPersen = konteks.Aturan.RumusEfisiensi != RumusEfisiensi.Selisih,
                }));
        return Tabel(
            konteks, "ringkasan-serapan", "Serapan anggaran", kolom, rows,
            catatan: [$"Efisiensi menurut kebijakan RumusEfisiensi = {konteks.Aturan.RumusEfisiensi}."]);
    }

    /// <summary>The indikator that decide nothing, because the children of their simpul do (SPEC 6.2).</summary>
    private static Tabel TidakMenentukan(Konteks konteks)
    {
        Kolom[] kolom =
        [
            Form.Kolom("simpul", JenisKolom.Teks, "Simpul"),
            Form.Kolom("indikator", JenisKolom.Teks, "Indikator"),
            Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
        ];
        Baris[] rows =
        [
            .. from cabang in konteks.Pohon
               where IsDariTurunan(konteks, cabang)
               from row in cabang.Indikator
               select Baris(kolom, JenisBaris.Isi, 0,
                   ("simpul", Sel.Dari(cabang.Simpul!.Label())),
                   ("indikator", Sel.Dari(row.Indikator.NamaAtauKode())),
                   ("capaian", row.SelCapaian())),
        ];
        return Tabel(
            konteks, "ringkasan-tidak-menentukan", "Indikator yang tidak menentukan capaian simpulnya", kolom, rows,
            catatan:
            [
                rows.Length == 0
                    ? "Setiap indikator menentukan capaian simpulnya, atau simpulnya tidak mempunyai capaian."
                    : $"Capaian simpulnya dihitung dari simpul di bawahnya (SumberCapaian = "
                        + $"{konteks.Aturan.SumberCapaian}).",
            ]);
    }

    private static bool IsDariTurunan(Konteks konteks, Cabang cabang) =>
        cabang.Simpul is { } simpul && konteks.SimpulAt(simpul.Kode, konteks.Triwulan) is { } row
        && row.IsDariIndikator == false;
}
