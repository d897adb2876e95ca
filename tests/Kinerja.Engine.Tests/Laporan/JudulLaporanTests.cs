using Kinerja.Engine.Data;
using Kinerja.Engine.Laporan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>Headers of a user for columns that are there.</summary>
public sealed class JudulLaporanTests
{
    [Theory]
    [InlineData("satuan")]
    [InlineData("pengukuran.SATUAN")]
    public void A_header_of_a_column_is_silent(string kunci) => Assert.Empty(JudulLaporan.Check(Laporan(), [kunci]));

    [Theory]
    [InlineData("satuam", "Maksud Anda 'satuan'?")]
    [InlineData("pengukuran.realisai", "Maksud Anda 'pengukuran.realisasi'?")]
    [InlineData("zzz.zzz", "tidak ada kolom itu di tabel mana pun. Tulis TABEL.KOLOM")]
    public void A_header_of_no_column_is_told_with_the_nearest_one(string kunci, string message) => Assert.Contains(
        message, Assert.Single(JudulLaporan.Check(Laporan(), [kunci])).Message, StringComparison.Ordinal);

    [Fact]
    public void Counts_have_no_digits_after_the_mark()
    {
        var laporan = Laporan();
        Assert.Equal(2, laporan.DesimalOf(new Kolom("a", "A") { Jenis = JenisKolom.Angka }));
        Assert.Equal(0, laporan.DesimalOf(new Kolom("b", "B") { Jenis = JenisKolom.Cacah }));
    }

    private static LaporanKinerja Laporan()
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1);
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(data.Build());
        return LaporanKinerja.Susun(hasil, Titik.Cari(hasil)!);
    }
}
