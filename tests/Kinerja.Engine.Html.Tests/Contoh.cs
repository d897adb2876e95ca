using Kinerja.Engine.Angka;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tests;

/// <summary>Tables made by hand, with the roles that have pictures.</summary>
internal static class Contoh
{
    private static readonly string[] Predikat = ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"];
    private static readonly string[] Jenjang = ["Tujuan", "Sasaran", "Program", "Kegiatan", "Sub Kegiatan"];

    public static string Nama(int length) => string.Concat(Enumerable.Repeat(
        "Meningkatnya akuntabilitas kinerja penyelenggaraan pemerintahan ", (length / 64) + 1))[..length];

    /// <summary>One form with every picture.</summary>
    public static Formulir Semua(int simpul = 40, int nameLength = 60) => new("ringkasan", "Ringkasan",
        [Tujuan(), PerPredikat(), Pohon(simpul, nameLength), PetaPanas(33, 12), Sebaran(33)]);

    public static Tabel Pohon(int count, int nameLength)
    {
        Kolom[] kolom =
        [
            new("kode", "Kode") { Jenis = JenisKolom.Singkat }, new("induk", "Induk") { Jenis = JenisKolom.Singkat },
            new("jenjang", "Jenjang") { Jenis = JenisKolom.Singkat }, new("nama", "Nama"),
            new("indikator", "Indikator"), new("realisasi", "Realisasi") { Jenis = JenisKolom.Angka },
            new("target", "Target") { Jenis = JenisKolom.Angka },
            new("capaian_indikator", "Capaian sendiri") { Jenis = JenisKolom.Persen },
            new("capaian_turunan", "Capaian turunan") { Jenis = JenisKolom.Persen },
            new("capaian", "Capaian") { Jenis = JenisKolom.Persen },
            new("menentukan", "Menentukan") { Jenis = JenisKolom.Singkat },
            new("predikat", "Predikat") { Jenis = JenisKolom.Singkat },
            new("kelengkapan", "Kelengkapan") { Jenis = JenisKolom.Persen },
            new("penanggung_jawab", "Penanggung jawab"), new("crosscutting", "Crosscutting"),
        ];
        var rows = new List<Baris>();
        var depths = Depths(count);
        var path = new string[Jenjang.Length];
        for (var at = 0; at < count; at++)
        {
            var depth = depths[at];
            path[depth] = $"S{at + 1}";
            var induk = depth == 0 ? "" : path[depth - 1] + (at % 9 == 8 && depth > 1 ? $";{path[depth - 2]}" : "");
            var predikat = Predikat[at % Predikat.Length];
            rows.Add(Baris(JenisBaris.Kelompok, depth, kolom,
                ("kode", Sel.Dari($"S{at + 1}")), ("induk", Sel.Dari(induk)), ("jenjang", Sel.Dari(Jenjang[depth])),
                ("nama", Sel.Dari(Nama(nameLength))), ("capaian_indikator", Sel.Dari(90m + at)),
                ("capaian_turunan", Sel.Dari(Nilai.Missing(Alasan.AnakKosong))),
                ("capaian", Sel.Dari(at % 7 == 6 ? Nilai.Missing(Alasan.DataKosong) : Nilai.Of(87.5m + at)) with
                {
                    Predikat = at % 7 == 6 ? null : predikat,
                }),
                ("predikat", Sel.Dari(at % 7 == 6 ? null : predikat)), ("kelengkapan", Sel.Dari(at * 7 % 101)),
                ("penanggung_jawab", Sel.Dari("Kepala Seksi Tata Pemerintahan"))));
            rows.Add(Baris(JenisBaris.Isi, depth, kolom,
                ("indikator", Sel.Dari($"Persentase {Nama(nameLength)}")), ("realisasi", Sel.Dari(1234.5m)),
                ("target", Sel.Dari(80m) with { Atas = 90 }), ("capaian", Sel.Dari(97.25m))));
        }
        return new Tabel { Kode = "pohon", Judul = "Pohon kinerja", Kolom = [.. kolom], Baris = [.. rows] };
    }

