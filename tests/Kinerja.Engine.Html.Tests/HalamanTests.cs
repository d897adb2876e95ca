
namespace Kinerja.Engine.Html.Tests;

/// <summary>What a page of a sample holds.</summary>
public sealed class HalamanTests
{
    [Fact]
    public void A_page_of_a_sample_is_one_file_in_Bahasa_Indonesia()
    {
        var page = Reports.Html(Reports.Of(Reports.Sokaraja));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"id\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
    }
}
