using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Cascading;

/// <summary>SPEC 6. The tree: T over A and B; A has indikator a, B has b and c, T has t.</summary>
public sealed class CascadingTests
{
    [Fact]
    public void Rolls_up_level_by_level_and_not_flat()
    {
        var rows = Calculate(AturanKinerja.Baku, a: 100, b: 50, c: 50);
        Assert.Equal(75, rows["T"].Capaian.Value);
        Assert.Null(rows["T"].CapaianIndikator.Value);
    }

    [Theory]
    [InlineData(SumberCapaian.AnakDulu, 75)]
    [InlineData(SumberCapaian.IndikatorDulu, 20)]
    [InlineData(SumberCapaian.HanyaAnak, null)]
    [InlineData(SumberCapaian.HanyaIndikator, 20)]
    public void The_source_of_a_capaian_is_a_policy(SumberCapaian sumber, int? expected)
    {
        var rows = Calculate(new AturanKinerja { SumberCapaian = sumber }, a: 100, b: 50, c: 50, t: 20);
        Assert.Equal(expected, rows["T"].Capaian.Value);
        Assert.Equal(20, rows["T"].CapaianIndikator.Value);
    }

    [Fact]
    public void Without_children_that_have_a_value_the_indikator_gives_it() =>
        Assert.Equal(20, Calculate(AturanKinerja.Baku, a: null, b: null, c: null, t: 20)["T"].Capaian.Value);

    [Theory]
    [InlineData(DataHilang.Abaikan, 60, null)]
    [InlineData(DataHilang.Nol, 30, null)]
    [InlineData(DataHilang.Blokir, null, Alasan.AnakKosong)]
    public void A_missing_part_is_left_out_or_zero_or_blocks(DataHilang policy, int? expected, Alasan? reason)
    {
        var row = Calculate(new AturanKinerja { DataHilang = policy }, a: 100, b: 60, c: null)["B"];
        Assert.Equal(expected, row.Capaian.Value);
        Assert.Equal(reason, row.Keterangan);
    }

    [Fact]
    public void A_blocked_source_does_not_fall_through_to_the_next()
    {
        var row = Calculate(new AturanKinerja { DataHilang = DataHilang.Blokir }, a: 100, b: 60, c: null, t: 20)["T"];
        Assert.Equal(Alasan.AnakKosong, row.Keterangan);
        Assert.Equal(20, row.CapaianIndikator.Value);
    }

