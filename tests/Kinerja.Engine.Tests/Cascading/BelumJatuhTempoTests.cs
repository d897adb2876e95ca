using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Cascading;

/// <summary>
/// SPEC 4.9 in the tree: T over A and B; A has indikator a (60 of 100) and x, B has y alone; x and y are due once a
/// year.
/// </summary>
public sealed class BelumJatuhTempoTests
{
    [Theory]
    [InlineData(DataHilang.Abaikan)]
    [InlineData(DataHilang.Nol)]
    [InlineData(DataHilang.Blokir)]
    public void What_is_not_due_takes_no_part_under_any_policy(DataHilang policy)
    {
        var rows = Calculate(new AturanKinerja { DataHilang = policy }, Triwulan.I);
        Assert.Equal((60m, 1m), (rows["A"].Capaian.Value, rows["A"].Kelengkapan));
        Assert.Equal((Alasan.BelumJatuhTempo, 1m), (rows["B"].Keterangan, rows["B"].Kelengkapan));
        Assert.Equal((60m, 1m), (rows["T"].Capaian.Value, rows["T"].Kelengkapan));
    }

    /// <summary>In TW 4 both are due, and missing: of A half, of B all.</summary>
    [Theory]
    [InlineData(DataHilang.Abaikan, 60, null, null)]
    [InlineData(DataHilang.Nol, 30, 0, null)]
    [InlineData(DataHilang.Blokir, null, null, Alasan.AnakKosong)]
    public void What_is_due_is_treated_as_the_policy_says(DataHilang policy, int? a, int? b, Alasan? reason)
    {
        var rows = Calculate(new AturanKinerja { DataHilang = policy }, Triwulan.IV);
        Assert.Equal(((decimal?)a, 0.5m), (rows["A"].Capaian.Value, rows["A"].Kelengkapan));
        Assert.Equal(((decimal?)b, 0m), (rows["B"].Capaian.Value, rows["B"].Kelengkapan));
        Assert.Equal(reason, rows["A"].Keterangan);
    }

    /// <summary>6.3: the reason that all parts share counts whatever the source; T has children only.</summary>
    [Theory]
    [InlineData(SumberCapaian.HanyaAnak)]
    [InlineData(SumberCapaian.HanyaIndikator)]
    [InlineData(SumberCapaian.AnakDulu)]
    [InlineData(SumberCapaian.IndikatorDulu)]
    public void A_simpul_none_of_whose_parts_is_due_is_complete(SumberCapaian sumber)
    {
        var row = Calculate(new AturanKinerja { SumberCapaian = sumber }, Triwulan.III)["B"];
        Assert.Equal((Alasan.BelumJatuhTempo, 1m), (row.Keterangan, row.Kelengkapan));
        Assert.Equal(Alasan.BelumJatuhTempo, row.CapaianIndikator.Alasan);
    }

    /// <summary>6.4: the first source that has parts which take part; the children of S are not due.</summary>
    [Theory]
    [InlineData(DataHilang.Abaikan, null)]
    [InlineData(DataHilang.Nol, 0)]
    public void Without_a_capaian_the_kelengkapan_is_of_parts_that_take_part(DataHilang policy, int? capaian)
    {
        var hasil = new KinerjaEngine(
            DefinisiKinerja.Create(new DefinisiParts
            {
                Simpul = [new("S", Jenjang.Sasaran), new("P", Jenjang.Program, "S"), new("Q", Jenjang.Program, "S")],
                Indikator =
                [
                    Some.Indikator("s", "s", simpul: "S"), Some.Indikator("p", "p", simpul: "P"),
                    Some.Indikator("q", "q", simpul: "Q"),
                ],
                Variabel = [new("p") { Frekuensi = Frekuensi.Tahunan }, new("q") { Frekuensi = Frekuensi.Tahunan }],
            }),
            new AturanKinerja { DataHilang = policy })
            .Calculate(new DataKinerjaBuilder().Target("s", 1).Target("p", 1).Target("q", 1).Build());
        var row = hasil.FindSimpul(Some.Wilayah, "S", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal((capaian, 0m), ((int?)row.Capaian.Value, row.Kelengkapan));
        if (capaian is null) Assert.Equal(Alasan.DataKosong, row.Keterangan);
    }

    /// <summary>6.3: without a target too, BelumJatuhTempo is the reason of the part.</summary>
    [Fact]
    public void A_missing_target_does_not_change_the_reason()
    {
        var definisi = Definisi();
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Quarters("a", 60).Build());
        var row = hasil.FindSimpul(Some.Wilayah, "B", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal((Alasan.BelumJatuhTempo, 1m), (row.Keterangan, row.Kelengkapan));
    }

    private static DefinisiKinerja Definisi() => DefinisiKinerja.Create(new DefinisiParts
    {
        Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T"), new("B", Jenjang.Sasaran, "T")],
        Indikator =
        [
            Some.Indikator("a", "a", TipePerhitungan.NonKumulatif, "A"),
            Some.Indikator("x", "x", TipePerhitungan.NonKumulatif, "A"),
            Some.Indikator("y", "y", TipePerhitungan.NonKumulatif, "B"),
        ],
        Variabel = [new("x") { Frekuensi = Frekuensi.Tahunan }, new("y") { Frekuensi = Frekuensi.Tahunan }],
    });

    private static Dictionary<string, HasilSimpul> Calculate(AturanKinerja aturan, Triwulan triwulan)
    {
        var data = new DataKinerjaBuilder().Quarters("a", 60).Target("a", 100).Target("x", 100).Target("y", 100);
        return new KinerjaEngine(Definisi(), aturan).Calculate(data.Build())
            .SimpulAt(Some.Wilayah, Some.Tahun, triwulan).ToDictionary(row => row.KodeSimpul, StringComparer.Ordinal);
    }
}
