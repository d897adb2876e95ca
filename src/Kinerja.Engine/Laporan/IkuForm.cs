using Kinerja.Engine.Angka;
using Kinerja.Engine.Waktu;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Indikator Kinerja Utama: the indikator of the two highest jenjang, with the targets of the renstra.
/// </summary>
internal static class IkuForm
{
    private const int JenjangTertinggi = 2;

    public static Formulir? Susun(Konteks konteks)
    {
        Cabang[] utama = [.. Utama(konteks)];
        if (utama.Length == 0) return null;
        int[] tahun = [.. Tahun(konteks, utama)];
        Kolom[] kolom =
        [
            Form.Kolom("no", JenisKolom.Singkat, "No"),
            Form.Kolom("simpul", JenisKolom.Teks, "Tujuan/Sasaran"),
            Form.Kolom("indikator", JenisKolom.Teks, "Indikator Kinerja Utama"),
            Form.Kolom("definisi", JenisKolom.Teks, "Definisi operasional"),
            Form.Kolom("formulasi", JenisKolom.Teks, "Formulasi"),
            Form.Kolom("satuan", JenisKolom.Singkat, "Satuan"),
            .. tahun.Select(year => Form.Kolom($"target_{year}", JenisKolom.Angka, "Target", $"{year}")),
            Form.Kolom("sumber_data", JenisKolom.Teks, "Sumber data"),
            Form.Kolom("penanggung_jawab", JenisKolom.Teks, "Penanggung jawab"),
        ];
        var rows = utama.SelectMany(cabang => cabang.Indikator.Select(row => (Cabang: cabang, row.Indikator)))
            .Select((one, i) => Baris(kolom, JenisBaris.Isi, one.Cabang.Tingkat,
            [
                ("no", Sel.Dari($"{i + 1}")),
                ("simpul", Sel.Dari($"{one.Cabang.Simpul!.Jenjang}: {one.Cabang.Nama}")),
                ("indikator", Sel.Dari(one.Indikator.NamaAtauKode())),
                ("definisi", Sel.Dari(one.Indikator.Definisi)),
                ("formulasi", Sel.Dari(one.Indikator.FormulasiAtauRumus())),
                ("satuan", Sel.Dari(one.Indikator.Satuan)),
                .. tahun.Select(year => ($"target_{year}", Target(konteks, one.Indikator.Kode, year))),
                ("sumber_data", Sel.Dari(one.Indikator.SumberData)),
                ("penanggung_jawab", Sel.Dari(one.Cabang.PenanggungJawabOf(one.Indikator))),
            ]));
        return new Formulir("iku", "Indikator Kinerja Utama",
        [
            Tabel(konteks, "iku", "Indikator Kinerja Utama", kolom, rows, catatan:
            [
                konteks.Hasil.HasRenstra ? ""
                    : "Kolom target memuat tahun yang mempunyai target, karena opsi TahunAwalRenstra tidak diisi.",
            ]),
        ]);
    }

    /// <summary>The simpul of the two highest jenjang that occur at the point, where they have indikator.</summary>
    private static IEnumerable<Cabang> Utama(Konteks konteks)
    {
        Cabang[] all = [.. konteks.Pohon.Where(cabang => cabang.Simpul is not null)];
        var levels = all.Select(Level).Distinct().Order().Take(JenjangTertinggi).ToHashSet();
        return all.Where(cabang => levels.Contains(Level(cabang)) && !cabang.Indikator.IsEmpty);

        int Level(Cabang cabang) => konteks.Definisi.Jenjang.IndexOf(cabang.Simpul!.Jenjang);
    }

    /// <summary>
    /// The tahun of the renstra; without its last one up to the last tahun with a target. Without a renstra, every
    /// tahun with a target.
    /// </summary>
    private static IEnumerable<int> Tahun(Konteks konteks, Cabang[] utama)
    {
        string[] kode = [.. utama.SelectMany(cabang => cabang.Indikator).Select(row => row.KodeIndikator)];
        int[] known =
        [
            .. konteks.Hasil.Tahun.Where(tahun => Array.Exists(
                kode, one => konteks.IndikatorAt(one, tahun, Triwulan.IV)?.Target.HasValue == true)),
        ];
        if (konteks.Aturan.Renstra is not { } renstra) return known;
        var last = renstra.Akhir ?? Math.Max(konteks.Tahun, known.LastOrDefault());
        return Enumerable.Range(renstra.Awal, Math.Max(0, last - renstra.Awal + 1));
    }

    /// <summary>The annual target of a tahun, as the results of that tahun say (SPEC 5.1).</summary>
    private static Sel Target(Konteks konteks, string kode, int tahun) =>
        konteks.IndikatorAt(kode, tahun, Triwulan.IV)?.SelTarget() ?? Sel.Dari(Nilai.Missing(Alasan.TargetKosong));
}
