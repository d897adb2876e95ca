using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>Common edge cases of CSV, read as names of wilayah.</summary>
public sealed class SpektrumTests
{
    [Theory]
    [InlineData("kode,nama\n1,\"Ngantang, Malang\"\n", "Ngantang, Malang")]
    [InlineData("kode,nama,tingkat\n1,,\n", "")]
    [InlineData("kode,nama\n1,\"\"\n", "")]
    [InlineData("kode,nama\n1,\"Desa \"\"Maju\"\"\"\n", "Desa \"Maju\"")]
    [InlineData("kode,nama\n1,\"\"\"\"\n", "\"")]
    [InlineData(
        "kode,nama\n1,\"{\"\"tipe\"\": \"\"Titik\"\", \"\"koordinat\"\": [112.3, -7.8]}\"\n",
        "{\"tipe\": \"Titik\", \"koordinat\": [112.3, -7.8]}")]
    [InlineData("nama,kode\n\"7\u00b051'34\"\"S, 112\u00b022'2\"\"E\",1\n", "7\u00b051'34\"S, 112\u00b022'2\"E")]
    [InlineData("kode,nama\n1,\"satu\ndua\"\n", "satu\ndua")]
    [InlineData("kode,nama\r\n1,\"satu\r\ndua\"\r\n", "satu\r\ndua")]
    [InlineData("kode,nama\n1,\"satu\n\"\"dua\"\"\n\ntiga\"\n", "satu\n\"dua\"\n\ntiga")]
    [InlineData("kode,nama\r\n1,Sokaraja\r\n", "Sokaraja")]
    [InlineData("kode,nama\r\n1,Sokaraja", "Sokaraja")]
    [InlineData("kode,nama\n1,\u0628\u0627\u062a\u0648\n", "\u0628\u0627\u062a\u0648")]
    [InlineData("kode,nama\n1,\ud83d\ude00 \u00e9\u0301\n", "\ud83d\ude00 \u00e9\u0301")]
    [InlineData("\"kode\",\"nama\"\n\"1\",\"Sokaraja\"\n", "Sokaraja")]
    [InlineData("sep=;\nkode;nama\n1;a,b\n", "a,b")]
    [InlineData("kode\tnama\n1\ta,b;c|d\n", "a,b;c|d")]
    [InlineData("kode,nama\n1,a;b\n", "a;b")]
    public void A_name_is_read_as_it_was_meant(string text, string nama)
    {
        var bacaan = KinerjaCsv.ReadWilayah(InputFile.From("wilayah.csv", new StringReader(text)));
        Assert.Empty(bacaan.Diagnostics);
        var wilayah = Assert.Single(bacaan.Items);
        Assert.Equal(("1", nama), (wilayah.Kode, wilayah.Nama));
    }

    [Fact]
    public void Line_ends_may_be_mixed()
    {
        var bacaan =
            KinerjaCsv.ReadWilayah(
            InputFile.From("wilayah.csv", new StringReader("kode,nama\r\n1,a\n2,b\r\n\n3,\"c\r\n\"\n4,d")));
        Assert.Empty(bacaan.Diagnostics);
        Assert.Equal([("1", 2), ("2", 3), ("3", 5), ("4", 7)], bacaan.Items.Select(w => (w.Kode, w.Asal.Line!.Value)));
    }
}