    public static Tabel Tujuan() => Tabel("ringkasan-tujuan", "Capaian tujuan",
        [
            new("kode", "Kode"), new("nama", "Tujuan"), new("capaian", "Capaian") { Jenis = JenisKolom.Persen },
            new("predikat", "Predikat"), new("kelengkapan", "Kelengkapan") { Jenis = JenisKolom.Persen },
            new("perubahan", "Perubahan") { Jenis = JenisKolom.Angka },
        ],
        [
            Sel.Dari("T1"), Sel.Dari(Nama(90)), Sel.Dari(87.51m) with { Predikat = "Tinggi" }, Sel.Dari("Tinggi"),
            Sel.Dari(90.83m), Sel.Dari(2.5m),
        ],
        [
            Sel.Dari("T2"), Sel.Dari(Nama(40)), Sel.Dari(default(Nilai)), Sel.Kosong, Sel.Dari(0m),
            Sel.Dari(default(Nilai)),
        ]);

    public static Tabel PerPredikat() => Tabel("ringkasan-predikat", "Indikator per predikat",
        [new("predikat", "Predikat"), new("jumlah", "Jumlah") { Jenis = JenisKolom.Cacah }],
        [
            .. Predikat.Select((label, at) =>
                (Sel[])[Sel.Dari(label) with { Predikat = label }, Sel.Dari(12 - (at * 2))]),
        ]);

    /// <summary>A heat map: one row per wilayah, one column per simpul.</summary>
    public static Tabel PetaPanas(int wilayah, int simpul) => Tabel("kabupaten-8a", "Peta panas",
        [
            new("wilayah", "Kode") { Jenis = JenisKolom.Singkat }, new("nama", "Wilayah"),
            .. Enumerable.Range(1, simpul).Select(at =>
                new Kolom($"simpul_{at}", "Sasaran", $"S{at} {Nama(30)}") { Jenis = JenisKolom.Persen }),
        ],
        [
            .. Enumerable.Range(1, wilayah).Select(row => (Sel[])
            [
                Sel.Dari($"33.02.{row:00}"), Sel.Dari($"Kecamatan {row}"),
                .. Enumerable.Range(1, simpul).Select(at => (row + at) % 11 == 0
                    ? Sel.Dari(Nilai.Missing(Alasan.TargetKosong))
                    : Sel.Dari(50m + ((row * at) % 53)) with { Predikat = Predikat[(row + at) % 5] }),
            ]),
        ]);

    public static Tabel Sebaran(int wilayah) => Tabel("kabupaten-8d", "Capaian dan serapan",
        [
            new("wilayah", "Kode"), new("nama", "Wilayah"), new("capaian", "Capaian") { Jenis = JenisKolom.Persen },
            new("serapan", "Serapan") { Jenis = JenisKolom.Persen },
        ],
        [
            .. Enumerable.Range(1, wilayah).Select(row => (Sel[])
            [
                Sel.Dari($"33.02.{row:00}"), Sel.Dari($"Kecamatan {row}"),
                Sel.Dari(40m + (row * 17 % 70)), Sel.Dari(30m + (row * 29 % 68)),
            ]),
        ]);

    public static Tabel Tabel(string kode, string judul, IEnumerable<Kolom> kolom, params Sel[][] baris) => new()
    {
        Kode = kode,
        Judul = judul,
        Keterangan = "Kecamatan Sokaraja, tahun 2022",
        Kolom = [.. kolom],
        Baris = [.. baris.Select(sel => new Baris(JenisBaris.Isi, 0, [.. sel]))],
        Catatan = ["Angka dibulatkan ke 2 desimal."],
    };

    /// <summary>Depths of a tree of five levels with several children each, in the order of its rows.</summary>
    private static int[] Depths(int count)
    {
        int[] shape = [0, 1, 2, 3, 4, 4, 3, 4, 4, 4, 2, 3, 4, 4, 1, 2, 3, 4, 3, 4, 4, 4, 4];
        return [.. Enumerable.Range(0, count).Select(at => at == 0 ? 0 : Math.Max(shape[at % shape.Length], 1))];
    }

    private static Baris Baris(JenisBaris jenis, int tingkat, Kolom[] kolom, params (string Peran, Sel Sel)[] cells)
    {
        var all = kolom.Select(column => cells.FirstOrDefault(cell => cell.Peran == column.Peran).Sel ?? Sel.Kosong);
        return new Baris(jenis, tingkat, [.. all]);
    }
}