    /// <summary>
    /// T has one child of weight 1, whose mean it takes over, and the reason why there is none (SPEC 6.3).
    /// </summary>
    [Fact]
    public void An_only_child_without_a_mean_passes_on_its_reason()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [new Indikator("i", Rumus.Parse("x"), TipePerhitungan.Kumulatif) { Simpul = "A", Bobot = 0 }],
            Simpul = [new Simpul("T", Jenjang.Tujuan), new Simpul("A", Jenjang.Sasaran, "T")],
        });
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("W", "i", "x", 1).Target("i", 2, wilayah: "W").Build());
        Assert.Equal(Alasan.BobotNol, hasil.FindSimpul("W", "A", Some.Tahun, Triwulan.IV)!.Value.Keterangan);
        Assert.Equal(Alasan.BobotNol, hasil.FindSimpul("W", "T", Some.Tahun, Triwulan.IV)!.Value.Keterangan);
    }

    /// <summary>Each by itself and in the source it comes from, whatever the shortcut.</summary>
    [Theory]
    [InlineData(DataHilang.Abaikan, null)]
    [InlineData(DataHilang.Nol, 0)]
    [InlineData(DataHilang.Blokir, null)]
    public void An_only_part_is_the_mean_of_its_own_source(DataHilang policy, int? withoutValue)
    {
        var aturan = new AturanKinerja { DataHilang = policy };
        var rows = Calculate(aturan, a: 80, b: 50, c: 50);
        Assert.Equal((80m, null), (rows["A"].CapaianIndikator.Value, rows["A"].CapaianTurunan.Value));
        Assert.Equal(withoutValue, Calculate(aturan, a: null, b: 50, c: 50)["A"].Capaian.Value);
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("i", "x", simpul: "A")],
            Simpul = [new Simpul("T", Jenjang.Tujuan), new Simpul("A", Jenjang.Sasaran, "T")],
        });
        var above = new KinerjaEngine(definisi, aturan)
            .Calculate(new DataKinerjaBuilder().Quarters("x", 1).Target("i", 2).Build())
            .FindSimpul(Some.Wilayah, "T", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal((null, 50m, 50m), (above.CapaianIndikator.Value, above.CapaianTurunan.Value, above.Capaian.Value));
    }

    /// <summary>What is elsewhere is no part here: neither a zero nor a lack (SPEC 6.3, 6.4).</summary>
    [Fact]
    public void A_part_of_another_wilayah_is_none_here()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("i", "x", simpul: "T"), Some.Indikator("j", "y", simpul: "T")],
            Simpul = [new Simpul("T", Jenjang.Tujuan)],
        });
        var data = new DataKinerjaBuilder().Quarters("V", null, "x", 1).Target("i", 2, wilayah: "V")
            .Target("j", 2, wilayah: "W");
        var row = new KinerjaEngine(definisi, new AturanKinerja { DataHilang = DataHilang.Nol }).Calculate(data.Build())
            .FindSimpul("V", "T", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal((50m, 1m), (row.Capaian.Value, row.Kelengkapan));
    }

    [Fact]
    public void Blocked_simpul_keep_the_kelengkapan_of_what_they_have()
    {
        var blocking = new AturanKinerja { DataHilang = DataHilang.Blokir };
        var rows = Calculate(blocking, a: null, b: 60, c: null);
        Assert.Equal((null, 0.5m), (rows["B"].Capaian.Value, rows["B"].Kelengkapan)); // no children to ask first
        Assert.Equal((null, 0.25m), (rows["T"].Capaian.Value, rows["T"].Kelengkapan));
    }

    [Fact]
    public void Weights_that_add_to_zero_give_no_mean_and_no_kelengkapan()
    {
        var row = Calculate(AturanKinerja.Baku, a: 100, b: 50, c: 50, bobotB: 0)["B"];
        Assert.Equal(Alasan.BobotNol, row.Keterangan);
        Assert.Equal(0, row.Kelengkapan);
    }

    /// <summary>A part that counts as 0 counts with its weight; without one among them there is no mean.</summary>
    [Theory]
    [InlineData(0, null, Alasan.BobotNol)]
    [InlineData(1, 0, null)]
    public void Missing_parts_that_count_as_zero_still_need_a_weight(int bobot, int? expected, Alasan? reason)
    {
        var row = Calculate(
            new AturanKinerja { DataHilang = DataHilang.Nol }, a: 100, b: null, c: null, bobotB: bobot)["B"];
        Assert.Equal((expected, reason), ((int?)row.Capaian.Value, row.Keterangan));
    }

    /// <summary>SPEC 6.3: AnakKosong before BobotNol before DataKosong, whichever source has it.</summary>
    [Theory]
    [InlineData(SumberCapaian.AnakDulu, DataHilang.Blokir, 0, null, Alasan.AnakKosong)]
    [InlineData(SumberCapaian.IndikatorDulu, DataHilang.Blokir, 0, null, Alasan.AnakKosong)]
    [InlineData(SumberCapaian.AnakDulu, DataHilang.Abaikan, 0, null, Alasan.BobotNol)]
    [InlineData(SumberCapaian.IndikatorDulu, DataHilang.Abaikan, 0, null, Alasan.BobotNol)]
    [InlineData(SumberCapaian.HanyaIndikator, DataHilang.Blokir, 0, null, Alasan.AnakKosong)]
    [InlineData(SumberCapaian.AnakDulu, DataHilang.Nol, 0, 0, null)]
    public void Of_several_reasons_the_gravest_is_told(
        SumberCapaian sumber, DataHilang policy, int bobotAnak, int? expected, Alasan? reason)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("t", "tak_ada", simpul: "T"), Some.Indikator("a", "a", simpul: "A")],
            Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T") { Bobot = bobotAnak }],
        });
        var aturan = new AturanKinerja { SumberCapaian = sumber, DataHilang = policy };
        var hasil = new KinerjaEngine(definisi, aturan)
            .Calculate(new DataKinerjaBuilder().Quarters("a", 5).Target("a", 10).Target("t", 1).Build());
        var row = hasil.FindSimpul(Some.Wilayah, "T", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal((expected, reason), ((int?)row.Capaian.Value, row.Keterangan));
    }

    [Fact]
    public void Kelengkapan_counts_the_parts_of_the_source_used() =>
        Assert.Equal(0.75m, Calculate(AturanKinerja.Baku, a: 100, b: 60, c: null)["T"].Kelengkapan);

    [Fact]
    public void Only_the_bounded_capaian_takes_part() =>
        Assert.Equal(75, Calculate(AturanKinerja.Baku, a: 100, b: 300, c: 0)["T"].Capaian.Value);

    [Fact]
    public void A_mean_that_does_not_fit_is_missing_and_told()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("a", simpul: "T", bobot: 1e17m)],
            Simpul = [new("T", Jenjang.Tujuan)],
        });
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { BatasCapaian = new(0, null) })
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", 100000).Target("a", 0.0000001m).Build());
        Assert.Equal(Alasan.Luapan, hasil.Simpul.First().Keterangan);
        Assert.All(hasil.Diagnostics.WithoutTargets(), d => Assert.Equal("KIN3001", d.Code.Id));
        Assert.Equal(4, hasil.Diagnostics.WithoutTargets().Length);
    }

    /// <summary>The kelengkapan is that of the source asked first, also when neither has a value (SPEC 6.4).</summary>
    [Fact]
    public void Without_a_value_the_kelengkapan_is_that_of_the_first_source()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("a", simpul: "A", bobot: 1e17m), Some.Indikator("t", "tak_ada", simpul: "T")],
            Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T")],
        });
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { BatasCapaian = new(0, null) })
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", 100000).Target("a", 0.0000001m).Target("t", 1)
                .Build());
        var row = hasil.FindSimpul(Some.Wilayah, "T", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal((null, 1m), (row.Capaian.Value, row.Kelengkapan));
    }

    [Fact]
    public void A_simpul_without_any_indikator_takes_no_part_and_is_told()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("a", simpul: "A")],
            Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T"), new("B", Jenjang.Sasaran, "T")],
        });
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", 1).Target("a", 1).Build());
        Assert.Equal(["T", "A"], hasil.Simpul.Select(row => row.Simpul.Kode).Distinct());
        Assert.Equal("KIN4004", Assert.Single(hasil.Diagnostics.WithoutTargets()).Code.Id);
    }

    [Fact]
    public void A_deep_tree_needs_no_deep_stack()
    {
        const int depth = 5; // the jenjang there are; breadth is what grows
        var simpul = Enumerable.Range(0, 20_000)
            .Select(i => new Simpul(
                $"S{i}", DaftarJenjang.Baku.Nama[i % depth], i % depth == 0 ? null : $"S{i - 1}")).ToArray();
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("a", simpul: "S19999")],
            Simpul = simpul,
        });
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", 1).Target("a", 2).Build());
        Assert.Equal(50, hasil.SimpulAt(Some.Wilayah, Some.Tahun, Triwulan.I).First().Capaian.Value);
    }

    /// <summary>SPEC 6.7 compares names as trimmed text: another case may be another person.</summary>
    [Fact]
    public void A_penanggung_jawab_gets_the_mean_of_what_names_them()
    {
        Indikator Named(string kode, string nama) =>
            new(kode, Rumus.Parse("x"), TipePerhitungan.Kumulatif) { PenanggungJawab = nama };
        var definisi = Some.Definisi(
            Named("a", "Kasi Trantib"), Named("b", " Kasi Trantib "), Named("c", "Camat"), Named("d", ""),
            Named("e", "kasi trantib"));
        var data = new DataKinerjaBuilder().Quarters("x", 5);
        foreach (var (kode, target) in ((string, decimal)[])[("a", 5), ("b", 10)]) data.Target(kode, target);
        var rows = new KinerjaEngine(definisi).Calculate(data.Build())
            .PenanggungJawab.Where(row => row.Triwulan.Nomor == 1).ToList();
        Assert.Equal(["Kasi Trantib", "Camat", "kasi trantib"], rows.Select(row => row.PenanggungJawab));
        Assert.Equal(75, rows[0].Capaian.Value);
        Assert.Equal((2, 2), (rows[0].JumlahIndikator, rows[0].JumlahBernilai));
        Assert.Equal((null, 1, 0), (rows[1].Capaian.Value, rows[1].JumlahIndikator, rows[1].JumlahBernilai));
    }

    /// <summary>
    /// SPEC 6.3. A simpul with one indikator takes its column as it is, so one with two must say the same reason.
    /// </summary>
    [Fact]
    public void The_mean_of_each_source_shows_the_reason_that_its_parts_share()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Some.Indikator("satu", "x", simpul: "A"), Some.Indikator("dua", "x", simpul: "B"),
                Some.Indikator("tiga", "x", simpul: "B"),
            ],
            Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Program, "T"), new("B", Jenjang.Program, "T")],
        });
        var rows = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Quarters("x", 5).Build())
            .SimpulAt(Some.Wilayah, Some.Tahun, Triwulan.I)
                .ToDictionary(row => row.Simpul.Kode, StringComparer.Ordinal);
        Assert.Equal(Alasan.TargetKosong, rows["A"].CapaianIndikator.Alasan);
        Assert.Equal(Alasan.TargetKosong, rows["B"].CapaianIndikator.Alasan);
        Assert.Equal(Alasan.TargetKosong, rows["T"].CapaianTurunan.Alasan);
        Assert.Equal(Alasan.DataKosong, rows["T"].CapaianIndikator.Alasan);
    }

    private static Dictionary<string, HasilSimpul> Calculate(
        AturanKinerja aturan, decimal? a, decimal? b, decimal? c, decimal? t = null, decimal bobotB = 1)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Some.Indikator("ta", "t", simpul: "T"), Some.Indikator("aa", "a", simpul: "A"),
                Some.Indikator("bb", "b", simpul: "B", bobot: bobotB),
                Some.Indikator("cc", "c", simpul: "B", bobot: bobotB),
            ],
            Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Program, "T"), new("B", Jenjang.Sasaran, "T")],
        });
        var data = new DataKinerjaBuilder().Quarters("a", a).Quarters("b", b).Quarters("c", c).Quarters("t", t);
        foreach (var kode in (string[])["ta", "aa", "bb", "cc"]) data.Target(kode, 100);
        return new KinerjaEngine(definisi, aturan).Calculate(data.Build())
            .SimpulAt(Some.Wilayah, Some.Tahun, Triwulan.I)
                .ToDictionary(row => row.Simpul.Kode, StringComparer.Ordinal);
    }
}
