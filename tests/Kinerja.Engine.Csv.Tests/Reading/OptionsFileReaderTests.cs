using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 12, 13: options with several values, from <c>kinerja.json</c> and from the command line.</summary>
public sealed class OptionsFileReaderTests
{
    private const string Json = """[{ "Batas": 90, "Predikat": "Sangat Baik" }, { "batas": 75.5, "inklusif": false, "predikat": "Baik" }, { "Predikat": "Kurang" }]""";

    [Theory]
    [InlineData(Json, null)]
    [InlineData(null, "90:Sangat Baik;>75.5:Baik;:Kurang")]
    [InlineData(null, " >=90 : Sangat Baik ; > 75.5 : Baik ; : Kurang ")]
    [InlineData("""[{ "Predikat": "Lain" }]""", "90:Sangat Baik;>75.5:Baik;:Kurang")]
    public void A_scale_is_a_list_or_one_line_which_wins(string? json, string? line)
    {
        using var _ = new OtherCulture("id-ID");
        var skala = Read(nameof(KinerjaOptions.SkalaKustom), json, line, out var failures).ToAturan().SkalaPredikat;
        Assert.Empty(failures);
        Assert.Equal(
            ["Sangat Baik", "Sangat Baik", "Baik", "Baik", "Kurang", "Kurang"],
            ((decimal[])[91, 89.995m, 89.99m, 75.51m, 75.5m, -5]).Select(skala.Classify));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    [InlineData(Json, "none")]
    [InlineData(Json, "")]
    public void No_scale_leaves_the_one_that_is_named(string? json, string? line)
    {
        var options = Read(nameof(KinerjaOptions.SkalaKustom), json, line, out var failures);
        Assert.Empty(failures);
        Assert.Same(SkalaPredikat.Permendagri86, options.ToAturan().SkalaPredikat);
    }

    [Theory]
    [InlineData(null, "Baik", "'Baik' tidak terbaca")]
    [InlineData(null, "90,5:Baik;:Kurang", "'90,5:Baik' tidak terbaca")]
    [InlineData(null, ">>90:Baik;:Kurang", "'>>90:Baik' tidak terbaca")]
    [InlineData(null, "90:Baik;:Kurang;", "'' tidak terbaca")]
    [InlineData(null, "90:Baik", "tidak memberi predikat di bawah 90")]
    [InlineData("\"Baik\"", null, "'Baik' tidak terbaca")]
    [InlineData("""["Baik"]""", null, "langkah 1 tidak terbaca")]
    [InlineData("""{ "Batas": 90 }""", null, "langkah 1 tidak terbaca")]
    [InlineData("""[{ "Btas": 90, "Predikat": "Baik" }]""", null, "langkah 1: 'Btas' tidak dikenal. Maksud Anda 'Batas'?")]
    [InlineData("""[{ "Batas": "90,5", "Predikat": "Baik" }]""", null, "langkah 1: Batas = '90,5' tidak terbaca")]
    [InlineData("""[{ "Inklusif": 1, "Predikat": "Baik" }]""", null, "langkah 1: Inklusif = '1' tidak terbaca")]
    [InlineData("""[{ "Predikat": ["Baik"] }]""", null, "langkah 1: Predikat = '' tidak terbaca")]
    public void A_scale_that_cannot_be_read_is_told_without_what_follows_from_it(
        string? json, string? line, string failure)
    {
        Read(nameof(KinerjaOptions.SkalaKustom), json, line, out var failures);
        Assert.Contains("SkalaKustom", Assert.Single(failures), StringComparison.Ordinal);
        Assert.Contains(failure, failures[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[61, 62, 62, 62]", "60,62,62,63", 60)]
    [InlineData("[61, 62, 62, 62]", null, 61)]
    [InlineData("[61, 62, 62, 62]", "none", null)]
    [InlineData("[]", null, null)]
    public void A_list_of_the_command_line_wins_over_the_file(string json, string? line, int? first)
    {
        var options = Read(nameof(KinerjaOptions.HariKerjaEfektifPerTriwulan), json, line, out var failures);
        Assert.Empty(failures);
        Assert.Equal(first, options.HariKerjaEfektifPerTriwulan?[0]);
    }

    private static KinerjaOptions Read(string option, string? json, string? line, out List<string> failures)
    {
        using var folder =
            new TemporaryFolder(("indikator.csv", FolderUji.Indikator), ("realisasi.csv", FolderUji.Realisasi));
        if (json is not null) folder.Write("kinerja.json", $$"""{ "Kinerja": { "{{option}}": {{json}} } }""");
        var opsi = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (line is not null) opsi[option] = line;
        var read = KinerjaFolder.Read(folder.Path, opsi);
        failures = [.. read.Galat().Select(galat => galat.Message)];
        return read.Options;
    }

    [Theory]
    [InlineData("Tolak,Terakhir")]
    [InlineData("1")]
    [InlineData("Tolk")]
    public void A_choice_is_one_name(string nilai)
    {
        var folder = FolderUji.Read(("kinerja.json", $$"""{ "Kinerja": { "DataGanda": "{{nilai}}" } }"""));
        Assert.Contains(
            "Pilihan: Tolak, Terakhir, Jumlahkan.", Assert.Single(folder.Galat()).Message, StringComparison.Ordinal);
    }
}
