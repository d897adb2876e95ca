using static Kinerja.Engine.Csv.Tests.Kebijakan.DaftarKebijakan;

namespace Kinerja.Engine.Csv.Tests.Kebijakan;

/// <summary>Policies of targets, quarters and the calendar.</summary>
internal static class KebijakanTarget
{
    public static IReadOnlyList<KasusKebijakan> Semua { get; } =
    [
        new("CaraTargetTriwulan", "5.1", "Arti target yang bertriwulan.")
        {
            Folder =
            [
                Indikator("DOK,,dokumen,jumlah,Kumulatif,"),
                Realisasi(
                    "33.02.19,DOK,2025,1,jumlah,3", "33.02.19,DOK,2025,2,jumlah,3",
                    "33.02.19,DOK,2025,3,jumlah,3", "33.02.19,DOK,2025,4,jumlah,3"),
                Target("33.02.19,DOK,2025,1,3", "33.02.19,DOK,2025,2,3", "33.02.19,DOK,2025,3,3",
                    "33.02.19,DOK,2025,4,3"),
            ],
            Kolom = ["realisasi", "target", "capaian"],
            Nilai =
            [
                ("SampaiDengan", "target s.d. triwulan itu", "perjanjian kinerja dengan target kumulatif"),
                ("PerTriwulan", "target triwulan itu saja, dijumlahkan", "rencana aksi dengan target setiap triwulan"),
            ],
        },
        new("TargetTanpaTriwulan", "5.1", "Target sebuah triwulan bila hanya ada target setahun.")
        {
            Folder =
            [
                Indikator("DOK,,dokumen,jumlah,Kumulatif,"),
                Realisasi("33.02.19,DOK,2025,1,jumlah,3", "33.02.19,DOK,2025,2,jumlah,3"),
                Target("33.02.19,DOK,2025,,12"),
            ],
            Kolom = ["realisasi", "target", "dasar_target", "capaian"],
            Triwulan = "2",
            Nilai =
            [
                ("Tahunan", "target setahun", "laporan yang mengukur kemajuan ke akhir tahun"),
                ("ProRata", "target setahun × n / 4, hanya untuk jumlah bertipe Kumulatif",
                    "laporan yang menilai setiap triwulan"),
            ],
        },
        new("TargetTurunan", "7.3",
            "Target kabupaten untuk angka yang dijumlahkan, bila kabupaten tidak menulisnya sendiri.")
        {
            Folder =
            [
                File("wilayah.csv", "kode,nama,tingkat,induk", "33.02,Kabupaten,Kabupaten,",
                    "33.02.01,Satu,Kecamatan,33.02", "33.02.02,Dua,Kecamatan,33.02", "33.02.03,Tiga,Kecamatan,33.02"),
                Indikator("DOK,,dokumen,jumlah,Kumulatif,"),
                Realisasi("33.02.01,DOK,2025,4,jumlah,12", "33.02.02,DOK,2025,4,jumlah,12"),
                Target("33.02.01,DOK,2025,,12", "33.02.02,DOK,2025,,12", "33.02.03,DOK,2025,,12"),
            ],
            Kolom = ["realisasi", "target", "capaian", "kelengkapan"],
            Wilayah = "33.02",
            Nilai =
            [
                ("Semua", "target semua yang diminta melapor", "kabupaten yang berjanji untuk semua kecamatannya"),
                ("Pelapor", "hanya target yang ada realisasinya",
                    "pembanding capaian yang melapor saja; yang diam tidak terlihat"),
            ],
        },
        new("TriwulanTakBerpasangan", "4.1", "Triwulan yang hanya sebagian variabel rasionya dilaporkan.")
        {
            Folder =
            [
                Indikator("KON,,%,\"Persen(selesai, terdata)\",Kumulatif,"),
                Realisasi("33.02.19,KON,2025,1,selesai,3", "33.02.19,KON,2025,1,terdata,4",
                    "33.02.19,KON,2025,2,selesai,4"),
                Target("33.02.19,KON,2025,,100"),
            ],
            Kolom = ["realisasi"],
            Nilai =
            [
                ("Pakai", "apa adanya", "laporan yang variabelnya memang tidak berpasangan per triwulan"),
                ("Lewati", "triwulan itu tidak dipakai", "laporan yang menunggu pasangannya masuk"),
            ],
        },
        new("HariKerjaEfektif", "4.6", "Hari kerja efektif setahun, variabel bawaan `hari_kerja_efektif`.")
        {
            Folder = Kehadiran,
            Kolom = ["realisasi"],
            Nilai =
            [
                ("247", "247 hari, 61.75 per triwulan", "dokumen yang memakai 247 hari"),
                ("240", "240 hari, 60 per triwulan", "tahun dengan lebih banyak hari libur"),
            ],
        },
        new("HariKerjaEfektifPerTriwulan", "4.6",
            "Hari kerja efektif setiap triwulan; jumlahnya sama dengan `HariKerjaEfektif`.")
        {
            Folder = Kehadiran,
            Kolom = ["realisasi"],
            Triwulan = "1",
            Nilai =
            [
                ("none", "seperempat setahun di setiap triwulan", "yang tidak menghitung kalender"),
                ("57,60,65,65", "menurut kalender", "yang menghitung hari libur setiap triwulan"),
            ],
        },
    ];

    private static (string, string)[] Kehadiran =>
    [
        Indikator("HADIR,,%,\"Persen(pegawai * hari_kerja_efektif - absen, pegawai * hari_kerja_efektif)\",Kumulatif,"),
        File("variabel.csv", "indikator,variabel,sifat", "HADIR,pegawai,Posisi"),
        Realisasi(
            "33.02.19,HADIR,2025,1,pegawai,10", "33.02.19,HADIR,2025,1,absen,30", "33.02.19,HADIR,2025,2,absen,30",
            "33.02.19,HADIR,2025,3,absen,30", "33.02.19,HADIR,2025,4,absen,30"),
        Target("33.02.19,HADIR,2025,,100"),
    ];
}
