using System.Globalization;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Readme;

/// <summary>The programs of README.md and of docs/pustaka.md that read samples.</summary>
public sealed class DariCsv
{
    [Fact]
    public void A_quarter_of_a_kecamatan_prints_what_the_page_prints()
    {
        using var _ = new Latar();

        var sokaraja = KinerjaFolder.Read("samples/sokaraja-2022");
        foreach (var galat in sokaraja.Diagnostics) Console.WriteLine(galat);
        foreach (var row in sokaraja.Calculate().SimpulAt("33.02.19", 2022, Triwulan.II))
        {
            if (row.Simpul.Jenjang == Jenjang.Program)
                Console.WriteLine($"{row.Simpul.Kode}: {row.Capaian.Value:0.00}, {row.Predikat}, {row.Kelengkapan:0 %} lengkap");
        }

        Assert.Equal(string.Join("\n", ReadmePage.Block("text", 0)), string.Join("\n", Console.Lines));
    }

    [Fact]
    public void A_kabupaten_and_its_ranking_print_what_the_page_prints()
    {
        using var _ = new Latar();

        var hasil = KinerjaFolder.Read("samples/kabupaten-contoh").Calculate();
        var tujuan = hasil.FindSimpul("99.99", "T1", 2025, Triwulan.IV)!.Value;
        Console.WriteLine($"Kabupaten, tujuan, TW IV: {tujuan.Capaian.Value:0.00}, {tujuan.Predikat}, {tujuan.Kelengkapan:0 %} lengkap");
        foreach (var row in hasil.PeringkatAt("99.99", "T1", 2025, Triwulan.IV).Take(3))
            Console.WriteLine($"{row.Peringkat}. {row.Wilayah}: {row.Capaian.Value:0.00}");

        Assert.Equal(
            string.Join("\n", ReadmePage.Block("text", 0, "docs", "pustaka.md")), string.Join("\n", Console.Lines));
    }

    [Fact]
    public void The_pages_show_the_lines_of_this_file() => ReadmePage.AssertShows(
        [.. ReadmePage.Block("csharp", 0), .. ReadmePage.Block("csharp", 0, "docs", "pustaka.md")],
        "tests", "Kinerja.Engine.Csv.Tests", "Readme", "DariCsv.cs");

    /// <summary>Sets the folder and the culture that the page assumes.</summary>
    private sealed class Latar : IDisposable
    {
        private readonly string _folder = Directory.GetCurrentDirectory();
        private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

        public Latar()
        {
            Console.Lines.Clear();
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Directory.SetCurrentDirectory(Repository.PathOf());
        }

        public void Dispose()
        {
            CultureInfo.CurrentCulture = _culture;
            Directory.SetCurrentDirectory(_folder);
        }
    }

    /// <summary>Replaces the console within this class.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(object line) => Lines.Add(line.ToString()!);
    }
}
