using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Compares the wilayah directly below one wilayah: heat map, ranks, reported cells, and capaian beside serapan.
/// </summary>
internal static class KabupatenForm
{
    private static readonly Kolom[] Kepala =
    [
        Form.Kolom("wilayah", JenisKolom.Singkat, "Kode"),
        Form.Kolom("nama", JenisKolom.Teks, "Wilayah"),
    ];

    public static Formulir? Susun(Konteks konteks)
    {
        string[] bawah = [.. konteks.Hasil.WilayahDirectlyBelow(konteks.Wilayah, konteks.Tahun)];
        if (bawah.Length == 0) return null;
        Simpul[] simpul = [.. Terpilih(konteks)];
        List<Tabel> tabel = [];
        if (simpul.Length > 0)
        {
            tabel.Add(Peta(konteks, bawah, simpul));
            tabel.Add(Peringkat(konteks, bawah, simpul));
        }
        tabel.Add(Pengiriman(konteks, bawah));
        if (konteks.Hasil.HasAnggaran && simpul.Length > 0) tabel.Add(CapaianSerapan(konteks, bawah));
        return new Formulir("kabupaten", "Wilayah di bawahnya", [.. tabel]);
    }

    /// <summary>The simpul down to the chosen jenjang, else those of the two highest jenjang that occur.</summary>
    private static IEnumerable<Simpul> Terpilih(Konteks konteks)
    {
        var jenjang = konteks.Definisi.Jenjang;
        var all = konteks.Pohon.Select(cabang => cabang.Simpul).OfType<Simpul>().ToList();
        var levels = all.Select(one => jenjang.IndexOf(one.Jenjang)).Distinct().Order().Take(2).ToList();
        var chosen = konteks.Pilihan.JenjangTerendah is { } name ? jenjang.IndexOf(name) : -1;
        var lowest = chosen >= 0 ? chosen : levels.LastOrDefault(-1);
        return all.Where(one => jenjang.IndexOf(one.Jenjang) <= lowest);
    }

    private static Tabel Peta(Konteks konteks, string[] bawah, Simpul[] simpul)
    {
        Kolom[] kolom =
        [
            .. Kepala,
            .. simpul.Select(one => Form.Kolom(
                $"simpul_{one.Kode}", JenisKolom.Persen, one.Jenjang, $"{one.Kode} {one.Nama}".Trim())),
        ];
        var rows = bawah.Select(kode =>
        {
            var here = konteks.SimpulDari(kode, konteks.Triwulan);
            return Baris(kolom, JenisBaris.Isi, 0,
            [
                .. Wilayah(konteks, kode),
                .. simpul.Select(one => ($"simpul_{one.Kode}",
                    here.TryGetValue(one.Kode, out var row) ? row.SelCapaian() : Sel.Dari(default(Nilai)))),
            ]);
        });
        return Tabel(konteks, "kabupaten-8a", "Capaian per wilayah dan simpul (%)", kolom, rows);
    }

    private static Tabel Peringkat(Konteks konteks, string[] bawah, Simpul[] simpul)
    {
        Kolom[] kolom =
        [
            .. Kepala,
            Form.Kolom("peringkat", JenisKolom.Cacah, "Peringkat"),
            Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
            Form.Kolom("predikat", JenisKolom.Singkat, "Predikat"),
            Form.Kolom("gerak", JenisKolom.Cacah, "Naik (+) atau turun (−) dari triwulan sebelumnya"),
        ];
        var rows = new List<Baris>();
        foreach (var one in simpul)
        {
            rows.Add(Baris(kolom, JenisBaris.Kelompok, 0, ("nama", Sel.Dari($"{one.Kode} {one.Nama}".Trim()))));
            var before = Sebelum(konteks, bawah, one);
            foreach (var row in PeringkatDi(konteks, bawah, one, konteks.Triwulan)
                .OrderBy(row => row.Peringkat ?? int.MaxValue))
                rows.Add(Baris(kolom, JenisBaris.Isi, 0,
                [
                    .. Wilayah(konteks, row.Wilayah),
                    ("peringkat", Sel.Dari(Nilai.From(row.Peringkat))),
                    ("capaian", konteks.SimpulDari(row.Wilayah, konteks.Triwulan)[one.Kode].SelCapaian()),
                    ("predikat", SelExtensions.SelPredikat(
                        row.Capaian.Value is { } value ? konteks.Aturan.SkalaPredikat.Classify(value) : null)),
                    ("gerak", Sel.Dari(Nilai.From(before.GetValueOrDefault(row.Wilayah) - row.Peringkat))),
                ]));
        }
        return Tabel(konteks, "kabupaten-8b", "Peringkat wilayah per simpul", kolom, rows);
    }

    /// <summary>The ranks in one simpul, in output order.</summary>
    private static IEnumerable<HasilPeringkat> PeringkatDi(
        Konteks konteks, string[] bawah, Simpul simpul, Triwulan triwulan)
    {
        foreach (var kode in bawah)
        {
            if (konteks.SimpulDari(kode, triwulan).TryGetValue(simpul.Kode, out var row)) yield return row.Peringkat;
        }
    }

