using System.Globalization;
using System.Text;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Diagnostics;

/// <summary>SPEC 8.1.</summary>
public sealed class DiagnosticCodesTests
{
    private static readonly (char Group, string Title)[] Groups =
    [
        ('1', "KIN1xxx: definisi dan rumus"), ('2', "KIN2xxx: baris data"), ('3', "KIN3xxx: perhitungan"),
        ('4', "KIN4xxx: pohon dan wilayah"), ('5', "KIN5xxx: survei"),
    ];

    [Fact]
    public void Every_identifier_is_used_once() =>
        Assert.Equal(DiagnosticCodes.All.Count, DiagnosticCodes.All.Select(code => code.Id).Distinct().Count());

    /// <summary>What was given up stays given up: a number means one thing for ever.</summary>
    [Theory]
    [InlineData("KIN4005")]
    [InlineData("KIN5001")]
    public void A_retired_identifier_is_not_used_again(string id) =>
        Assert.DoesNotContain(id, DiagnosticCodes.All.Select(code => code.Id));

    [Fact]
    public void Every_code_has_the_form_of_the_catalogue() =>
        Assert.All(DiagnosticCodes.All, code => Assert.Matches("^KIN[1-5][0-9]{3}$", code.Id));

    [Fact]
    public void Every_code_stands_in_the_documentation_with_cause_and_cure() =>
        GeneratedDocument.AssertUpToDate(Repository.PathOf("docs", "diagnostik.md"), Document());

    private static string Document()
    {
        var page = new StringBuilder();
        page.Append("# Diagnostik\n\n");
        page.Append(
            "Setiap masalah mempunyai kode yang tidak pernah dipakai ulang. **Galat**: ada yang tidak dapat dipakai. ");
        page.Append("**Peringatan**: angkanya dipakai, tetapi perlu dilihat. **Info**: sekadar pemberitahuan.\n\n");
        page.Append(
            "Galat KIN1xxx, dan Galat KIN4xxx pada berkas definisi, membuat tidak ada yang dihitung (kode keluar 2). ");
        page.Append("Galat lain hanya menyangkut baris atau nilai itu; sisanya tetap dihitung (kode keluar 1).\n");
        foreach (var (group, title) in Groups)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n## {title}\n\n| Kode | Tingkat | Sebab | Obat |\n|---|---|---|---|\n");
            foreach (var code in DiagnosticCodes.All.Where(code => code.Id[3] == group))
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {code.Id} | {code.Severity} | {Cell(code.Cause)} | {Cell(code.Cure)} |\n");
        }
        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
