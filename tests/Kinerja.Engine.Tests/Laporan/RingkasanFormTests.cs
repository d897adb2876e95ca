using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>The one-page form, with numbers made by hand; <see cref="PohonUji"/> tells the tree.</summary>
public sealed class RingkasanFormTests
{
    /// <summary>
    /// Kelengkapan: Q = (1 + 0) / 2, S2 = (1 + 0.5) / 2 = 0.75, S1 = 1, T = (1 + 3 × 0.75) / 4 = 0.8125.
    /// </summary>
    [Fact]
    public void A_tujuan_has_its_capaian_and_the_change_since_the_quarter_before() => Assert.Equal(
        ["T|Layanan baik|62.5|Rendah|81.25|12.5"],
        PohonUji.Calculate().Tabel("ringkasan-tujuan").Rows(
            "kode", "nama", "capaian", "predikat", "kelengkapan", "perubahan"));

    [Fact]
    public void In_the_first_quarter_there_is_no_change()
    {
        var tabel = PohonUji.Calculate().Laporan(triwulan: 1).Table("ringkasan-tujuan");
        Assert.Equal(["50|DataKosong"], tabel.Rows("capaian", "perubahan"));
        Assert.Equal("Perubahan kosong pada TW I: tidak ada triwulan sebelumnya.", tabel.Catatan[0]);
    }

    [Fact]
    public void Each_indikator_counts_once_by_its_predikat_or_by_the_reason_why_it_has_none() => Assert.Equal(
        [
            "Sangat Tinggi|0", "Tinggi|1", "Sedang|0", "Rendah|1", "Sangat Rendah|2",
            "Kosong: tidak ada angka yang dilaporkan|1", "Kosong: tidak ada target|1", "Jumlah|6",
        ],
        PohonUji.Calculate().Tabel("ringkasan-predikat").Rows("predikat", "jumlah"));

    /// <summary>Serapan 80 / 200; efisiensi 62.5 − 40.</summary>
    [Fact]
    public void Money_stands_beside_the_capaian_of_a_tujuan()
    {
        Assert.Equal(
            ["T|200|80|40|22.5"],
            PohonUji.Calculate(uang: true).Tabel("ringkasan-serapan").Rows(
                "kode", "pagu", "realisasi", "serapan", "efisiensi"));
        Assert.DoesNotContain(PohonUji.Calculate().Laporan().Tabel, one => one.Kode == "ringkasan-serapan");
    }

    /// <summary>
    /// Shares: S1 1/4, S2 3/4; P gets 1/4 + 3/8 = 5/8 over two paths, Q 3/8. So p1 and p2 have 31.25 % each, q 37.5 %.
    /// </summary>
    [Fact]
    public void The_points_that_indikator_cost_add_up_to_the_shortfall_of_the_tujuan()
    {
        var tabel = PohonUji.Calculate().Tabel("ringkasan-penyumbang");
        Assert.Equal(
            [
                "T Layanan baik|q|37.5|50|50|18.75", "T Layanan baik|p2|31.25|60|40|12.5",
                "T Layanan baik|p1|31.25|80|20|6.25", "T Layanan baik|||62.5||37.5",
            ],
            tabel.Rows("tujuan", "kode", "bagian", "capaian", "kekurangan", "poin"));
        Assert.Contains(tabel.Catatan, note => note.Contains("1 indikator atau simpul tanpa capaian", StringComparison.Ordinal)
            && note.EndsWith(": v.", StringComparison.Ordinal));
    }

    /// <summary>
    /// Under Nol v counts as 0: Q = 25, S2 = 47.5, T = (70 + 142.5) / 4 = 53.125. Now q and v have 18.75 % each.
    /// </summary>
    [Fact]
    public void An_indikator_that_counts_as_zero_costs_all_its_points()
    {
        var tabel = PohonUji.Calculate(new AturanKinerja { DataHilang = DataHilang.Nol }).Tabel("ringkasan-penyumbang");
        Assert.Equal(
            [
                "v|18.75|DataKosong|100|18.75", "p2|31.25|60|40|12.5", "q|18.75|50|50|9.375", "p1|31.25|80|20|6.25",
                "||53.125||46.875",
            ],
            tabel.Rows("kode", "bagian", "capaian", "kekurangan", "poin"));
    }

    /// <summary>B has weights that add to 0, so it has no capaian and counts as 0: T = 40.</summary>
    [Fact]
    public void A_simpul_that_counts_as_zero_costs_all_its_points()
    {
        var hasil = new KinerjaEngine(
            DefinisiKinerja.Create(new DefinisiParts
            {
                Simpul =
                [
                    new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T"),
                    new("B", Jenjang.Sasaran, "T") { Nama = "Sasaran B" },
                ],
                Indikator = [TabelUji.Posisi("a", "A"), TabelUji.Posisi("b", "B", bobot: 0)],
            }),
            new AturanKinerja { DataHilang = DataHilang.Nol })
            .Calculate(new DataKinerjaBuilder().Capaian("a", 80).Capaian("b", 90).Build());
        Assert.Equal(
            ["B|Sasaran B|50|BobotNol|50", "a|a|50|80|10", "|Jumlah = 100 − capaian tujuan||40|60"],
            hasil.Tabel("ringkasan-penyumbang").Rows("kode", "indikator", "bagian", "capaian", "poin"));
    }