    private static Dictionary<string, int?> Sebelum(Konteks konteks, string[] bawah, Simpul simpul) =>
        konteks.Triwulan == Triwulan.I ? []
            : PeringkatDi(konteks, bawah, simpul, new Triwulan(konteks.Triwulan.Nomor - 1))
                .ToDictionary(row => row.Wilayah, row => row.Peringkat, StringComparer.Ordinal);

    private static Tabel Pengiriman(Konteks konteks, string[] bawah)
    {
        Kolom[] kolom =
        [
            .. Kepala,
            .. Triwulan.Semua.SelectMany(q => new[]
            {
                Form.Kolom($"dilaporkan_tw{q.Nomor}", JenisKolom.Cacah, $"s.d. {q}", "Dilaporkan"),
                Form.Kolom($"diharapkan_tw{q.Nomor}", JenisKolom.Cacah, $"s.d. {q}", "Diharapkan"),
            }),
            Form.Kolom("galat", JenisKolom.Cacah, "Galat"),
            Form.Kolom("diganti", JenisKolom.Cacah, "Angka diganti"),
        ];
        var (rows, silent) = (new List<Baris>(), new List<string>());
        var rekap = konteks.Rekap;
        foreach (var kode in bawah)
        {
            var row = konteks.RowOf(kode);
            List<(string, Sel)> cells = [.. Wilayah(konteks, kode)];
            foreach (var q in konteks.SampaiDengan)
            {
                var (reported, expected) = rekap?.At(row, q.Index) ?? default;
                cells.Add(($"dilaporkan_tw{q.Nomor}", Sel.Dari(reported)));
                cells.Add(($"diharapkan_tw{q.Nomor}", Sel.Dari(expected)));
                if (q == konteks.Triwulan && reported == 0 && expected > 0)
                    silent.Add(konteks.Definisi.DescribeWilayah(kode, konteks.Tahun));
            }
            cells.AddRange(Temuan(konteks, kode));
            rows.Add(Baris(kolom, JenisBaris.Isi, 0, [.. cells]));
        }
        return Tabel(konteks, "kabupaten-8c", "Rekap pengiriman: sel yang dilaporkan dari yang diharapkan", kolom, rows,
            catatan:
            [
                silent.Count == 0 ? "Setiap wilayah sudah melapor, atau belum ada yang jatuh tempo."
                    : $"Belum mengirim apa pun: {string.Join("; ", silent)}.",
                "Galat dan angka diganti: yang wilayahnya diketahui, di tahun ini; jumlah per berkas ada di mutu data.",
                TanpaWilayah(konteks.Pilihan.Temuan.Value.JumlahTanpaWilayah),
            ]);
    }

    private static string TanpaWilayah(long jumlah) => jumlah == 0 ? ""
        : $"{AngkaIndonesia.Teks(jumlah, 0)} Galat dan angka diganti tidak terbagi menurut wilayah karena terlalu "
            + "banyak.";

    private static IEnumerable<(string, Sel)> Temuan(Konteks konteks, string kode)
    {
        var found = konteks.Hasil.WilayahAtOrBelow(kode, konteks.Tahun)
            .Select(one => konteks.Pilihan.Temuan.Value.Di(one, konteks.Tahun)).ToList();
        yield return ("galat", Sel.Dari(found.Sum(one => one.Galat)));
        yield return ("diganti", Sel.Dari(found.Sum(one => one.Diganti)));
    }

    private static Tabel CapaianSerapan(Konteks konteks, string[] bawah)
    {
        Kolom[] kolom =
        [
            .. Kepala,
            Form.Kolom("simpul", JenisKolom.Teks, "Simpul"),
            Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
            Form.Kolom("serapan", JenisKolom.Persen, "Serapan (%)"),
        ];
        Simpul[] roots = [.. konteks.Pohon.Where(one => one.Tingkat == 0).Select(one => one.Simpul).OfType<Simpul>()];
        var rows =
            from kode in bawah
            from simpul in roots
            let uang = konteks.Hasil.FindAnggaran(kode, simpul.Kode, konteks.Tahun, konteks.Triwulan)
            where uang is not null
            select Baris(kolom, JenisBaris.Isi, 0,
            [
                .. Wilayah(konteks, kode),
                ("simpul", Sel.Dari($"{simpul.Kode} {simpul.Nama}".Trim())),
                ("capaian", Sel.Dari(uang.Value.Capaian, uang.Value.Bukti())),
                ("serapan", Sel.Dari(uang.Value.Serapan, uang.Value.Bukti())),
            ]);
        return Tabel(konteks, "kabupaten-8d", "Capaian dan serapan per wilayah", kolom, rows);
    }

    private static (string, Sel)[] Wilayah(Konteks konteks, string kode) =>
    [
        ("wilayah", Sel.Dari(kode)),
        ("nama", Sel.Dari(konteks.NamaDari(kode))),
    ];
}
