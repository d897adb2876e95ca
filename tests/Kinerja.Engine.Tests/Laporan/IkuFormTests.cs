using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>
/// Sasaran S over program P over kegiatan G, each with an indikator. Indikator s has the targets 10 in 2022 and 20 to
/// 30 in 2023; p has 5 in 2022, and that of TW IV, 7, in 2025.
/// </summary>
public sealed class IkuFormTests
{
    [Fact]
    public void The_indikator_of_the_two_highest_jenjang_have_the_targets_of_the_renstra() => Assert.Equal(
        [
            "1|Sasaran: Warga puas|s|Puas atas layanan|Hitung|%|10|20–30|TargetKosong|Survei|Camat",
            "2|Program: P|p||p||5|TargetKosong|TargetKosong||Kasi",
        ],
        Table(new MasaRenstra(2022, 2024)).Rows(
            "no", "simpul", "indikator", "definisi", "formulasi", "satuan", "target_2022", "target_2023", "target_2024",
            "sumber_data", "penanggung_jawab"));

    [Fact]
    public void Without_a_last_tahun_the_renstra_ends_with_the_last_target() => Assert.Equal(
        ["target_2021", "target_2022", "target_2023", "target_2024", "target_2025"],
        Targets(Table(new MasaRenstra(2021))));

    [Fact]
    public void Without_a_renstra_there_are_the_tahun_with_targets()
    {
        var tabel = Table(null);
        Assert.Equal(["target_2022", "target_2023", "target_2025"], Targets(tabel));
        Assert.Equal(["10|20–30|TargetKosong", "5|TargetKosong|7"], tabel.Rows(Targets(tabel)));
        Assert.StartsWith("Kolom target memuat tahun", tabel.Catatan[0], StringComparison.Ordinal);
    }

    private static string[] Targets(Tabel tabel) =>
        [.. tabel.Peran().Where(peran => peran.StartsWith("target_", StringComparison.Ordinal))];

    private static Tabel Table(MasaRenstra? renstra) => Calculate(renstra).Tabel("iku");

    private static HasilKinerja Calculate(MasaRenstra? renstra)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Simpul =
            [
                new("S", Jenjang.Sasaran) { Nama = "Warga puas" },
                new("P", Jenjang.Program, "S") { PenanggungJawab = "Kasi" },
                new("G", Jenjang.Kegiatan, "P"),
            ],
            Indikator =
            [
                TabelUji.Posisi("g", "G"), TabelUji.Posisi("p", "P"),
                new Indikator("s", Rumus.Parse("s"), TipePerhitungan.NonKumulatif)
                {
                    Simpul = "S", Satuan = "%", Definisi = "Puas atas layanan", Formulasi = "Hitung",
                    SumberData = "Survei", PenanggungJawab = "Camat",
                },
            ],
        });
        var data = new DataKinerjaBuilder().Quarters("s", 8).Target("g", 1);
        data.Add(new SelTarget(Some.Wilayah, "s", 2022, null, 10));
        data.AddTarget(data.Indikator("s"), data.Wilayah(Some.Wilayah), 2023, null, 20, 30);
        data.Add(new SelTarget(Some.Wilayah, "p", 2022, null, 5));
        data.Add(new SelTarget(Some.Wilayah, "p", 2025, Triwulan.IV, 7));
        return new KinerjaEngine(definisi, AturanKinerja.Baku with { Renstra = renstra }).Calculate(data.Build());
    }
}
