using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Readme;

/// <summary>The program of the page of the package, compiled and run.</summary>
public sealed class SatuIndikator
{
    [Fact]
    public void Prints_what_the_page_prints()
    {
        Console.Lines.Clear();

        var rumus = Rumus.Parse("Persen(diselesaikan, terdata)");
        var konflik = new Indikator("KONFLIK", rumus, TipePerhitungan.Kumulatif);
        var engine = new KinerjaEngine(DefinisiKinerja.Create(new DefinisiParts { Indikator = [konflik] }));

        var data = new DataKinerjaBuilder();
        data.Add(new SelRealisasi("35.07.27", "KONFLIK", "diselesaikan", 2022, Triwulan.I, 3));
        data.Add(new SelRealisasi("35.07.27", "KONFLIK", "terdata", 2022, Triwulan.I, 4));
        data.Add(new SelTarget("35.07.27", "KONFLIK", 2022, Triwulan: null, 80));

        foreach (var hasil in engine.Calculate(data.Build()).IndikatorAt("35.07.27", 2022, Triwulan.I))
            Console.WriteLine($"{hasil.Realisasi} % of {hasil.Target} %: capaian {hasil.Capaian}, {hasil.Predikat}");

        Assert.Equal(ReadmePage.Block("text", 0, "src", "Kinerja.Engine"), Console.Lines);
    }

    [Fact]
    public void The_page_shows_the_lines_of_this_file() =>
        ReadmePage.AssertShows(
            ReadmePage.Block("csharp", 0, "src", "Kinerja.Engine"),
            "tests", "Kinerja.Engine.Tests", "Readme", "SatuIndikator.cs");

    /// <summary>Stands in for the console within this class.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
