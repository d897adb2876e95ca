using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Tests.Anggaran;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>
/// T over S1 (bobot 1) and S2 (bobot 3); P below both; Q below S2. Indikator t stands at T, p1 and p2 at P, q and v at
/// Q, u at none. At TW II p1 = 80, p2 = 60, q = 50, t = 20; v has no report and u no target. So P = 70, Q = 50, S1 =
/// 70, S2 = (70 + 50) / 2 = 60 and T = (70 + 3 × 60) / 4 = 62.5. At TW I p1 = 40: P = S1 = S2 = T = 50.
/// </summary>
internal static class PohonUji
{
    public static DefinisiKinerja Definisi { get; } = DefinisiKinerja.Create(new DefinisiParts
    {
        Simpul =
        [
            new("T", Jenjang.Tujuan) { Nama = "Layanan baik" },
            new("S1", Jenjang.Sasaran, "T"),
            new("S2", Jenjang.Sasaran, "T") { Bobot = 3 },
            new("P", Jenjang.Program, "s1", "S2")
            {
                Nama = "Program P", PenanggungJawab = "Kasi", Crosscutting = "Dinas",
            },
            new("Q", Jenjang.Program, "S2"),
        ],
        Indikator =
        [
            TabelUji.Posisi("u"), TabelUji.Posisi("t", "T"), TabelUji.Posisi("p1", "P"), TabelUji.Posisi("p2", "P"),
            TabelUji.Posisi("q", "Q"), TabelUji.Posisi("v", "Q"),
        ],
    });

    public static HasilKinerja Calculate(AturanKinerja? aturan = null, bool uang = false)
    {
        var data = new DataKinerjaBuilder().Quarters("u", 1).Capaian("t", 20).Capaian("p1", 40, 80).Capaian("p2", 60)
            .Capaian("q", 50).Target("v", 100);
        return new KinerjaEngine(Definisi, aturan).Calculate(data.Build(), anggaran: uang
            ? AnggaranUji.Data(AnggaranUji.Row("P", 200, 50, 30, Some.Wilayah)) : null);
    }
}
