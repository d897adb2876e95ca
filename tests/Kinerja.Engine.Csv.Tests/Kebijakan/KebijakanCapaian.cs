using static Kinerja.Engine.Csv.Tests.Kebijakan.DaftarKebijakan;

namespace Kinerja.Engine.Csv.Tests.Kebijakan;

/// <summary>Policies of capaian and predikat.</summary>
internal static class KebijakanCapaian
{
    public static IReadOnlyList<KasusKebijakan> Semua { get; } =
    [
        new("RumusCapaianMinimum", "5.2", "Rumus capaian untuk indikator yang makin kecil makin baik.")
        {
            Folder =
            [
                Indikator("LAMA,,hari,lama,Non Kumulatif,Minimum", "GANGGUAN,,hari,gangguan,Non Kumulatif,Minimum"),
                Realisasi("33.02.19,LAMA,2025,4,lama,12", "33.02.19,GANGGUAN,2025,4,gangguan,5"),
                Target("33.02.19,LAMA,2025,,10", "33.02.19,GANGGUAN,2025,,10"),
            ],
            Kolom = ["capaian"],
            Nilai =
            [
                ("SelisihTarget", "(1 - (R - T) / \\|T\\|) × 100, sama dengan (2T - R) / T × 100",
                    "laporan yang mengurangi selisihnya dari target"),
                ("RasioTerbalik", "T / R × 100",
                    "laporan yang membalik pembagian; realisasi kecil memberi capaian sangat besar"),
            ],
        },
        new("BatasAtasCapaian", "5.4", "Capaian terbesar yang masuk ke rata-rata simpul.")
        {
            Folder =
            [
                Indikator("DOK,,dokumen,jumlah,Kumulatif,"),
                Realisasi("33.02.19,DOK,2025,4,jumlah,15"),
                Target("33.02.19,DOK,2025,,10"),
            ],
            Kolom = ["capaian", "capaian_terbatas"],
            Nilai =
            [
                ("100", "paling banyak 100", "laporan yang tidak memberi nilai lebih di atas target"),
                ("120", "paling banyak 120", "laporan yang memberi nilai lebih sampai seperlimanya"),
                ("none", "tanpa batas; satu capaian 300 dapat menutupi yang gagal",
                    "laporan yang menjumlahkan capaian apa adanya"),
            ],
        },
        new("BatasBawahCapaian", "5.4", "Capaian terkecil yang masuk ke rata-rata simpul.")
        {
            Folder =
            [
                Indikator("LAMA,,hari,lama,Non Kumulatif,Minimum"),
                Realisasi("33.02.19,LAMA,2025,4,lama,25"),
                Target("33.02.19,LAMA,2025,,10"),
            ],
            Kolom = ["capaian", "capaian_terbatas"],
            Nilai =
            [
                ("0", "paling sedikit 0", "laporan yang tidak mengenal capaian negatif"),
                ("none", "tanpa batas; satu capaian negatif mengurangi rata-rata simpulnya",
                    "laporan yang menghukum kegagalan besar"),
            ],
        },
        new("SkalaPredikat", "5.5", "Skala yang memberi predikat pada capaian. Capaian dibulatkan ke 2 digit dahulu.")
        {
            Folder =
            [
                Indikator("A,,%,a,Non Kumulatif,", "B,,%,b,Non Kumulatif,"),
                Realisasi("33.02.19,A,2025,4,a,91", "33.02.19,B,2025,4,b,80"),
                Target(",A,2025,,100", ",B,2025,,100"),
            ],
            Kolom = ["capaian", "predikat"],
            Nilai =
            [
                ("Permendagri86", "Sangat Tinggi ≥ 91, Tinggi ≥ 76, Sedang ≥ 66, Rendah ≥ 51, Sangat Rendah",
                    "evaluasi renja dan RKPD menurut Permendagri 86/2017"),
                ("Sakip", "AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D", "evaluasi SAKIP"),
            ],
        },
        new("SkalaKustom", "5.5",
            "Skala sendiri, menggantikan `SkalaPredikat`: `batas:predikat` dari batas tertinggi, `>` untuk batas yang tidak termasuk.")
        {
            Folder =
            [
                Indikator("A,,%,a,Non Kumulatif,", "B,,%,b,Non Kumulatif,"),
                Realisasi("33.02.19,A,2025,4,a,91", "33.02.19,B,2025,4,b,75"),
                Target(",A,2025,,100", ",B,2025,,100"),
            ],
            Kolom = ["capaian", "predikat"],
            Nilai =
            [
                ("none", "tidak diisi: skala dari `SkalaPredikat`", "yang memakai skala peraturan"),
                ("90:Sangat Baik;>75:Baik;:Kurang", "tiga langkah sendiri",
                    "kabupaten dengan skala di peraturan bupati"),
            ],
        },
        new("DesimalKeluaran", "1.2", "Digit desimal pada berkas hasil. Perhitungan selalu memakai semua digit.")
        {
            Folder =
            [
                Indikator("PANEN,,%,\"Persen(panen, tanam)\",Kumulatif,"),
                Realisasi("33.02.19,PANEN,2025,4,panen,2", "33.02.19,PANEN,2025,4,tanam,3"),
                Target("33.02.19,PANEN,2025,,100"),
            ],
            Kolom = ["realisasi"],
            Nilai =
            [
                ("2", "dua digit", "formulir laporan"),
                ("0", "tanpa desimal", "ringkasan"),
                ("10", "sepuluh digit", "sistem yang menghitung lanjut dari berkas hasil"),
            ],
        },
    ];
}
