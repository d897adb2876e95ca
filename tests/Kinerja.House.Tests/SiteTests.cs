using Kinerja.Tests.Support;

namespace Kinerja.House.Tests;

/// <summary>The menu of the site leads to every page of <c>docs/</c>.</summary>
public sealed class SiteTests
{
    [Fact]
    public void Every_page_is_in_the_menu()
    {
        var menu = File.ReadAllText(Repository.PathOf("docs", "situs", "toc.yml"));
        var pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(Path.GetFileName);
        Assert.All(pages, page => Assert.Contains($"href: ../{page}\n", menu, StringComparison.Ordinal));
    }
}
