using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.4: the same kode with and without a trailing zero of a part.</summary>
public sealed class KodeLintTests
{
    [Theory]
    [InlineData("33.1", "33.10")]
    [InlineData("33.10", "33.1")]
    [InlineData("S1.2", "s1.20")]
    [InlineData("33.10.05", "33.1.05")]
    [InlineData("33.1", "33.100")]
    [InlineData("33.01;33.02;33.09;33.1", "33.10")]
    [InlineData("1.1;1.2;1.3", "1.30")]
    public void A_kode_that_lost_a_zero_is_told(string kode, string other)
    {
        foreach (var d in new[] { Indikator(kode, other), Simpul(kode, other), Wilayah(kode, other),
            Data(kode, other) })
        {
            var peringatan = Assert.Single(d, one => one.Code == DefinitionCodes.KodeBedaNol);
            var (last, shorter) =
                (kode.Split(';')[^1], kode.Split(';')[^1].Length < other.Length ? kode.Split(';')[^1] : other);
            Assert.Contains(
                $"'{shorter}' dan '{(shorter == last ? other : last)}'", peringatan.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>A kode too long for a number is not checked; it may be as long as a line.</summary>
    [Fact]
    public void A_long_kode_costs_no_more_than_its_length()
    {
        var endless = string.Join('.', Enumerable.Repeat("1", 40_000));
        _ = Indikator("A.1;" + endless, "A.10");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(Indikator("A.1;" + endless, "A.10"), d => d.Code == DefinitionCodes.KodeBedaNol);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 20_000_000);
    }

    [Theory]
    [InlineData("1.1;1.2;1.3;1.4;1.5;1.6;1.7;1.8;1.9", "1.10")]
    [InlineData("A.2;A.19", "A.20")]
    [InlineData("33.01", "33.10")]
    [InlineData("1", "10")]
    [InlineData("S1", "S10")]
    [InlineData("A.b0", "A.b")]
    [InlineData("33.10", "33.20")]
    [InlineData("1.99999999990", "1.9999999999")]
    [InlineData("1.", "1.0")] // an empty part is no number
    [InlineData("a..1", "a.0.1")]
    [InlineData("K.", "K.000000000")]
    public void Codes_that_differ_are_not(string kode, string other)
    {
        foreach (var d in new[] { Indikator(kode, other), Simpul(kode, other), Wilayah(kode, other),
            Data(kode, other) })
            Assert.DoesNotContain(d, one => one.Code == DefinitionCodes.KodeBedaNol);
    }

    private static IReadOnlyList<Diagnostic> Indikator(string kode, string other) =>
        FolderUji.Read(("indikator.csv", "kode,rumus,tipe\n" + Rows(kode, other, ",a,Kumulatif"))).Diagnostics;

    private static IReadOnlyList<Diagnostic> Simpul(string kode, string other) =>
        FolderUji.Read(("cascading.csv", "kode,jenjang\n" + Rows(kode, other, ",Tujuan"))).Diagnostics;

    private static IReadOnlyList<Diagnostic> Wilayah(string kode, string other) =>
        FolderUji.Read(("wilayah.csv", "kode,induk\nX,\n" + Rows(kode, other, ","))).Diagnostics;

    private static IReadOnlyList<Diagnostic> Data(string kode, string other) =>
        FolderUji.Read(("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\n" + Rows(kode, other, ",2022,1,a,1")))
            .Diagnostics;

    private static string Rows(string kode, string other, string rest) =>
        string.Concat(kode.Split(';').Append(other).Select(one => $"{one}{rest}\n"));
}
