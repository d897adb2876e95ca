using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hosting;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Formats;

/// <summary>The page for operators lists the columns that the reader accepts.</summary>
public sealed class FormatCsvTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "format-csv.md"));

    [Fact]
    public void Every_column_and_alias_is_documented()
    {
        CsvColumn[] columns =
        [
            .. Schema.IndikatorFile, .. Schema.CascadingFile, .. Schema.VariabelFile, .. Schema.WilayahFile,
            .. TargetForm.All, .. RealisasiForm.All, .. SkmForm.All,
            .. SkmSchema.Unsur(["u1", "u_1", "u01", "unsur1", "unsur_1"]).Values,
        ];
        Assert.All(columns.SelectMany(column => column.Names.Concat(column.Fallbacks)).Distinct(), name =>
            Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_result_file_is_documented()
    {
        var hasil = KinerjaFolder.Read(Repository.PathOf("samples", "kabupaten-contoh")).Calculate();
        Assert.All(HasilWriter.Files(hasil), file => Assert.Contains($"### `{file}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_option_is_documented() => Assert.All(
        typeof(KinerjaOptions).GetProperties().Select(property => property.Name),
        name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
}
