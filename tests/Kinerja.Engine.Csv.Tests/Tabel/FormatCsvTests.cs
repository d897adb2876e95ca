using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Hosting;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Tabel;

/// <summary>The page an operator reads lists what the reader accepts.</summary>
public sealed class FormatCsvTests
{
    private static readonly string Page = File.ReadAllText(Repositori.PathOf("docs", "format-csv.md"));

    [Fact]
    public void Every_column_and_alias_is_documented()
    {
        KolomCsv[] columns =
        [
            .. Skema.BerkasIndikator, .. Skema.BerkasCascading, .. Skema.BerkasVariabel, .. Skema.BerkasWilayah,
            .. Skema.BerkasTarget, .. Skema.RealisasiPanjang, .. Skema.RealisasiKumulatif, .. Skema.RealisasiLebar,
            .. SkemaSkm.Berkas(SkemaSkm.Unsur(["u1", "u_1", "u01", "unsur1", "unsur_1"]).Values),
        ];
        Assert.All(columns.SelectMany(column => column.Names.Concat(column.Fallbacks)).Distinct(), name =>
            Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_option_is_documented() => Assert.All(
        typeof(KinerjaOptions).GetProperties().Select(property => property.Name),
        name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
}