    /// <summary>The mean of 150 and 50 is 100: the surplus of one cancels the shortfall of the other.</summary>
    [Fact]
    public void Without_an_upper_bound_a_surplus_stands_among_the_others()
    {
        var hasil = new KinerjaEngine(
            DefinisiKinerja.Create(new DefinisiParts
            {
                Simpul = [new("T", Jenjang.Tujuan)],
                Indikator = [TabelUji.Posisi("a", "T"), TabelUji.Posisi("b", "T")],
            }),
            new AturanKinerja { BatasCapaian = new BatasCapaian(0, null) })
            .Calculate(new DataKinerjaBuilder().Capaian("a", 150).Capaian("b", 50).Build());
        var tabel = hasil.Tabel("ringkasan-penyumbang");
        Assert.Equal(
            ["b|50|25", "1 indikator lain|50|-25", "Jumlah = 100 − capaian tujuan||0"],
            tabel.Rows("indikator", "bagian", "poin"));
        Assert.StartsWith("Batas capaian bukan 0..100", tabel.Catatan[1], StringComparison.Ordinal);
    }

    /// <summary>The own indikator t decides, with its whole shortfall.</summary>
    [Fact]
    public void The_policy_of_the_source_decides_who_takes_part()
    {
        var hasil = PohonUji.Calculate(new AturanKinerja { SumberCapaian = SumberCapaian.IndikatorDulu });
        Assert.Equal(["t|100|80", "||80"], hasil.Tabel("ringkasan-penyumbang").Rows("kode", "bagian", "poin"));
        Assert.Empty(hasil.Tabel("ringkasan-tidak-menentukan").Baris);
    }

    /// <summary>Shortfalls 1..12, a twelfth each: the ten largest cost 75 / 12, the others 3 / 12.</summary>
    [Fact]
    public void Only_ten_indikator_have_a_row_of_their_own()
    {
        var names = Enumerable.Range(1, 12).Select(i => $"i{i}").ToList();
        var data = new DataKinerjaBuilder();
        for (var i = 1; i <= 12; i++) data.Capaian($"i{i}", 100 - i);
        var hasil = new KinerjaEngine(DefinisiKinerja.Create(new DefinisiParts
        {
            Simpul = [new("T", Jenjang.Tujuan)],
            Indikator = names.ConvertAll(kode => TabelUji.Posisi(kode, "T")),
        })).Calculate(data.Build());
        var rows = hasil.Tabel("ringkasan-penyumbang").Rows("kode", "indikator", "bagian", "poin");
        Assert.Equal(12, rows.Length);
        Assert.Equal("i12|i12|8.3333|1", rows[0]);
        Assert.Equal("i3|i3|8.3333|0.25", rows[9]);
        Assert.Equal("|2 indikator lain|16.6667|0.25", rows[10]);
        Assert.Equal("|Jumlah = 100 − capaian tujuan||6.5", rows[11]);
    }

    [Fact]
    public void A_tujuan_without_a_capaian_shows_the_reason()
    {
        var hasil = new KinerjaEngine(DefinisiKinerja.Create(new DefinisiParts
        {
            Simpul = [new("T", Jenjang.Tujuan)],
            Indikator = [TabelUji.Posisi("i", "T")],
        })).Calculate(new DataKinerjaBuilder().Quarters("i", 1).Build());
        Assert.Equal(
            ["|Jumlah = 100 − capaian tujuan|TargetKosong"],
            hasil.Tabel("ringkasan-penyumbang").Rows("kode", "indikator", "poin"));
    }

    [Fact]
    public void An_indikator_beside_children_that_decide_is_named()
    {
        Assert.Equal(
            ["T Layanan baik|t|20"],
            PohonUji.Calculate().Tabel("ringkasan-tidak-menentukan").Rows("simpul", "indikator", "capaian"));
    }

    /// <summary>Twelve levels of six simpul, each below all of the level above: six to the eleventh paths.</summary>
    [Fact]
    public void Many_paths_cost_no_time()
    {
        const int width = 6;
        var levels = Enumerable.Range(1, DaftarJenjang.Maximum).Select(i => $"Tingkat {i}").ToList();
        var simpul = new List<Simpul> { new("T", levels[0]) };
        for (var i = 1; i < levels.Count; i++)
        {
            for (var j = 0; j < width; j++)
                simpul.Add(new Simpul($"S{i}.{j}", levels[i], i == 1
                    ? ["T"] : Enumerable.Range(0, width).Select(k => $"S{i - 1}.{k}")));
        }
        var hasil = new KinerjaEngine(DefinisiKinerja.Create(new DefinisiParts
        {
            Jenjang = new DaftarJenjang(levels),
            Simpul = simpul,
            Indikator = [TabelUji.Posisi("a", "S11.0"), TabelUji.Posisi("b", "S11.5")],
        })).Calculate(new DataKinerjaBuilder().Capaian("a", 40).Capaian("b", 80).Build());
        Assert.Equal(
            ["a|50|30", "b|50|10", "||40"], hasil.Tabel("ringkasan-penyumbang").Rows("kode", "bagian", "poin"));
    }
}
