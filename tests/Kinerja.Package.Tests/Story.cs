using Kinerja.Tests.Support;

namespace Kinerja.Package.Tests;

/// <summary>A program of a page, and what the page says it prints: <c>null</c> when it says nothing.</summary>
internal sealed record Story(IReadOnlyList<string> Lines, string? Prints)
{
    /// <summary>The programs of README.md, of docs/pustaka.md and of the pages of the packages.</summary>
    public static IReadOnlyList<Story> All { get; } =
    [
        Of(0, prints: true),
        Of(0, prints: true, "docs", "pustaka.md"),
        Of(0, prints: true, "src", "Kinerja.Engine"),
        Of(0, prints: true, "src", "Kinerja.Engine.Csv"),
        Of(0, prints: true, "src", "Kinerja.Engine.Hosting"),
        Of(0, prints: false, "src", "Kinerja.Engine.Excel"),
        Of(0, prints: false, "src", "Kinerja.Engine.Html"),
    ];

    private static Story Of(int index, bool prints, params string[] folder) => new(
        ReadmePage.Block("csharp", index, folder),
        prints ? string.Join('\n', ReadmePage.Block("text", index, folder)) : null);
}
