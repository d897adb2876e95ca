using static Kinerja.Engine.Csv.Tests.Kebijakan.DaftarKebijakan;

namespace Kinerja.Engine.Csv.Tests.Kebijakan;

/// <summary>Policies of the tree, of wilayah and of money.</summary>
internal static class KebijakanPohon
{
    public static IReadOnlyList<KasusKebijakan> Semua { get; } =
    [
        new("SumberCapaian", "6.2", "Asal capaian simpul yang mempunyai indikator sendiri dan anak.")
        {
            Folder =
            [
                File("cascading.csv", "kode,induk,jenjang,nama", "P1,,Program,Pelayanan", "P1.K1,P1,Kegiatan,Loket",
                    "P2,,Program,Data", "P2.K1,P2,Kegiatan,Statistik"),
                Indikator("IKM,P1,indeks,ikm,Non Kumulatif,", "LOKET,P1.K1,loket,loket,Kumulatif,",
                    "DATA,P2.K1,dokumen,data,Kumulatif,"),
                Realisasi("33.02.19,IKM,2025,4,ikm,100", "33.02.19,LOKET,2025,4,loket,50",
                    "33.02.19,DATA,2025,4,data,80"),
                Target(",IKM,2025,,100", ",LOKET,2025,,100", ",DATA,2025,,100"),
            ],
            Berkas = "hasil-cascading.csv",
            Kunci = ["simpul"],
            Kolom = ["capaian"],
            Nilai =
            [
                ("AnakDulu", "rata-rata anaknya; tanpa anak yang bernilai, indikatornya",
                    "cascading yang menjumlahkan kerja dari bawah"),
                ("IndikatorDulu", "indikatornya; tanpa indikator yang bernilai, anaknya",
                    "pohon yang setiap kotaknya punya ukuran hasil sendiri"),
                ("HanyaAnak", "hanya dari anaknya; simpul terbawah tidak bernilai", "pemeriksaan turunan"),
                ("HanyaIndikator", "hanya dari indikatornya", "perjanjian kinerja tanpa turunan"),
            ],
        },
        new("DataHilang", "6.3", "Indikator atau anak tanpa nilai di dalam rata-rata simpul.")
        {
            Folder =
            [
                File("cascading.csv", "kode,induk,jenjang,nama", "P1,,Program,Pelayanan"),
                Indikator("A,P1,dokumen,a,Kumulatif,", "B,P1,dokumen,b,Kumulatif,", "C,P1,dokumen,c,Kumulatif,"),
                Realisasi("33.02.19,A,2025,4,a,100", "33.02.19,B,2025,4,b,80"),
                Target(",A,2025,,100", ",B,2025,,100", ",C,2025,,100"),
            ],
            Berkas = "hasil-cascading.csv",
            Kunci = ["simpul"],
            Kolom = ["capaian", "kelengkapan", "keterangan"],
            Nilai =
            [
                ("Abaikan", "tidak ikut; kelengkapan memperlihatkannya", "laporan berjalan, sebelum semua data masuk"),
                ("Nol", "dihitung 0", "penilaian akhir yang menganggap diam sebagai gagal"),
                ("Blokir", "rata-ratanya kosong", "laporan yang hanya sah bila lengkap"),
            ],
        },
        new("DataIndukWilayah", "7.1", "Kabupaten dan kecamatannya sama-sama melaporkan satu indikator.")
        {
            Folder =
            [
                File("wilayah.csv", "kode,nama,tingkat,induk", "33.02,Kabupaten,Kabupaten,",
                    "33.02.01,Satu,Kecamatan,33.02", "33.02.02,Dua,Kecamatan,33.02"),
                Indikator("DOK,,dokumen,jumlah,Kumulatif,"),
                Realisasi("33.02,DOK,2025,4,jumlah,10", "33.02.01,DOK,2025,4,jumlah,4", "33.02.02,DOK,2025,4,jumlah,3"),
                Target("33.02,DOK,2025,,10"),
            ],
            Kolom = ["realisasi"],
            Wilayah = "33.02",
            Nilai =
            [
                ("Tolak", "yang di bawah dijumlahkan; yang di atas tidak dipakai, dengan Galat",
                    "angka kabupaten yang dapat ditelusuri"),
                ("UtamakanLaporan", "yang di atas dipakai", "kabupaten yang angkanya sudah diperiksa sendiri"),
            ],
        },
        new("RumusEfisiensi", "16.4", "Efisiensi sebuah simpul dari capaian C dan serapan S.")
        {
            Folder =
            [
                File("cascading.csv", "kode,induk,jenjang,nama", "P1,,Program,Pelayanan"),
                Indikator("DOK,P1,dokumen,jumlah,Kumulatif,"),
                Realisasi("33.02.19,DOK,2025,4,jumlah,9"),
                Target("33.02.19,DOK,2025,,10"),
                File("anggaran.csv", "wilayah,simpul,tahun,pagu,tw1,tw2,tw3,tw4",
                    "33.02.19,P1,2025,1000000,100000,200000,200000,250000"),
            ],
            Berkas = "hasil-anggaran.csv",
            Kunci = ["simpul"],
            Kolom = ["serapan", "capaian", "efisiensi"],
            Nilai =
            [
                ("Selisih", "C - S, dalam poin", "perbandingan kinerja dan anggaran"),
                ("Rasio", "C / S × 100", "efektivitas terhadap anggaran"),
                ("Hemat", "(1 - S / C) × 100", "persen anggaran yang dihemat untuk capaian itu"),
            ],
        },
    ];
}
