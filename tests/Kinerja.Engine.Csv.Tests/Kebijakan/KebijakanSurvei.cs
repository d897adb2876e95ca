using static Kinerja.Engine.Csv.Tests.Kebijakan.DaftarKebijakan;

namespace Kinerja.Engine.Csv.Tests.Kebijakan;

/// <summary>Policies of the survey.</summary>
internal static class KebijakanSurvei
{
    public static IReadOnlyList<KasusKebijakan> Semua { get; } =
    [
        new("BobotUnsur", "9.1", "Bobot satu dari sembilan unsur SKM.")
        {
            Folder = Survei,
            Berkas = "hasil-skm.csv",
            Kunci = ["wilayah"],
            Kolom = ["responden", "ikm"],
            Nilai =
            [
                ("Eksak", "1/9", "IKM yang tepat"),
                ("DuaDesimal", "0.11", "laporan lama yang menulis bobot 0,11"),
                ("TigaDesimal", "0.111", "laporan lama yang menulis bobot 0,111"),
            ],
        },
        new("EdisiSkm", "9.3", "Batas mutu pelayanan.")
        {
            Folder = Survei,
            Berkas = "hasil-skm.csv",
            Kunci = ["wilayah"],
            Kolom = ["responden", "ikm", "mutu", "kinerja"],
            Nilai =
            [
                ("2017", "A ≥ 88.31, B ≥ 76.61, C ≥ 65.00, D", "PermenPANRB 14/2017"),
                ("2004", "A ≥ 81.26, B ≥ 62.51, C ≥ 43.76, D", "survei lama menurut KepMenPAN 25/2004"),
            ],
        },
    ];

    private static (string, string)[] Survei =>
    [
        Indikator("SKM,,indeks,skm_ikm,Non Kumulatif,"),
        File("skm.csv", "wilayah,tahun,triwulan,responden,u1,u2,u3,u4,u5,u6,u7,u8,u9",
            "33.02.19,2025,4,1,3,3,3,3,3,3,3,3,3", "33.02.19,2025,4,2,3,3,3,3,3,3,3,3,3",
            "33.02.19,2025,4,3,3,3,3,3,3,3,3,3,3", "33.02.19,2025,4,4,4,4,4,4,4,4,4,4,4",
            "33.02.19,2025,4,5,4,4,4,4,4,4,4,4,4"),
        Target("33.02.19,SKM,2025,,88.31"),
    ];
}
