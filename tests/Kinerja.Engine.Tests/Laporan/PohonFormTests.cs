using Kinerja.Engine.Data;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Tests.Anggaran;
using Kinerja.Engine.Tests.Properties;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>The pohon kinerja as rows; <see cref="PohonUji"/> tells the tree and its numbers.</summary>
public sealed class PohonFormTests
{
    [Fact]
    public void A_simpul_stands_once_with_all_its_induk_above_its_indikator() => Assert.Equal(
        [
            "0|T||Tujuan|Layanan baik|", "0|||||t", "1|S1|T|Sasaran|S1|", "2|P|S1;S2|Program|Program P|", "2|||||p1",
            "2|||||p2", "1|S2|T|Sasaran|S2|", "2|Q|S2|Program|Q|", "2|||||q", "2|||||v",
            "0||||Tanpa simpul|", "0|||||u",
        ],
        Rows("kode", "induk", "jenjang", "nama", "indikator"));

    /// <summary>T has t = 20 beside its children, which decide. Q is half complete.</summary>
    [Fact]
    public void A_simpul_shows_both_capaian_and_which_of_them_decides() => Assert.Equal(
        [
            "T|20|62.5|62.5|turunan|Rendah|81.25", "S1|DataKosong|70|70|turunan|Sedang|100",
            "P|70|DataKosong|70|indikator|Sedang|100", "S2|DataKosong|60|60|turunan|Rendah|75",
            "Q|50|DataKosong|50|indikator|Sangat Rendah|50",
        ],
        Rows("kode", "capaian_indikator", "capaian_turunan", "capaian", "menentukan", "predikat", "kelengkapan")
            .Where(row => !row.EndsWith('|')).Select(row => row[(row.IndexOf('|', StringComparison.Ordinal) + 1)..]));

    [Fact]
    public void An_indikator_shows_its_figures() => Assert.Equal(
        [
            "t|20|100|20|Sangat Rendah", "p1|80|100|80|Tinggi", "p2|60|100|60|Rendah", "q|50|100|50|Sangat Rendah",
            "v|DataKosong|100|DataKosong|", "u|1|TargetKosong|TargetKosong|",
        ],
        Rows("indikator", "realisasi", "target", "capaian", "predikat").Select(row => row[2..])
            .Where(row => !row.StartsWith('|')));

    [Fact]
    public void The_post_and_the_other_offices_stand_at_their_simpul() =>
        Assert.Contains("2|P|Kasi|Dinas", Rows("kode", "penanggung_jawab", "crosscutting"));

    [Fact]
    public void A_simpul_with_money_alone_has_no_capaian()
    {
        var tabel = AnggaranUji.Calculate(80, null, AnggaranUji.Row("B", 5)).Laporan("X", triwulan: 1).Table("pohon");
        Assert.Contains("B|P|DataKosong||", tabel.Rows("kode", "induk", "capaian", "menentukan", "predikat"));
    }

    [Fact]
    public void Without_a_tree_there_is_no_such_form()
    {
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator()))
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", 1).Build());
        Assert.DoesNotContain(hasil.Laporan().Formulir, formulir => formulir.Kode is "pohon" or "iku");
    }

    /// <summary>Every simpul and every indikator of the results has one row (SPEC 18.3).</summary>
    [Law(200)]
    public void Every_result_has_one_row(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        dataset.GiveDuaInduk(tape.Choose(60));
        var hasil = dataset.Calculate();
        if (!hasil.Tahun.Contains(Some.Tahun)) throw Tape.Discard();
        var laporan = hasil.Laporan(
            "W0", triwulan: 4, pilihan: new PilihanLaporan { Formulir = ["pohon", "pengukuran"] });
        foreach (var tabel in laporan.Tabel)
        {
            Assert.Equal(
                hasil.IndikatorAt("W0", Some.Tahun, Triwulan.IV).Select(row => row.KodeIndikator).Order(),
                tabel.Baris.Where(row => row.Jenis == JenisBaris.Isi)
                    .Select(row => row.Sel[tabel.IndexOf("indikator")].Teks).Order());
            Assert.Equal(
                hasil.SimpulAt("W0", Some.Tahun, Triwulan.IV).Count(),
                tabel.Baris.Count(row => row.Jenis == JenisBaris.Kelompok));
        }
    }

    /// <summary>The rows, each with its depth first.</summary>
    private static string[] Rows(params string[] peran)
    {
        var tabel = PohonUji.Calculate().Tabel("pohon");
        return [.. tabel.Rows(peran).Zip(tabel.Baris, (row, baris) => $"{baris.Tingkat}|{row}")];
    }
}
