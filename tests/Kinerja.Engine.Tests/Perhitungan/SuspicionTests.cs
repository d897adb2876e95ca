using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 8.4: figures that stand a hair's breadth on either side of what is suspicious.</summary>
public sealed class SuspicionTests
{
    [Theory]
    [InlineData(1001, true)]
    [InlineData(1000, false)]
    [InlineData(-1000, false)]
    [InlineData(-1001, true)]
    public void A_capaian_beyond_a_thousand_percent(int realisasi, bool told) =>
        Assert.Equal(told, Told(CalculationCodes.CapaianTakWajar,
            new DataKinerjaBuilder().Quarters("jumlah", realisasi).Target("IK", 100)));

    [Theory]
    [InlineData("%", "0.9", "88", true)]
    [InlineData("persen", "1", "1.51", true)]
    [InlineData("%", "1", "1.5", false)]
    [InlineData("%", "1.01", "88", false)]
    [InlineData("%", "90", "0.8", true)]
    [InlineData("%", "0.9", "0.8", false)]
    [InlineData("%", "90", "0", false)]
    [InlineData("Dokumen", "1", "88", false)]
    public void A_fraction_for_a_percentage(string satuan, string target, string realisasi, bool told)
    {
        var indikator = new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.NonKumulatif) { Satuan = satuan };
        Assert.Equal(told, Told(
            CalculationCodes.PecahanUntukPersen, new DataKinerjaBuilder().Quarters("jumlah", Number(realisasi))
                .Target("IK", Number(target)), indikator));
    }

    [Theory]
    [InlineData("Persen(a - b, a)", 11, true)]
    [InlineData("Persen(a - b, a)", 10, false)]
    [InlineData("Persen(b - b / 3 * 3, a)", 2, false)] // what decimals leave of a zero
    [InlineData("a - b", 11, false)]
    public void A_percentage_below_zero(string rumus, int b, bool told) => Assert.Equal(told, Told(
        CalculationCodes.PersenNegatif, new DataKinerjaBuilder().Quarters("a", 10)
            .Quarters("b", b), Some.Indikator(rumus: rumus)));

    [Theory]
    [InlineData(new[] { 3, 3, 3, 3 }, true)]
    [InlineData(new[] { 3, 2, 4, 5 }, true)]
    [InlineData(new[] { 0, 0, 0, 12 }, false)]
    [InlineData(new[] { 3, 6, 9, 12 }, false)]
    public void Targets_until_a_quarter_that_do_not_rise(int[] targets, bool told)
    {
        foreach (var wilayah in (string?[])[null, Some.Wilayah])
        {
            var data = new DataKinerjaBuilder().Quarters("jumlah", 3);
            for (var q = 0; q < targets.Length; q++) data.Target("IK", targets[q], q + 1, wilayah);
            Assert.Equal(told, Told(CalculationCodes.TargetTidakNaik, data));
        }
    }

    /// <summary>Own targets count, not the defaults that they replace (SPEC 5.1).</summary>
    [Fact]
    public void Of_a_wilayah_with_targets_of_its_own_those_are_looked_at()
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 3);
        for (var q = 1; q <= 4; q++) data.Target("IK", 10, q, wilayah: null).Target("IK", q, q, Some.Wilayah);
        Assert.False(Told(CalculationCodes.TargetTidakNaik, data));
    }

    [Fact]
    public void Targets_of_each_quarter_need_not_rise()
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 3);
        for (var q = 1; q <= 4; q++) data.Target("IK", 3, q);
        var aturan = new AturanKinerja { CaraTargetTriwulan = CaraTargetTriwulan.PerTriwulan };
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator()), aturan).Calculate(data.Build());
        Assert.DoesNotContain(hasil.Diagnostics, d => d.Code == CalculationCodes.TargetTidakNaik);
    }

    [Theory]
    [InlineData(18, 36, true)] // 72 of 36
    [InlineData(18, 37, false)]
    [InlineData(0, 1, false)]
    public void A_count_that_stays_the_same_and_reaches_twice_its_target(int each, int target, bool told) =>
        Assert.Equal(told, Told(
        CalculationCodes.JumlahTetap, new DataKinerjaBuilder().Quarters("jumlah", each, each, each, each)
            .Target("IK", target)));

    [Fact]
    public void A_year_without_targets_beside_one_with_is_told_and_so_are_no_targets_at_all()
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1);
        var other = data.Variabel(null, "jumlah");
        data.AddRealisasi(other, data.Wilayah(Some.Wilayah), Some.Tahun - 9, Triwulan.I, 1);
        var lint = Assert.Single(All(data.Target("IK", 1)), d => d.Code == CalculationCodes.TahunTanpaTarget);
        Assert.Equal(Some.Tahun - 9, lint.Place.Tahun);
        Assert.Single(All(new DataKinerjaBuilder().Quarters("jumlah", 1)), d => d.Code == CalculationCodes.TanpaTarget);
        Assert.DoesNotContain(
            All(new DataKinerjaBuilder().Target("IK", 1)), d => d.Code == CalculationCodes.TanpaTarget);
    }

    [Fact]
    public void Indikator_that_never_decide_their_simpul_are_told_once()
    {
        var bahan = new DefinisiParts
        {
            Indikator = [Of("A", "T"), Of("B", "T"), Of("C", "S")],
            Simpul = [new Simpul("T", Jenjang.Tujuan), new Simpul("S", Jenjang.Sasaran, "T"),
                new Simpul("X", Jenjang.Sasaran, "S2"), new Simpul("S2", Jenjang.Tujuan)],
        };
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1).Build();
        var hasil = new KinerjaEngine(DefinisiKinerja.Create(bahan)).Calculate(data);
        var info = Assert.Single(hasil.Diagnostics, d => d.Code == TreeCodes.IndikatorTidakMenentukan);
        Assert.StartsWith("2 indikator tidak menentukan capaian simpulnya", info.Message, StringComparison.Ordinal);
        Assert.Contains("A, B.", info.Message, StringComparison.Ordinal);
        hasil = new KinerjaEngine(DefinisiKinerja.Create(bahan),
            new AturanKinerja { SumberCapaian = SumberCapaian.IndikatorDulu }).Calculate(data);
        Assert.DoesNotContain(hasil.Diagnostics, d => d.Code == TreeCodes.IndikatorTidakMenentukan);

        static Indikator Of(string kode, string simpul) =>
            new(kode, Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { Simpul = simpul };
    }

    /// <summary>Where the children have no capaian the indikator decides, be it at one wilayah alone.</summary>
    [Theory]
    [InlineData("W", false)]
    [InlineData("V", false)]
    [InlineData(null, true)]
    public void Indikator_that_decide_somewhere_are_not_told(string? withoutTarget, bool told)
    {
        var bahan = new DefinisiParts
        {
            Indikator =
            [
                new("A", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { Simpul = "T" },
                new("B", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { Simpul = "S" },
            ],
            Simpul = [new Simpul("T", Jenjang.Tujuan), new Simpul("S", Jenjang.Sasaran, "T")],
        };
        var data = new DataKinerjaBuilder().Quarters("W", null, "jumlah", 1).Quarters("V", null, "jumlah", 1);
        foreach (var wilayah in (string[])["W", "V"])
        {
            data.Target("A", 1, wilayah: wilayah);
            if (wilayah != withoutTarget) data.Target("B", 1, wilayah: wilayah);
        }
        var hasil = new KinerjaEngine(DefinisiKinerja.Create(bahan)).Calculate(data.Build());
        Assert.Equal(told, hasil.Diagnostics.Any(d => d.Code == TreeCodes.IndikatorTidakMenentukan));
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static bool Told(DiagnosticCode code, DataKinerjaBuilder data, Indikator? indikator = null) =>
        All(data, indikator).Any(d => d.Code == code);

    private static ImmutableArray<Diagnostic> All(DataKinerjaBuilder data, Indikator? indikator = null) =>
        new KinerjaEngine(Some.Definisi(indikator ?? Some.Indikator())).Calculate(data.Build()).Diagnostics;
}
