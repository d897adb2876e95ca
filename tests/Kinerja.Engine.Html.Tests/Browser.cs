using Microsoft.Playwright;

namespace Kinerja.Engine.Html.Tests;

/// <summary>The chromium of the machine, started once for a class of tests. Playwright downloads nothing.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-html-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assert.True(File.Exists(Chromium), $"{Chromium} is not there: apt-get install -y chromium poppler-utils");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A path of a file that the next test does not see.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Opens a page, and collects its console messages and its network requests.</summary>
    public async Task<Opened> OpenAsync(
        string html, int width, bool isDark = false, bool hasScript = true, bool bypassesPolicy = false)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            BypassCSP = bypassesPolicy,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        var opened = new Opened(page);
        var path = PathOf("laporan.html");
        await File.WriteAllTextAsync(path, html);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return opened;
    }
}
