using Kinerja.Tests.Support;

namespace Kinerja.Engine.Html.Tests;

/// <summary>Templates of one's own.</summary>
public sealed class TemplatTests
{
    [Fact]
    public void Files_of_the_folder_stand_in_for_the_built_in_ones()
    {
        using var folder = new TemporaryFolder(
            ("kepala.liquid", "<p class=\"kop\">PEMERINTAH {{ nama_wilayah | upcase }}</p>"), ("gaya.css", ".kop { color: red; }"));
        var pilihan = new PilihanHtml { FolderTemplat = folder.Path };
        var page = Reports.Parse(Reports.Html(Reports.Of(Reports.Sokaraja), pilihan));
        Assert.Equal("PEMERINTAH 33.02.19 KECAMATAN SOKARAJA", page.QuerySelector("header .kop")!.TextContent);
        Assert.EndsWith(".kop { color: red; }", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("tahun 2022 s.d. TW IV", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kepala.liquid", "a\nb {{ judul", 2)]
    [InlineData("kaki.liquid", "a\n\n{% nope %}", 3)]
    [InlineData("kaki.liquid", "a\n{{ judul | tebal }}", 2)]
    [InlineData("kaki.liquid", "a\n\n\n{{ bupati }}", 4)]
    [InlineData("gaya.css", "p {}\n</style><script>", 2)]
    public void A_fault_names_file_and_line(string berkas, string isi, int baris)
    {
        using var folder = new TemporaryFolder((berkas, isi));
        var error = Assert.Throws<TemplatException>(() =>
            Reports.Html(Reports.Of(Reports.Sokaraja), new PilihanHtml { FolderTemplat = folder.Path }));
        Assert.Equal((folder.PathOf(berkas), baris), (error.Berkas, error.Baris));
        Assert.StartsWith($"{error.Berkas}:{baris}: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => Assert.Throws<DirectoryNotFoundException>(() =>
        Reports.Html(Reports.Of(Reports.Sokaraja), new PilihanHtml { FolderTemplat = "/tidak/ada" }));

    [Fact]
    public void A_negative_size_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PilihanHtml { UkuranMaksimum = -1 });
}
