using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Engine.Hosting.Tests.Readme;

/// <summary>The program of the package's README.md, compiled and run.</summary>
public sealed class DariKonfigurasi
{
    private static readonly string[] Folder = ["src", "Kinerja.Engine.Hosting"];

    [Fact]
    public void Prints_what_the_page_prints()
    {
        Console.Lines.Clear();

        var configuration = new ConfigurationBuilder() // in a host: builder.Configuration
            .AddInMemoryCollection([new("Kinerja:BatasAtasCapaian", "120"), new("Kinerja:SkalaPredikat", "Sakip")])
            .Build();
        using var provider = new ServiceCollection().AddKinerjaEngine(configuration).BuildServiceProvider();

        var konflik = new Indikator("KONFLIK", Rumus.Parse("Persen(selesai, terdata)"), TipePerhitungan.Kumulatif);
        var factory = provider.GetRequiredService<KinerjaEngineFactory>();
        var engine = factory.Create(DefinisiKinerja.Create(new DefinisiParts { Indikator = [konflik] }));
        Console.WriteLine($"{factory.Aturan.BatasCapaian.Atas} %, {factory.Aturan.SkalaPredikat.Classify(85)}");

        Assert.NotNull(engine);
        Assert.Equal(ReadmePage.Block("text", 0, Folder), Console.Lines);
    }

    [Fact]
    public void The_page_shows_the_lines_of_this_file() => ReadmePage.AssertShows(
        ReadmePage.Block("csharp", 0, Folder), "tests", "Kinerja.Engine.Hosting.Tests", "Readme", "DariKonfigurasi.cs");

    /// <summary>Stands in for the console within this class.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
