using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>The indikator that cost each tujuan most points; all rows of a tujuan add up to 100 minus its
/// capaian.</summary>
internal static class RingkasanPenyumbang
{
    private const int Terbanyak = 10;
    private const int KodeTersebut = 5; // kode that a note names

    private static readonly Kolom[] Kolom =
    [
        Form.Kolom("tujuan", JenisKolom.Teks, "Tujuan"),
        Form.Kolom("kode", JenisKolom.Singkat, "Kode"),
        Form.Kolom("indikator", JenisKolom.Teks, "Indikator"),
        Form.Kolom("bagian", JenisKolom.Persen, "Bagian (%)"),
        Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
        Form.Kolom("kekurangan", JenisKolom.Angka, "Kekurangan (poin)"),
        Form.Kolom("poin", JenisKolom.Angka, "Poin yang hilang"),
    ];

    public static Tabel Tabel(Konteks konteks)
    {
        var calculator = new PenyumbangCalculator(konteks);
        var (rows, notes) = (new List<Baris>(), new List<string>());
        foreach (var tujuan in konteks.Tujuan())
        {
            var rincian = tujuan.Capaian.HasValue ? calculator.Of(tujuan) : null;
            var label = Sel.Dari(tujuan.Simpul.Label());
            rows.AddRange(rincian is null ? [] : Rows(label, rincian));
            rows.Add(Baris(Kolom, JenisBaris.Jumlah, 0,
                ("tujuan", label),
                ("indikator", Sel.Dari("Jumlah = 100 − capaian tujuan")),
                ("capaian", tujuan.SelCapaian()),
                ("poin", Sel.Dari(
                    rincian is not null ? Nilai.Of(rincian.Poin)
                        : Nilai.Missing(tujuan.Capaian.Alasan ?? Alasan.Luapan), tujuan.Bukti()))));
            if (rincian is { TanpaNilai.IsEmpty: false }) notes.Add(TanpaNilai(tujuan, rincian));
        }
        return Form.Tabel(
            konteks, "ringkasan-penyumbang", "Indikator yang paling mengurangi capaian tujuan", Kolom, rows,
            catatan:
            [
                "Bagian = bobot indikator di sepanjang jalur yang menentukan capaian tujuan. Kekurangan = 100 − "
                    + "capaian terbatas. Poin = bagian × kekurangan.",
                Batas(konteks.Aturan.BatasCapaian), .. notes,
            ]);
    }

    private static IEnumerable<Baris> Rows(Sel tujuan, RincianTujuan rincian)
    {
        Penyumbang[] most = [.. rincian.Penyumbang.TakeWhile(one => one.Poin > 0).Take(Terbanyak)];
        foreach (var one in most)
        {
            yield return Baris(Kolom, JenisBaris.Isi, 0,
                ("tujuan", tujuan),
                ("kode", Sel.Dari(one.Kode)),
                ("indikator", Sel.Dari(one.Nama)),
                ("bagian", SelExtensions.SelPersen(one.Bagian)),
                ("capaian", one.Capaian),
                ("kekurangan", Sel.Dari(one.Kekurangan)),
                ("poin", Sel.Dari(one.Poin)));
        }
        var others = rincian.Penyumbang[most.Length..];
        if (others.IsEmpty) yield break;
        yield return Baris(Kolom, JenisBaris.Jumlah, 0,
            ("tujuan", tujuan),
            ("indikator", Sel.Dari($"{others.Length} indikator lain")),
            ("bagian", SelExtensions.SelPersen(others.Sum(one => one.Bagian))),
            ("poin", Sel.Dari(others.Sum(one => one.Poin))));
    }

    private static string Batas(BatasCapaian batas) => batas == BatasCapaian.Baku ? ""
        : "Batas capaian bukan 0..100, jadi kekurangan dapat negatif atau melebihi 100.";

    private static string TanpaNilai(HasilSimpul tujuan, RincianTujuan rincian)
    {
        var more = rincian.TanpaNilai.Length - KodeTersebut;
        return $"Di bawah {tujuan.KodeSimpul}, {rincian.TanpaNilai.Length} indikator atau simpul tanpa capaian tidak "
            + $"ikut dan bobotnya terbagi pada yang lain: {string.Join(", ", rincian.TanpaNilai.Take(KodeTersebut))}"
            + (more > 0 ? $" dan {more} lagi." : ".");
    }
}
