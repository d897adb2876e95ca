using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>The pohon kinerja: each simpul once, with the kode of all its induk, above its own indikator.</summary>
internal static class PohonForm
{
    private static readonly Kolom[] Kolom =
    [
        Form.Kolom("kode", JenisKolom.Singkat, "Kode"),
        Form.Kolom("induk", JenisKolom.Singkat, "Induk"),
        Form.Kolom("jenjang", JenisKolom.Singkat, "Jenjang"),
        Form.Kolom("nama", JenisKolom.Teks, "Nama"),
        Form.Kolom("indikator", JenisKolom.Teks, "Indikator"),
        Form.Kolom("satuan", JenisKolom.Singkat, "Satuan"),
        Form.Kolom("realisasi", JenisKolom.Angka, "Realisasi"),
        Form.Kolom("target", JenisKolom.Angka, "Target"),
        Form.Kolom("capaian_indikator", JenisKolom.Persen, "Capaian dari indikator (%)"),
        Form.Kolom("capaian_turunan", JenisKolom.Persen, "Capaian dari turunan (%)"),
        Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
        Form.Kolom("menentukan", JenisKolom.Singkat, "Yang menentukan"),
        Form.Kolom("predikat", JenisKolom.Singkat, "Predikat"),
        Form.Kolom("kelengkapan", JenisKolom.Persen, "Kelengkapan data (%)"),
        Form.Kolom("penanggung_jawab", JenisKolom.Teks, "Penanggung jawab"),
        Form.Kolom("crosscutting", JenisKolom.Teks, "Crosscutting"),
    ];

    public static Formulir? Susun(Konteks konteks)
    {
        if (!konteks.Pohon.Any(cabang => cabang.Simpul is not null)) return null;
        var rows = new List<Baris>();
        foreach (var cabang in konteks.Pohon)
        {
            rows.Add(cabang.Simpul is { } simpul ? Row(konteks, simpul, cabang.Tingkat)
                : Baris(Kolom, JenisBaris.Kelompok, 0, ("nama", Sel.Dari(Cabang.TanpaSimpul))));
            rows.AddRange(cabang.Indikator.Select(row => Row(row, cabang.Tingkat)));
        }
        return new Formulir("pohon", "Pohon Kinerja",
        [
            Tabel(konteks, "pohon", "Pohon Kinerja", Kolom, rows, catatan:
            [
                "Capaian simpul berasal dari indikatornya sendiri atau dari turunannya, sebagaimana kolom \"Yang "
                    + $"menentukan\" (SumberCapaian = {konteks.Aturan.SumberCapaian}).",
            ]),
        ]);
    }

    private static Baris Row(Konteks konteks, Simpul simpul, int tingkat)
    {
        List<(string, Sel)> cells =
        [
            ("kode", Sel.Dari(simpul.Kode)),
            ("induk", Sel.Dari(Induk(konteks, simpul))),
            ("jenjang", Sel.Dari(simpul.Jenjang)),
            ("nama", Sel.Dari(simpul.NamaAtauKode())),
            ("penanggung_jawab", Sel.Dari(simpul.PenanggungJawab)),
            ("crosscutting", Sel.Dari(simpul.Crosscutting)),
        ];
        if (konteks.SimpulAt(simpul.Kode, konteks.Triwulan) is { } row)
            cells.AddRange(
            [
                ("capaian_indikator", Sel.Dari(row.CapaianIndikator, row.Bukti())),
                ("capaian_turunan", Sel.Dari(row.CapaianTurunan, row.Bukti())),
                ("capaian", row.SelCapaian()),
                ("menentukan", Sel.Dari(row.IsDariIndikator is { } own ? own ? "indikator" : "turunan" : null)),
                ("predikat", SelExtensions.SelPredikat(row.Predikat)),
                ("kelengkapan", SelExtensions.SelPersen(row.Kelengkapan)),
            ]);
        else
            cells.Add(("capaian", Sel.Dari(default(Nilai)))); // a simpul with money alone
        return Baris(Kolom, JenisBaris.Kelompok, tingkat, [.. cells]);
    }

    /// <summary>The kode of every induk, in the spelling of its own row, so that a reader finds that row.</summary>
    private static string Induk(Konteks konteks, Simpul simpul) => string.Join(
        ';', simpul.Induk.Select(kode => konteks.Definisi.FindSimpul(kode, konteks.Tahun)?.Kode ?? kode));

    private static Baris Row(HasilIndikator row, int tingkat) => Baris(Kolom, JenisBaris.Isi, tingkat,
        ("indikator", Sel.Dari(row.Indikator.NamaAtauKode())),
        ("satuan", Sel.Dari(row.Indikator.Satuan)),
        ("realisasi", row.Sel(row.Realisasi)),
        ("target", row.SelTarget()),
        ("capaian", row.SelCapaian()),
        ("predikat", SelExtensions.SelPredikat(row.Predikat)));
}
