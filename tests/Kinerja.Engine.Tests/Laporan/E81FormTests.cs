using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>Form E.81 (SPEC 16..18), with numbers made by hand from <see cref="LaporanUji"/>.</summary>
public sealed class E81FormTests
{
    private static readonly Tabel Table = LaporanUji.Susun(formulir: "e81").Table("e81");

    [Theory]
    [InlineData("target_akhir", 80)]
    [InlineData("realisasi_renstra_lalu", 50)]
    [InlineData("target", 80)]
    [InlineData("realisasi_tw1", 500.0 / 6)] // 5 of 6
    [InlineData("realisasi_tw2", 50)] // the quarter alone: 2 of 4
    [InlineData("realisasi", 70)]
    [InlineData("realisasi_renstra", 1100.0 / 18)] // 11 of 18, not 50 + 70
    public void Kinerja_of_a_ratio_is_recomputed(string peran, double expected) =>
        Assert.Equal((decimal)expected, Table.Number("Konflik selesai (%)", peran)!.Value, 10);

    [Theory]
    [InlineData("target_akhir", 20)]
    [InlineData("realisasi_renstra_lalu", 10)]
    [InlineData("realisasi_tw1", 3)]
    [InlineData("realisasi_tw2", 5)]
    [InlineData("realisasi", 8)]
    [InlineData("realisasi_renstra", 18)]
    [InlineData("capaian_akhir", 90)]
    [InlineData("target_akhir_rp", 3500)] // 1000 + 2500
    [InlineData("realisasi_renstra_lalu_rp", 900)]
    [InlineData("target_rp", 2500)]
    [InlineData("realisasi_tw1_rp", 400)]
    [InlineData("realisasi_tw2_rp", 200)]
    [InlineData("realisasi_rp", 600)]
    [InlineData("realisasi_renstra_rp", 1500)]
    [InlineData("capaian_akhir_rp", 1500 * 100.0 / 3500)]
    public void Kinerja_and_money_of_a_program_share_a_row(string peran, double expected) =>
        Assert.Equal((decimal)expected, Table.Number("Dokumen disusun (Dokumen)", peran)!.Value, 10);

    [Fact]
    public void Quarters_after_TW_n_stay_blank()
    {
        foreach (var peran in new[] { "realisasi_tw3", "realisasi_tw4", "realisasi_tw3_rp", "realisasi_tw4_rp" })
            Assert.All(Table.Baris, row => Assert.Equal(Sel.Kosong, row.Sel[Table.IndexOf(peran)]));
    }

    [Fact]
    public void The_footer_has_the_mean_its_predikat_and_four_lines_to_fill_in()
    {
        var mean = Table.Kaki[0];
        Assert.Equal(63.75m, mean.Sel[Table.IndexOf("realisasi")].Nilai!.Value.Value); // of 87.5 and 40
        Assert.Equal("Rendah", Table.Kaki[1].Sel[Table.IndexOf("realisasi")].Teks);
        Assert.Equal(4, Table.Kaki.Count(row => row.Jenis == JenisBaris.Isian));
        Assert.Contains(Table.Catatan, note => note.Contains("bukan jumlah kolom", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tahun_outside_the_renstra_has_no_figure_of_it()
    {
        var table = LaporanUji.Susun(renstra: new MasaRenstra(2024, 2025), formulir: "e81").Table("e81");
        foreach (var peran in new[] { "realisasi_renstra", "target_akhir_rp", "realisasi_renstra_rp" })
            Assert.Null(table.Number("Dokumen disusun (Dokumen)", peran));
        Assert.Equal(2500, table.Number("Dokumen disusun (Dokumen)", "target_rp"));
        Assert.DoesNotContain(table.Catatan, note => note.StartsWith("Rp renstra", StringComparison.Ordinal));
    }

    [Fact]
    public void Sasaran_and_program_stand_in_their_columns()
    {
        Assert.Equal("Pelayanan", Table.At("Konflik selesai (%)", "sasaran").Teks);
        Assert.Equal("Program penunjang", Table.At("Dokumen disusun (Dokumen)", "simpul").Teks);
        Assert.Equal("Sekcam", Table.At("Dokumen disusun (Dokumen)", "penanggung_jawab").Teks);
        Assert.Equal(3, Table.Baris.Length); // the tujuan has money below it, so it has a row
    }
}
