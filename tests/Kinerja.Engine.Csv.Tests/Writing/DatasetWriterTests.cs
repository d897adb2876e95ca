using System.Globalization;
using System.Text;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Writing;

/// <summary>SPEC 15: writing and then reading any dataset returns it, under every culture.</summary>
public sealed class DatasetWriterTests
{
    private static readonly string[] Budaya = ["id-ID", "en-US", "tr-TR", "ar-SA"];

    [Law]
    public void Writing_then_reading_any_dataset_is_the_identity(Tape tape)
    {
        using var _ = new OtherCulture(tape.Pick(Budaya));
        var dataset = new DatasetGanjil(tape);
        var (bahan, data) = (dataset.Bahan, dataset.Data);
        var folder = ReadBack(bahan, data, tape.Pick(CsvDialect.Baku, CsvDialect.Excel));
        Assert.True(folder.CanCalculate, string.Join('\n', folder.Diagnostics));
        Assert.All(folder.Diagnostics, d => Assert.Equal("KIN2015", d.Code.Id)); // a file without a row
        AssertSame(bahan.Indikator, folder.Parts!.Indikator);
        AssertSame(bahan.Simpul, folder.Parts.Simpul);
        AssertSame(bahan.Variabel, folder.Parts.Variabel);
        AssertSame(bahan.Wilayah, folder.Parts.Wilayah);
        AssertSame(bahan.Skala, folder.Parts.Skala);
        Assert.Equal(
            data.SemuaRealisasi.Order(Comparer<SelRealisasi>.Create(Compare)),
            folder.Data.SemuaRealisasi.Order(Comparer<SelRealisasi>.Create(Compare)));
        Assert.Equal(
            data.SemuaTarget.Order(Comparer<SelTarget>.Create(Compare)),
            folder.Data.SemuaTarget.Order(Comparer<SelTarget>.Create(Compare)));
    }

    [Theory]
    [InlineData("1.234", "1.2340", "1,2340")]
    [InlineData("1234", "1234", "1234")]
    [InlineData("-12.5", "-12.5", "-12,5")]
    [InlineData("0.125", "0.1250", "0,1250")]
    [InlineData("1234567.890", "1234567.89", "1234567,89")]
    [InlineData("7.1234567890123456789012345678", "7.1234567890123456789012345678", "7,1234567890123456789012345678")]
    public void Numbers_are_written_so_that_they_can_be_read_in_one_way(string number, string plain, string excel)
    {
        var nilai = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.EndsWith("," + plain + "\n", Text(CsvDialect.Baku, nilai), StringComparison.Ordinal);
        Assert.EndsWith(";" + excel + "\n", Text(CsvDialect.Excel, nilai), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kasus))]
    public void A_conformance_case_written_and_read_gives_the_same_results(string name)
    {
        var folder = KinerjaFolder.Read(ConformanceCase.Folder(name));
        foreach (var dialek in Enum.GetValues<CsvDialect>())
        {
            var again = ReadBack(folder.Parts!, folder.Data!, dialek);
            Assert.Equal(Results(folder), Results(again, folder));
        }
    }

    public static TheoryData<string> Kasus() => ConformanceCase.All();

    [Fact]
    public void A_folder_with_a_dataset_is_not_written_over()
    {
        using var folder = new TemporaryFolder(("realisasi-lama.csv", "isi"));
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1).Build();
        var exception = Assert.Throws<IOException>(() => DatasetWriter.Write(folder.Path, Bahan(), data));
        Assert.Contains("sudah memuat realisasi-lama.csv", exception.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_dataset_is_written_into_a_new_folder()
    {
        using var sementara = new TemporaryFolder();
        var folder = sementara.PathOf("baru");
        DatasetWriter.Write(
            folder, Bahan(), new DataKinerjaBuilder().Quarters("jumlah", 1, 2).Build(), CsvDialect.Excel);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(folder, "realisasi.csv"))[..3]);
        Assert.Equal(
            3, KinerjaFolder.Read(folder).Calculate().IndikatorAt(Some.Wilayah, Some.Tahun, Triwulan.IV).Single()
            .Realisasi.Value);
    }

    [Fact]
    public void A_code_that_no_file_can_hold_is_a_mistake_of_the_caller()
    {
        using var folder = new TemporaryFolder();
        var data = new DataKinerjaBuilder().Quarters("X\nY", null, "jumlah", 1).Build();
        Assert.Throws<ArgumentException>(() => DatasetWriter.Write(folder.Path, Bahan(), data));
    }

    private static DefinisiParts Bahan() => new() { Indikator = [Some.Indikator()] };

    private static string Text(CsvDialect dialek, decimal nilai)
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", nilai).Build();
        using var stream = new MemoryStream();
        DatasetWriter.Files(Bahan(), data, dialek)[^1].Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static KinerjaFolder ReadBack(DefinisiParts bahan, DataKinerja data, CsvDialect dialek) =>
        KinerjaFolder.Read(
        DatasetWriter.Files(bahan, data, dialek).Select(file =>
        {
            var stream = new MemoryStream();
            file.Write(stream);
            stream.Position = 0;
            return InputFile.From(file.File, stream);
        }), new ReadOptions { Options = Options(bahan) });

    /// <summary>The levels of the tree are an option, so a dataset does not hold them.</summary>
    private static Dictionary<string, string?> Options(DefinisiParts bahan) => new(StringComparer.Ordinal)
    {
        ["Jenjang"] = string.Join(',', bahan.Jenjang.Nama),
    };

    private static string Results(KinerjaFolder folder, KinerjaFolder? rules = null)
    {
        var hasil = new KinerjaEngine(folder.Definisi!, (rules ?? folder).Options.ToAturan())
            .Calculate(folder.Data!, (rules ?? folder).Survei);
        return string.Concat(HasilWriter.Files(hasil).SkipLast(1).Select(berkas =>
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            HasilWriter.Write(berkas, text, hasil, 10, []);
            return text.ToString();
        }));
    }

    /// <summary>Compares every property except the place, so that a new property without a column fails the
    /// test.</summary>
    private static void AssertSame<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        var properties = typeof(T).GetProperties().Where(property => property.Name != "Asal").ToList();
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.All(properties, property =>
                Assert.Equal(Shown(property.GetValue(expected[i])), Shown(property.GetValue(actual[i]))));
        }
    }

    private static object? Shown(object? value) => value is Rumus rumus ? rumus.ToString() : value;

    private static int Compare(SelRealisasi left, SelRealisasi right) =>
        string.CompareOrdinal(left.ToString(), right.ToString());

    private static int Compare(SelTarget left, SelTarget right) =>
        string.CompareOrdinal(left.ToString(), right.ToString());
}
