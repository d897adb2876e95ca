using Kinerja.Engine.Angka;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>A kabupaten and those below it, with numbers made by hand from <see cref="LaporanUji"/>.</summary>
public sealed class KabupatenFormTests
{
    private static readonly LaporanKinerja Laporan = LaporanUji.Susun(formulir: "kabupaten");

    [Fact]
    public void The_heat_map_has_the_capaian_of_each_wilayah()
    {
        var table = Laporan.Table("kabupaten-8a");
        Assert.Equal(80, table.Number("K.1", "simpul_S1")); // the program decides: 8 of 10
        Assert.Equal(62.5m, table.Number("K.2", "simpul_S1")); // no program yet: 50 of 80
        Assert.Equal("Tinggi", table.At("K.1", "simpul_T1").Predikat);
        Assert.Equal(-1, table.IndexOf("simpul_P1")); // two highest jenjang only
    }

    [Fact]
    public void The_heat_map_goes_down_to_a_chosen_jenjang()
    {
        var table = LaporanUji.Susun(jenjang: "program", formulir: "kabupaten").Table("kabupaten-8a");
        Assert.Equal(80, table.Number("K.1", "simpul_P1"));
        Assert.Equal(Alasan.DataKosong, table.At("K.2", "simpul_P1").Nilai!.Value.Alasan);
    }

    [Fact]
    public void Ranks_move_since_the_quarter_before()
    {
        var table = Laporan.Table("kabupaten-8b");
        Assert.Equal((1, 1), (table.Number("K.1", "peringkat"), table.Number("K.1", "gerak"))); // 2nd at TW I: 30
        Assert.Equal((2, -1), (table.Number("K.2", "peringkat"), table.Number("K.2", "gerak")));
    }

    [Theory]
    [InlineData("K.1", 3, 3, 6, 6)]
    [InlineData("K.2", 2, 3, 2, 6)] // documents are expected of it too
    public void Sent_cells_are_counted_as_kelengkapan_counts_them(
        string wilayah, int sent1, int expected1, int sent2, int expected2)
    {
        var table = Laporan.Table("kabupaten-8c");
        Assert.Equal(
            [sent1, expected1, sent2, expected2],
            [
                table.Number(wilayah, "dilaporkan_tw1"), table.Number(wilayah, "diharapkan_tw1"),
                table.Number(wilayah, "dilaporkan_tw2"), table.Number(wilayah, "diharapkan_tw2"),
            ]);
        Assert.Equal(Sel.Kosong, table.At(wilayah, "dilaporkan_tw3"));
    }

    [Fact]
    public void Capaian_stands_beside_serapan()
    {
        var table = Laporan.Table("kabupaten-8d");
        Assert.Equal((80, 25), (table.Number("K.1", "capaian"), table.Number("K.1", "serapan")));
        Assert.Equal((62.5m, 20), (table.Number("K.2", "capaian"), table.Number("K.2", "serapan")));
    }

    [Fact]
    public void A_wilayah_with_none_below_has_no_such_form() =>
        Assert.Empty(LaporanUji.Susun("K.1", formulir: "kabupaten").Formulir);
}
