using System.Text;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Writing;

/// <summary>SPEC 18.5: a table of a report as a file.</summary>
public sealed class LaporanCsvWriterTests
{
    [Fact]
    public void A_table_has_its_roles_a_range_and_the_reasons_of_what_is_missing()
    {
        var laporan = Laporan(new DataKinerjaBuilder().Target("IK", 80, atas: 90).Quarters("jumlah", 12.345m));
        var tabel = Assert.Single(laporan.Tabel, one => one.Kode == "pengukuran");
        Assert.Equal("pengukuran.csv", LaporanCsvWriter.FileOf(tabel));
        var lines = Write(laporan, tabel).Split('\n');
        Assert.StartsWith("baris,no,simpul,indikator,satuan,tipe,target,target_tw1,", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",keterangan", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("isi,1,,\"'=1+1\",,Kumulatif,80 s.d. 90,80 s.d. 90,12.35,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(
            ",capaian_tahun_lalu=DataKosong;target_akhir=DataKosong;capaian_akhir=DataKosong", lines[1],
            StringComparison.Ordinal);
        Assert.StartsWith("jumlah,,Rata-rata capaian terbatas", lines[2], StringComparison.Ordinal);
        Assert.Equal(("", 4), (lines[3], lines.Length));
    }

    [Fact]
    public void A_table_with_a_column_of_that_name_has_its_reasons_in_another()
    {
        var laporan = Laporan(new DataKinerjaBuilder().Quarters("jumlah", 1));
        var tabel = new Tabel
        {
            Kode = "uji",
            Judul = "Uji",
            Kolom = [new Kolom("keterangan", "Keterangan"), new Kolom("baris", "Baris"), new Kolom("n", "N") { Jenis = JenisKolom.Cacah }],
            Baris =
            [
                new Baris(JenisBaris.Isian, 0, [Sel.Dari("x"), Sel.Dari(7m), Sel.Dari(default(Engine.Angka.Nilai))]),
                new Baris(JenisBaris.Kelompok, 0, [Sel.Kosong, Sel.Kosong, Sel.Dari(2.5m)]),
            ],
        };
        Assert.Equal(
            "jenis_baris,keterangan,baris,n,alasan\nisian,x,7,,n=DataKosong\nkelompok,,,3,\n", Write(laporan, tabel));
    }

    private static string Write(LaporanKinerja laporan, Tabel tabel)
    {
        using var stream = new MemoryStream();
        LaporanCsvWriter.Write(stream, laporan, tabel);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static LaporanKinerja Laporan(DataKinerjaBuilder data)
    {
        var indikator = new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { Nama = "=1+1" };
        var hasil = new KinerjaEngine(Some.Definisi(indikator)).Calculate(data.Build());
        return LaporanKinerja.Susun(hasil, Titik.Cari(hasil)!);
    }
}
