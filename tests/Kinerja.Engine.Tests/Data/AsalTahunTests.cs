using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

/// <summary>The first place of a tahun stands in the warnings about that tahun (SPEC 8.4).</summary>
public sealed class AsalTahunTests
{
    [Fact]
    public void The_first_place_of_a_tahun_counts()
    {
        var builder = new DataKinerjaBuilder().Quarters("jumlah", 1);
        builder.AddTarget(builder.Indikator("IK"), null, Some.Tahun + 30, null, 5);
        builder.NameRealisasi(Some.Tahun, Line("realisasi.csv", 2));
        builder.NameRealisasi(Some.Tahun, Line("realisasi.csv", 9));
        builder.NameTarget(Some.Tahun + 30, Line("target.csv", 3));
        var told = new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(builder.Build()).Diagnostics;
        Assert.Equal(
            [("KIN3019", "realisasi.csv", 2), ("KIN3033", "target.csv", 3)],
            told.Where(one => one.Place.File is not null)
                .Select(one => (one.Code.Id, one.Place.File!, one.Place.Line!.Value)));
    }

    private static DiagnosticPlace Line(string file, int line) => new() { File = file, Line = line };
}
