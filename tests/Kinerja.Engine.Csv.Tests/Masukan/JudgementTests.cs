using Kinerja.Tests.Support;
using Xunit.Sdk;

namespace Kinerja.Engine.Csv.Tests.Masukan;

/// <summary>The judgement of the cases refuses what it must refuse.</summary>
public sealed class JudgementTests
{
    private const string Header = "tingkat,kode,berkas,baris,kolom,wilayah,indikator,tahun,triwulan,pesan\n";

    [Theory]
    [InlineData("Galat | a.csv | 3 | Jumlah", "Galat,KIN1,a.csv,3,,,,,,Baris jumlah.", true)]
    [InlineData("Galat | a.csv | 3 | Jumlah", "Peringatan,KIN1,a.csv,3,,,,,,Baris jumlah.", false)]
    [InlineData("Galat | a.csv | 3 | Jumlah", "Galat,KIN1,b.csv,3,,,,,,Baris jumlah.", false)]
    [InlineData("Galat | - | 3 | Jumlah", "Galat,KIN1,b.csv,,,,,,,Baris jumlah 3.", true)]
    [InlineData("Galat | - | 3 | -", "Galat,KIN1,b.csv,,,,,,,Baris 33 dan 2.3.", false)]
    [InlineData("Galat | - | - | 2 ; a", "Galat,KIN,b,,,,,,,\"A, \"\"2\"\"\n3\"", true)]
    [InlineData("Galat | - | - | 2 ; a", "Galat,KIN,b,,,,,,,\"A, 12\n3\"", false)]
    [InlineData("Galat | - | - | 2 ; c", "Galat,KIN,b,,,,,,,\"A, 2\n3\"", false)]
    [InlineData("Galat | - | Data 1!B3 | -", "Galat,KIN,b,,,,,,,DATA 1!B3 kosong.", true)]
    [InlineData("Galat | - | Data 1!B3 | -", "Galat,KIN,b,,,,,,,Data 1!B33 kosong.", false)]
    [InlineData("Galat | - | Data 1!B3 | -", "Galat,KIN,b,3,,,,,,Lembar data 1.", true)]
    [InlineData("Galat | - | Data 1!B3 | -", "Galat,KIN,b,3,,,,,,Lembar data 2.", false)]
    [InlineData("Galat | - | Data 1!- | -", "Galat,KIN,b,9,,,,,,Lembar data 1.", true)]
    public void A_line_is_told_by_the_diagnostics_that_it_describes(string line, string row, bool told)
    {
        using var folder = new TemporaryFolder(("diagnostik.csv", $"{Header}{row}\n"));
        var diagnostics = MasukanDiagnostic.All(folder.PathOf("diagnostik.csv"));
        Assert.Single(diagnostics);
        Assert.Equal(told, MasukanLine.Parse(line).IsToldBy(diagnostics));
    }

    [Fact]
    public void A_figure_of_a_refused_file_is_a_fault() => Assert.Contains(
        "a refused file gave a realisasi_triwulan", Failure("kolom-kembar", "33.80.10,S1,2025,1,12,12", 2),
        StringComparison.Ordinal);

    [Fact]
    public void A_row_without_a_figure_is_no_fault() => Assert.DoesNotContain(
        "realisasi_triwulan", Failure("kolom-kembar", "33.80.10,S1,2025,1,,", 2), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_only_one_of_both_gives_is_a_fault() => Assert.Contains(
        "sama-dengan-kutip: hasil-indikator.csv differs from setara/", Failure("sama-dengan-kutip", "a,b,c,d,,", 0),
        StringComparison.Ordinal);

    [Fact]
    public void Another_exit_code_is_a_fault() => Assert.Contains(
        "kolom-kembar: exit 0, not 2", Failure("kolom-kembar", "", 0), StringComparison.Ordinal);

    /// <summary>The failure of a case whose run writes one row for the case and nothing for setara/.</summary>
    private static string Failure(string name, string row, int code) => Assert.ThrowsAny<XunitException>(
        () => MasukanCase.AssertHolds(name, (verb, source, output) =>
        {
            if (verb == "hitung" && Path.GetFileName(source) == name)
                File.WriteAllText(Path.Combine(output, "hasil-indikator.csv"), $"kepala\n{row}\n");
            return code;
        })).Message;
}
