using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>
/// The quarterly form. Indikator f adds up: 10 and 20 of 60 in 2022, after 8 of 10 in 2021; 38 of 200 at the end of the
/// renstra. Indikator p at the simpul P, below S1 and S2, is a position with a range of 80 to 90 as its target.
/// </summary>
public sealed class PengukuranFormTests
{
    /// <summary>s.d. TW I 10 of 15, s.d. TW II 30 of 60; last year 8 / 10; the renstra 38 / 200.</summary>
    [Fact]
    public void An_indikator_has_all_its_columns() => Assert.Equal(
        "1||Kegiatan|Unit|Kumulatif|60|15|10|66.6667|60|30|50|||||||20|30|50|Sangat Rendah|80|200|19|Camat",
        Calculate().Tabel("pengukuran").Rows(
            "no", "simpul", "indikator", "satuan", "tipe", "target", "target_tw1", "realisasi_tw1", "capaian_tw1",
            "target_tw2", "realisasi_tw2", "capaian_tw2", "target_tw3", "realisasi_tw3", "capaian_tw3", "target_tw4",
            "realisasi_tw4", "capaian_tw4", "realisasi_triwulan", "realisasi", "capaian", "predikat",
            "capaian_tahun_lalu", "target_akhir", "capaian_akhir", "penanggung_jawab")[1]);

    [Fact]
    public void Quarters_after_the_point_stay_blank_although_they_have_reports()
    {
        var tabel = Calculate().Laporan(triwulan: 1).Table("pengukuran");
        Assert.Equal("10|||", tabel.Rows("realisasi_tw1", "realisasi_tw2", "realisasi_tw3", "realisasi_tw4")[1]);
        Assert.Equal("10|10|15", tabel.Rows("realisasi_triwulan", "realisasi", "target_tw1")[1]);
    }

    [Fact]
    public void Rows_follow_the_tree_and_name_no_indikator_twice()
    {
        var tabel = Calculate().Tabel("pengukuran");
        Assert.Equal(
            [
                "0||Tujuan: T|", "0|1||Kegiatan", "1||Sasaran: S1|", "2||Program: P|", "2|2||p", "1||Sasaran: S2|",
                "0||Tanpa simpul|", "0|3||x",
            ],
            tabel.Rows("no", "simpul", "indikator").Zip(tabel.Baris, (row, baris) => $"{baris.Tingkat}|{row}"));
    }

    /// <summary>Both bounds of a range; 88 lies within it. Last year had no target.</summary>
    [Fact]
    public void A_range_shows_both_bounds_and_a_missing_figure_its_reason() => Assert.Equal(
        "80–90|88|100|TargetKosong|TargetKosong|TargetKosong",
        Calculate().Tabel("pengukuran").Rows(
            "target", "realisasi", "capaian", "capaian_tahun_lalu", "target_akhir", "capaian_akhir")[4]);

    /// <summary>f names its own; x has no simpul. The same rule holds in IKU and E.81.</summary>
    [Fact]
    public void An_indikator_without_a_penanggung_jawab_has_that_of_its_simpul() => Assert.Equal(
        ["f|Camat", "p|Kasi", "x|"],
        Calculate().Tabel("pengukuran").Rows("no", "indikator", "penanggung_jawab")
            .Where(row => !row.StartsWith('|'))
            .Select(row => row[2..].Replace("Kegiatan", "f", StringComparison.Ordinal)));

    /// <summary>f has 50, p 100; x has neither realisasi nor target.</summary>
    [Fact]
    public void The_footer_is_the_mean_over_those_with_a_value() => Assert.Equal(
        "Rata-rata capaian terbatas (2 dari 3 indikator)|75|Sedang",
        Calculate().Tabel("pengukuran").Rows("simpul", "capaian", "predikat")[^1]);

    [Fact]
    public void A_table_tells_its_point_and_how_it_was_rounded()
    {
        var tabel = Calculate().Tabel("pengukuran");
        Assert.Equal("33.02.19, tahun 2022, s.d. TW II", tabel.Keterangan);
        Assert.StartsWith("Angka dibulatkan ke 2 desimal", tabel.Catatan[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_renstra_a_note_says_why_its_columns_are_blank() => Assert.Equal(
        "Kolom renstra kosong karena opsi TahunAwalRenstra tidak diisi.",
        PohonUji.Calculate().Tabel("pengukuran").Catatan[0]);

    private static HasilKinerja Calculate()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Simpul =
            [
                new("T", Jenjang.Tujuan), new("S1", Jenjang.Sasaran, "T"), new("S2", Jenjang.Sasaran, "T"),
                new("P", Jenjang.Program, "S1", "S2") { PenanggungJawab = "Kasi" },
            ],
            Indikator =
            [
                TabelUji.Posisi("x"), TabelUji.Posisi("p", "P"),
                new Indikator("f", Rumus.Parse("f"), TipePerhitungan.Kumulatif)
                {
                    Simpul = "T", Nama = "Kegiatan", Satuan = "Unit", PenanggungJawab = "Camat",
                },
            ],
        });
        var data = new DataKinerjaBuilder().Quarters("f", 10, 20, 40).Target("f", 60).Target("f", 15, 1)
            .Quarters("p", null, 88).Target("p", 80, atas: 90).Target("x", null);
        data.Add(new SelRealisasi(Some.Wilayah, "f", "f", 2021, Triwulan.IV, 8));
        data.Add(new SelTarget(Some.Wilayah, "f", 2021, null, 10));
        data.Add(new SelTarget(Some.Wilayah, "f", null, null, 200));
        return new KinerjaEngine(definisi, AturanKinerja.Baku with { Renstra = new MasaRenstra(2021, 2025) })
            .Calculate(data.Build());
    }
}
