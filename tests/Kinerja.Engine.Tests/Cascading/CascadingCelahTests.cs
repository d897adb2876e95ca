using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Cascading;

/// <summary>SPEC 6.3 and 6.7: which reason a part has, and which simpul an overflow is told of.</summary>
public sealed class CascadingCelahTests
{
    /// <summary>Neither a report nor a target: in the order of SPEC 8.2 the missing target comes later.</summary>
    [Fact]
    public void A_part_without_report_and_target_has_the_later_reason()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("a", "tak_ada", simpul: "A"), Some.Indikator("b", "x", simpul: "B")],
            Simpul = [new("A", Jenjang.Sasaran), new("B", Jenjang.Sasaran)],
            Wilayah = [new("X")],
        });
        var row = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Quarters("X", null, "x", 1).Build())
            .FindSimpul("X", "A", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal(Alasan.TargetKosong, row.Keterangan);
    }

    /// <summary>No aggregate and no target: here the reason of the realisasi comes later.</summary>
    [Fact]
    public void A_part_that_is_not_aggregated_has_the_later_reason()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("a", Rumus.Parse("x"), TipePerhitungan.Kumulatif)
                { Simpul = "A", AgregasiWilayah = AgregasiWilayah.Tidak },
            ],
            Simpul = [new("A", Jenjang.Sasaran)],
            Wilayah = [new("K"), new("X", "K"), new("Y", "K")],
        });
        var row = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Quarters("X", null, "x", 1).Build())
            .FindSimpul("K", "A", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal(Alasan.TidakDiagregasi, row.Keterangan);
    }

    [Fact]
    public void An_overflow_of_a_source_that_is_not_used_is_not_told()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("a", simpul: "A"), Some.Indikator("t", "t", simpul: "T")],
            Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T") { Bobot = 1e17m }],
        });
        var aturan = new AturanKinerja { SumberCapaian = SumberCapaian.IndikatorDulu, BatasCapaian = new(0, null) };
        var hasil = new KinerjaEngine(definisi, aturan).Calculate(new DataKinerjaBuilder()
            .Quarters("jumlah", 100000).Target("a", 0.0000001m).Quarters("t", 50).Target("t", 100).Build());
        var row = hasil.FindSimpul(Some.Wilayah, "T", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal((50m, Alasan.Luapan), (row.Capaian.Value, row.CapaianTurunan.Alasan));
        Assert.DoesNotContain(hasil.Diagnostics, one => one.Code.Id == "KIN3001");
    }

    [Fact]
    public void An_overflow_is_told_of_the_simpul_where_it_begins()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Some.Indikator("a", simpul: "A", bobot: 1e17m), Some.Indikator("b", simpul: "B", bobot: 1e17m),
            ],
            Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T"), new("B", Jenjang.Sasaran, "T")],
        });
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { BatasCapaian = new(0, null) })
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", 100000)
                .Target("a", 0.0000001m).Target("b", 0.0000001m).Build());
        Assert.Equal(
            Alasan.Luapan, hasil.FindSimpul(Some.Wilayah, "T", Some.Tahun, Triwulan.I)!.Value.Keterangan);
        Assert.Equal(
            ["Capaian simpul 'A'", "Capaian simpul 'B'"],
            hasil.Diagnostics.Where(one => one.Code.Id == "KIN3001").Select(one => one.Message[..18]).Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_quarter_alone_counts_the_indikator_of_a_penanggung_jawab()
    {
        Indikator Named(string kode, string rumus) =>
            new(kode, Rumus.Parse(rumus), TipePerhitungan.Kumulatif) { PenanggungJawab = "Camat" };
        var engine = new KinerjaEngine(Some.Definisi(Named("a", "x"), Named("b", "y"), Named("c", "x")));
        var data = new DataKinerjaBuilder().Quarters("x", 1, 1, 3).Quarters(Some.Wilayah, null, "y", null, null, 5)
            .Target("a", 10).Target("b", 10).Build();
        var row = Assert.Single(engine.CalculateOnDemand(data, triwulan: Triwulan.III).PenanggungJawab);
        Assert.Equal((50m, 3, 2), (row.Capaian.Value, row.JumlahIndikator, row.JumlahBernilai));
    }
}
