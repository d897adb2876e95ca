using static Kinerja.Engine.Csv.Tests.Kebijakan.DaftarKebijakan;

namespace Kinerja.Engine.Csv.Tests.Kebijakan;

/// <summary>Policies of reading.</summary>
internal static class KebijakanData
{
    public static IReadOnlyList<KasusKebijakan> Semua { get; } =
    [
        new("DataGanda", "10.4", "Satu isian yang ditulis dua kali.")
        {
            Folder =
            [
                Indikator("DOK,,dokumen,jumlah,Kumulatif,"),
                Realisasi("33.02.19,DOK,2025,4,jumlah,3", "33.02.19,DOK,2025,4,jumlah,5"),
                Target("33.02.19,DOK,2025,,10"),
            ],
            Kolom = ["realisasi"],
            Nilai =
            [
                ("Tolak", "yang pertama dipakai, yang kemudian ditolak dengan Galat",
                    "laporan yang tidak boleh berisi ganda"),
                ("Terakhir", "yang kemudian menggantikan, dengan Info", "laporan yang dikoreksi dengan baris baru"),
                ("Jumlahkan", "dijumlahkan", "ekspor satu baris per kejadian"),
            ],
        },
        new("FormatAngka", "10.3", "Angka yang dapat dibaca dengan dua cara.")
        {
            Folder =
            [
                Indikator("DOK,,dokumen,jumlah,Kumulatif,"),
                Realisasi("33.02.19,DOK,2025,3,jumlah,1", "33.02.19,DOK,2025,4,jumlah,1.234"),
                Target("33.02.19,DOK,2025,,2000"),
            ],
            Kolom = ["realisasi"],
            Nilai =
            [
                ("Otomatis", "ditolak dengan Galat; yang tidak ambigu dibaca",
                    "semua, sampai diketahui cara penulisnya"),
                ("Indonesia", "titik memisahkan ribuan", "lembar sebar berbahasa Indonesia"),
                ("Invarian", "titik adalah desimal", "ekspor basis data"),
            ],
        },
        new("StatusDipakai", "10.10", "Status verifikasi baris yang dipakai.")
        {
            Folder =
            [
                Indikator("DOK,,dokumen,jumlah,Kumulatif,"),
                File("realisasi.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai,status",
                    "33.02.19,DOK,2025,3,jumlah,3,Disetujui", "33.02.19,DOK,2025,4,jumlah,5,Draf"),
                Target("33.02.19,DOK,2025,,10"),
            ],
            Kolom = ["realisasi"],
            Nilai =
            [
                ("none", "semua baris, dengan Peringatan yang menyebut statusnya", "ekspor tanpa alur persetujuan"),
                ("Disetujui", "hanya yang disetujui; yang lain ditahan dan dihitung",
                    "aplikasi dengan alur persetujuan"),
            ],
        },
    ];
}
