using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>Reads a small folder; a test writes only the relevant file.</summary>
internal static class FolderUji
{
    public const string Indikator = "kode,rumus,tipe\nIK,\"Persen(a, b)\",Kumulatif\n";
    public const string Realisasi = "wilayah,indikator,tahun,triwulan,variabel,nilai\nX,,2022,1,a,1\nX,,2022,1,b,2\n";

    public static KinerjaFolder Read(params (string Berkas, string Isi)[] files)
    {
        using var folder = new TemporaryFolder([("indikator.csv", Indikator), ("realisasi.csv", Realisasi), .. files]);
        return KinerjaFolder.Read(folder.Path);
    }

    public static List<Diagnostic> Galat(this KinerjaFolder folder) =>
        [.. folder.Diagnostics.Where(d => d.Severity == Severity.Galat)];

    public static void AssertGalat(
        this KinerjaFolder folder, string code, string berkas, int? line, string? column, string message)
    {
        var galat = Assert.Single(folder.Galat());
        Assert.Equal(
            (code, berkas, line, column), (galat.Code.Id, galat.Place.File, galat.Place.Line, galat.Place.Column));
        Assert.Contains(message, galat.Message, StringComparison.Ordinal);
    }
}
