using Microsoft.Playwright;

namespace Kinerja.Engine.Html.Tests;

/// <summary>An open page with its messages and requests.</summary>
public sealed class Opened : IAsyncDisposable
{
    private readonly List<string> _messages = [];
    private readonly List<string> _requests = [];

    public Opened(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _messages.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _messages.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Everything that the page wrote to the console.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Every address that was asked for; the first is the page itself.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
