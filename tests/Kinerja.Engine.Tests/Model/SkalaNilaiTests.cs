using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Model;

/// <summary>SPEC 4.10: labels stand for numbers.</summary>
public sealed class SkalaNilaiTests
{
    private static readonly SkalaNilai Sakip = new("sakip", [new("A", 6), new("Sangat Baik", 6), new("BB", 5.5m)]);

    [Theory]
    [InlineData(" bb ", "5.5")]
    [InlineData("sangat-BAIK", "6")]
    [InlineData("B", null)]
    [InlineData("", null)]
    public void A_label_is_found_in_any_spelling(string label, string? nilai)
    {
        var isFound = Sakip.TryFind(label, out var found);
        Assert.Equal(nilai, isFound ? found.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public void A_number_has_the_first_label_of_exactly_that_number()
    {
        Assert.Equal("A", Sakip.LabelOf(6.00m));
        Assert.Equal("BB", Sakip.LabelOf(5.5m));
        Assert.Null(Sakip.LabelOf(5.51m));
    }

    [Fact]
    public void A_scale_has_labels_that_differ()
    {
        Assert.Throws<ArgumentException>(() => new SkalaNilai(" ", [new("A", 1)]));
        Assert.Throws<ArgumentException>(() => new SkalaNilai("s", []));
        Assert.Throws<ArgumentException>(() => new SkalaNilai("s", [new("A B", 1), new("a_b", 1)]));
        Assert.Throws<ArgumentException>(() => new LabelNilai(" ", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LabelNilai("A", 1e18m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LabelNilai("A", -1e18m));
    }

    [Theory]
    [InlineData("N", "nilai", "sakip")]
    [InlineData("O", "nilai", "opini")]
    [InlineData("N", "lain", null)]
    [InlineData("X", "nilai", null)]
    [InlineData(null, "NILAI", "sakip")]
    [InlineData(null, "lain", "opini")]
    public void The_setting_of_the_indikator_comes_before_the_shared_one(
        string? indikator, string variabel, string? skala) =>
        Assert.Equal(skala, Definisi().FindSkala(indikator, variabel)?.Nama);

    [Theory]
    [InlineData("N", "sakip")]
    [InlineData("o", "opini")]
    [InlineData("SUM", null)]
    [InlineData("NEG", null)]
    [InlineData("X", null)]
    public void An_indikator_has_a_scale_when_its_rumus_is_one_variabel(string kode, string? skala) =>
        Assert.Equal(skala, Definisi().FindSkalaIndikator(kode)?.Nama);

    [Fact]
    public void A_shared_cell_has_no_scale_when_indikator_disagree()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("N", "nilai"), Some.Indikator("O", "nilai")],
            Skala = [Sakip, new("opini", [new("WTP", 4)])],
            Variabel = [new("nilai", "N") { Skala = "sakip" }, new("nilai", "O") { Skala = "opini" }],
        });
        Assert.Null(definisi.FindSkala(null, "nilai"));
    }

    [Theory]
    [InlineData("sakib", "KIN1005", "Skala 'sakib' tidak ada di skala.csv. Maksud Anda 'sakip'?")]
    [InlineData("SAKIP", "KIN1006", "Skala 'Sakip' sudah ada sebelumnya.")]
    public void A_scale_that_is_unknown_or_defined_twice_is_refused(string skala, string code, string message)
    {
        DefinisiKinerja.TryCreate(
            new DefinisiParts
            {
                Indikator = [Some.Indikator(rumus: "nilai")],
                Skala = code == "KIN1006" ? [Sakip, new("Sakip", [new("A", 1)])] : [Sakip],
                Variabel = [new("nilai") { Skala = skala }],
            },
            out _, out var diagnostics);
        var galat = Assert.Single(diagnostics);
        Assert.Equal((code, "skala"), (galat.Code.Id, galat.Place.Column));
        Assert.StartsWith(message, galat.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nilai", "5.75")]
    [InlineData("nilai + 0", "11.5")]
    public void The_kabupaten_has_the_mean_of_a_scale_and_the_sum_of_anything_else(string rumus, string realisasi)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("N", rumus, TipePerhitungan.NonKumulatif)],
            Skala = [Sakip],
            Variabel = [new("nilai") { Skala = "sakip" }],
            Wilayah = [new("K"), new("X", "K"), new("Y", "K")],
        });
        var data = new DataKinerjaBuilder().Quarters("X", null, "nilai", 6).Quarters("Y", null, "nilai", 5.5m).Build();
        var row = new KinerjaEngine(definisi).Calculate(data).FindIndikator("K", "N", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal(realisasi, row.Realisasi.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(rumus == "nilai" ? "sakip" : null, row.Skala?.Nama);
    }

    private static DefinisiKinerja Definisi() => DefinisiKinerja.Create(new DefinisiParts
    {
        Indikator =
        [
            Some.Indikator("N", "(nilai)"), Some.Indikator("O", "nilai"), Some.Indikator("SUM", "nilai + lain"),
            Some.Indikator("NEG", "-nilai"),
        ],
        Skala = [Sakip, new("opini", [new("WTP", 4)])],
        Variabel =
        [
            new("Nilai") { Skala = " Sakip " }, new("nilai", "O") { Skala = "opini" },
            new("lain", "SUM") { Skala = "OPINI" },
        ],
    });
}
