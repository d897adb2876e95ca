using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>No name of a folder, file, cell or argument moves the cursor or forges a line of the screen.</summary>
public sealed class ScreenTests
{
    private const string Forged = "Galat KIN9999 palsu";
    private const string Jahat =
        "x\u001b[2J\r\nGalat KIN9999 palsu\u0085Galat KIN9999 palsu\u2028Galat KIN9999 "
            + "palsu\u2029\u202e\u2066\u200f\a\b\u009b31m";

    [Fact]
    public void Only_one_place_writes_to_the_screen() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Repository.PathOf("src", "Kinerja.Cli"), "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "Screen.cs" && !path.Contains("obj", StringComparison.Ordinal)),
        path => Regex.IsMatch(
            File.ReadAllText(path), @"(?<!Spectre\.)\bConsole\.\w|\bAnsiConsole\b|\bnew (Text|Markup)\(",
            RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    [Theory]
    [InlineData("hitung", Jahat)]
    [InlineData("periksa", Jahat)]
    [InlineData("skm", Jahat)]
    [InlineData("jelaskan", Jahat, "--wilayah", Jahat, "--indikator", Jahat, "--tahun", "2022", "--triwulan", "1")]
    [InlineData("jelaskan", Jahat, "--wilayah", Jahat)]
    [InlineData(Jahat)]
    [InlineData("katalog", Jahat)]
    [InlineData("hitung", ".", Jahat)]
    [InlineData("hitung", "--" + Jahat)]
    [InlineData("hitung", ".", "--tahun", Jahat, Jahat)]
    [InlineData("hitung", "--help", Jahat)]
    [InlineData("--help", Jahat)]
    [InlineData("--version", Jahat)]
    [InlineData("[" + Jahat + "]", "hitung")]
    [InlineData("[suggest:3]", Jahat)]
    [InlineData("[diagram]", Jahat)]
    public void An_argument_is_shown_as_text(params string[] arguments) => AssertHarmless(Kinerja.Run(arguments));

    [Theory]
    [InlineData("--tahun", Jahat)]
    [InlineData("--triwulan", Jahat)]
    [InlineData("--wilayah", Jahat)]
    [InlineData("--utas", Jahat)]
    [InlineData("--pengodean", Jahat)]
    [InlineData("--opsi", Jahat)]
    [InlineData("--opsi", Jahat + "=1")]
    [InlineData("--opsi", "DesimalKeluaran=" + Jahat)]
    [InlineData("--opsi", "SkalaKustom=" + Jahat)]
    [InlineData("--opsi", "SkalaKustom=50:" + Jahat + ";:" + Jahat)]
    [InlineData("--" + Jahat, "1")]
    public void An_option_is_shown_as_text(params string[] arguments) =>
        AssertHarmless(Kinerja.Run(["hitung", ConformanceCase.Folder("konflik-nol"), .. arguments]));

    [Fact]
    public void Names_in_files_are_shown_as_text()
    {
        var cell = $"\"{Jahat}\"";
        using var atas = new TemporaryFolder();
        var folder = Directory.CreateDirectory(atas.PathOf(Jahat)).FullName;
        Write("indikator.csv",
            "kode,nama,simpul,rumus,tipe,satuan,penanggung_jawab\n"
            + $"{cell},{cell},{cell},a + b,Kumulatif,{cell},{cell}\nA,{cell},,\"[{Jahat}]\",Kumulatif,,\n");
        Write("cascading.csv", $"kode,jenjang,nama,crosscutting\n{cell},Tujuan,{cell},{cell}\n");
        Write("wilayah.csv", $"kode,nama,tingkat\n{cell},{cell},{cell}\n");
        Write("target.csv", $"wilayah,indikator,tahun,target\n{cell},{cell},2022,5\n");
        Write($"realisasi-{Jahat}.csv",
            $"wilayah,tahun,triwulan,variabel,nilai,{cell}\n{cell},2022,1,a,1,\n{cell},2022,1,a,2,\n{cell},2022,"
                + $"{cell},a,{cell},\n{cell},2022,1,{cell},1,\n");
        Write($"skm-{Jahat}.csv", "");
        Write("skm.csv", $"wilayah,tahun,triwulan,u1,u2\n{cell},2022,1,3,4\n{cell},2022,1,9,4\n");
        foreach (var perintah in (string[])["hitung", "periksa"]) AssertHarmless(Kinerja.Run(perintah, folder));
        Write("indikator.csv",
            $"kode,nama,simpul,rumus,tipe,satuan,penanggung_jawab\n{cell},{cell},{cell},a + b,Kumulatif,{cell},"
                + $"{cell}\n");
        string[] at = ["--wilayah", Jahat.Trim(), "--tahun", "2022", "--triwulan", "1"];
        string[][] runs =
        [
            ["hitung", folder], ["periksa", folder], ["skm", Path.Combine(folder, "skm.csv")],
            ["hitung", folder, "--opsi", "SkalaKustom=:" + Jahat],
            ["jelaskan", folder, "--indikator", Jahat, .. at], ["jelaskan", folder, "--simpul", Jahat, .. at],
            ["jelaskan", folder, "--simpul", "T", .. at],
            ["hitung", folder, "--keluaran", Path.Combine(folder, "skm.csv")],
        ];
        Assert.All(runs, arguments => AssertHarmless(Kinerja.Run(arguments)));
        File.Delete(Path.Combine(folder, "cascading.csv"));
        Write("indikator.csv", $"kode,nama,rumus,tipe\n{cell},{cell},a + b,Kumulatif\n");
        AssertHarmless(Kinerja.Run("hitung", folder));

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
    }

    [Fact]
    public void A_line_break_of_a_name_is_a_space_in_a_table()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,nama,rumus,tipe\nA,\"Konflik yang\r\ndiselesaikan\",a,Kumulatif\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\n"));
        Assert.Contains(
            "Konflik yang diselesaikan", Kinerja.Run("hitung", folder.Path).Hasil, StringComparison.Ordinal);
    }

    private static void AssertHarmless(Kinerja.Keluaran run)
    {
        var screen = run.Hasil + run.Pesan;
        Assert.DoesNotContain("Unhandled exception", screen, StringComparison.Ordinal);
        Assert.DoesNotContain(
            screen.Replace("\r\n", "\n", StringComparison.Ordinal), c => c != '\n' && (char.IsControl(c)
            || char.GetUnicodeCategory(
                c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
        // A table wraps a long text inside its column, so only a line that begins with the text is forged.
        Assert.DoesNotContain(screen.Split('\n'), line => line.StartsWith(Forged, StringComparison.Ordinal));
    }
}
