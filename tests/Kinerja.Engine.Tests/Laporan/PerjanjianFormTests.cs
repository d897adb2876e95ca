using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Tests.Anggaran;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>
/// The post Camat has a flow f (10 and 20 of 60 in the year: 50 %) with weight 1, a position p (40, then 70 of 100)
/// with weight 3 and a silent s. So its capaian is (50 + 3 × 70) / 4 = 65.
/// </summary>
public sealed class PerjanjianFormTests
{
    [Fact]
    public void A_post_has_a_row_per_indikator_and_its_capaian_below() => Assert.Equal(
        [
            "Warga puas|p|p||100|40|70|||70|70|Sedang|",
            "Warga puas|f|Jumlah kegiatan|Kegiatan|60|10|20|||30|50|Sangat Rendah|Kasi",
            "Program satu|s|s||5|DataKosong|DataKosong|||DataKosong|DataKosong||",
            "Capaian jabatan (2 dari 3 indikator bernilai)||||||||||65|Rendah|", "Tujuan: T||||||||||||",
        ],
        Table(1).Rows(
            "sasaran", "indikator", "formulasi", "satuan", "target", "realisasi_tw1", "realisasi_tw2", "realisasi_tw3",
            "realisasi_tw4", "realisasi", "capaian", "predikat", "sumber_data"));

    [Fact]
    public void The_title_is_the_post() =>
        Assert.Equal(["Camat", "Sekcam", "Kasi"], Calculate().Laporan().Formulir
            .Single(formulir => formulir.Kode == "perjanjian").Tabel.Select(tabel => tabel.Judul));

    [Fact]
    public void A_post_that_bears_simpul_only_has_these_alone()
    {
        var tabel = Table(3);
        Assert.Empty(tabel.Baris);
        Assert.Equal(["Program: Program satu"], tabel.Rows("sasaran"));
    }

    [Fact]
    public void A_simpul_shows_its_pagu_when_there_is_money()
    {
        Assert.Equal(-1, Table(3).IndexOf("pagu"));
        var uang = AnggaranUji.Row("P", 500, wilayah: Some.Wilayah);
        Assert.Equal(["Program: Program satu|500"], Table(3, uang).Rows("sasaran", "pagu"));
        Assert.Equal("Tujuan: T|500", Table(1, uang).Rows("sasaran", "pagu")[^1]);
        Assert.Equal(-1, Table(2, uang).IndexOf("pagu"));
        Assert.Equal("Program: Program satu|AnggaranKosong", Table(
            3, AnggaranUji.Row("T", tw1: 5, wilayah: Some.Wilayah)).Rows("sasaran", "pagu")[^1]);
    }

    [Fact]
    public void Without_a_post_there_is_no_such_form()
    {
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator()))
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", 1).Build());
        Assert.DoesNotContain(hasil.Laporan().Formulir, formulir => formulir.Kode == "perjanjian");
    }

    private static Tabel Table(int number, params BarisAnggaran[] uang) =>
        Calculate(uang).Tabel($"perjanjian-{number}");

    private static Engine.Hasil.HasilKinerja Calculate(params BarisAnggaran[] uang)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Simpul =
            [
                new("T", Jenjang.Tujuan) { Sasaran = "Warga puas", PenanggungJawab = "Camat " },
                new("P", Jenjang.Program, "T") { Nama = "Program satu", PenanggungJawab = " Kasi " },
            ],
            Indikator =
            [
                Of("s", "P", "Camat", 1), Of("p", "T", " Camat ", 3), Of("x", null, "Sekcam", 1),
                new Indikator("f", Rumus.Parse("f"), TipePerhitungan.Kumulatif)
                {
                    Simpul = "T", PenanggungJawab = "Camat", Satuan = "Kegiatan", Formulasi = "Jumlah kegiatan",
                    SumberData = "Kasi",
                },
            ],
        });
        var data = new DataKinerjaBuilder().Quarters("f", 10, 20).Target("f", 60).Quarters("p", 40, 70).Target("p", 100)
            .Target("s", 5).Target("x", 5);
        return new KinerjaEngine(definisi).Calculate(
            data.Build(), anggaran: uang.Length == 0 ? null : AnggaranUji.Data(uang));

        static Indikator Of(string kode, string? simpul, string jabatan, decimal bobot) =>
            new(kode, Rumus.Parse(kode), TipePerhitungan.NonKumulatif)
            {
                Simpul = simpul,
                PenanggungJawab = jabatan,
                Bobot = bobot,
            };
    }
}
