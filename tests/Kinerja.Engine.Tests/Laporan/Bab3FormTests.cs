using Kinerja.Engine.Angka;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>LKjIP chapter III (SPEC 17, 18), with numbers made by hand from <see cref="LaporanUji"/>.</summary>
public sealed class Bab3FormTests
{
    private static readonly LaporanKinerja Laporan = LaporanUji.Susun(formulir: "bab3");

    [Fact]
    public void The_year_stands_beside_its_target()
    {
        var table = Laporan.Table("bab3-4a");
        Assert.Equal(70, table.Number("Konflik selesai", "realisasi")); // 7 of 10
        Assert.Equal(80, table.Number("Konflik selesai", "target"));
        Assert.Equal(87.5m, table.Number("Konflik selesai", "capaian"));
        Assert.Equal("Tinggi", table.At("Konflik selesai", "predikat").Teks);
        Assert.Equal("Pelayanan", table.At("Konflik selesai", "sasaran").Teks);
        Assert.Equal(8, table.Number("Dokumen disusun", "realisasi"));
        Assert.Equal(20, table.Number("Dokumen disusun", "target")); // the silent K.2 has a target too
        Assert.Contains("2 dari 2 indikator", table.Catatan[0], StringComparison.Ordinal);
        Assert.Equal("K, tahun 2026, s.d. TW II", table.Keterangan);
    }

    [Fact]
    public void Earlier_years_are_those_of_their_TW_IV_and_the_change_is_from_the_same_quarter()
    {
        var table = Laporan.Table("bab3-4b");
        Assert.Equal(50, table.Number("Konflik selesai", "realisasi_2025")); // 4 of 8
        Assert.Equal(50m / 75 * 100, table.Number("Konflik selesai", "capaian_2025")!.Value, 20);
        Assert.Equal(20, table.Number("Konflik selesai", "perubahan"));
        Assert.Equal(87.5m - (50m / 75 * 100), table.Number("Konflik selesai", "perubahan_capaian")!.Value, 20);
        Assert.Equal(10, table.Number("Dokumen disusun", "realisasi_2025")); // s.d. TW IV
        Assert.Equal(2, table.Number("Dokumen disusun", "perubahan")); // 8 - 6, both s.d. TW II
        Assert.Equal(10, table.Number("Dokumen disusun", "perubahan_capaian")); // 40 - 30
    }

    [Fact]
    public void The_first_year_has_no_comparison_with_an_earlier_one()
    {
        var table = LaporanUji.Susun(tahun: 2025, triwulan: 4, formulir: "bab3").Table("bab3-4b");
        Assert.Equal(Alasan.DataKosong, table.At("Konflik selesai", "perubahan").Nilai!.Value.Alasan);
        Assert.Contains("0 dari 2 indikator", table.Catatan[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_renstra_is_the_window_against_its_end()
    {
        var table = Laporan.Table("bab3-4c");
        Assert.Equal(11m / 18 * 100, table.Number("Konflik selesai", "realisasi_renstra")!.Value, 20);
        Assert.Equal(80, table.Number("Konflik selesai", "target_akhir"));
        Assert.Equal(11m / 18 / 80 * 10000, table.Number("Konflik selesai", "capaian_akhir")!.Value, 18);
        Assert.Equal(18, table.Number("Dokumen disusun", "realisasi_renstra"));
        Assert.Equal(90, table.Number("Dokumen disusun", "capaian_akhir"));
    }

    [Fact]
    public void Others_are_compared_where_they_are_known()
    {
        var table = Laporan.Table("bab3-4d");
        Assert.Single(table.Baris);
        Assert.Equal("Provinsi", table.At("Konflik selesai", "nama_pembanding").Teks);
        Assert.Equal(80, table.Number("Konflik selesai", "perbandingan")); // 70 of 87.5
        Assert.Contains("1 dari 2 indikator", table.Catatan[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Money_stands_at_every_simpul_and_its_total_counts_each_row_once()
    {
        var (efisiensi, realisasi) = (Laporan.Table("bab3-4e"), Laporan.Table("bab3-4f"));
        Assert.Equal(24, efisiensi.Number("Program penunjang", "serapan")); // 600 of 2500
        Assert.Equal(40 - 24, efisiensi.Number("Program penunjang", "efisiensi"));
        Assert.Contains("capaian − serapan", efisiensi.Catatan[0], StringComparison.Ordinal);
        Assert.Equal(3, realisasi.Baris.Length); // tujuan, sasaran, program
        var total = Assert.Single(realisasi.Kaki);
        Assert.Equal(2500, total.Sel[realisasi.IndexOf("pagu")].Nilai!.Value.Value);
        Assert.Equal(600, total.Sel[realisasi.IndexOf("realisasi")].Nilai!.Value.Value);
        Assert.Equal(24, total.Sel[realisasi.IndexOf("serapan")].Nilai!.Value.Value);
    }
}
