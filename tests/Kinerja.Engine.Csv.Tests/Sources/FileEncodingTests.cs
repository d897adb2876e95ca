using System.Text;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Sources;

/// <summary>SPEC 10: UTF-8, UTF-16 and Windows-1252; an unreadable cell refuses its row.</summary>
public sealed class FileEncodingTests
{
    private const string Indikator = "kode;nama;rumus;tipe\r\nIK;Pelayanan – é;a/b;Kumulatif\r\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_tells_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Indikator)];
        Assert.All(Enum.GetValues<FileEncoding>(), pengodean => Assert.Equal("Pelayanan – é", Name(bytes, pengodean)));
    }

    [Fact]
    public void Text_without_a_mark_is_UTF_8() =>
        Assert.Equal("Pelayanan – é", Name(Encoding.UTF8.GetBytes(Indikator)));

    [Fact]
    public void What_is_not_UTF_8_is_Windows_1252_and_that_is_told()
    {
        var folder =
            Read([.. "kode;nama;rumus;tipe\r\nIK;Pelayanan "u8, 0x96, (byte)' ', 0xE9, .. ";a/b;Kumulatif\r\n"u8]);
        Assert.Equal("Pelayanan – é", folder.Definisi!.Indikator[0].Nama);
        var info = Assert.Single(folder.Diagnostics);
        Assert.Equal(("KIN2018", "indikator.csv"), (info.Code.Id, info.Place.File));
    }

    [Fact]
    public void A_named_encoding_is_taken_at_its_word()
    {
        byte[] bytes = [.. "kode;nama;rumus;tipe\r\nIK;CAF"u8, 0xC9, 0x96, .. ";a/b;Kumulatif\r\n"u8];
        Assert.Equal("CAFÉ–", Name(bytes, FileEncoding.Windows1252));
        Assert.Equal("CAF\u0256", Name(bytes));
        Assert.Equal("Pelayanan – é", Name(Encoding.Unicode.GetBytes(Indikator), FileEncoding.Utf16));
    }

    [Fact]
    public void Every_byte_of_Windows_1252_is_its_character()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = [.. Enumerable.Range(1, 255).Select(i => (byte)i)];
        var expected = Encoding.GetEncoding(1252).GetString(bytes);
        foreach (var undefined in "\u0081\u008D\u008F\u0090\u009D") expected = expected.Replace(undefined, '\uFFFD');
        Assert.Equal(expected, Decode(bytes, FileEncoding.Windows1252, blocks: 7));
    }

    [Theory]
    [InlineData(0x81)]
    [InlineData(0x8D)]
    [InlineData(0x8F)]
    [InlineData(0x90)]
    [InlineData(0x9D)]
    public void A_byte_that_Windows_1252_does_not_have_is_refused(byte undefined) =>
        Read([.. "kode;nama;rumus;tipe\nIK;x"u8, undefined, .. ";a/b;Kumulatif\n"u8])
            .AssertGalat(
                "KIN1010", "indikator.csv", 2, "nama",
                "'x\uFFFD' memuat huruf yang tidak terbaca sebagai Windows-1252");

    [Fact]
    public void A_file_of_two_encodings_is_refused_where_they_differ()
    {
        byte[] utf8 = [.. "X;2022;1;a;1;caf\u00e9\nX"u8], ansi = [.. "X;2022;2;a;2;caf"u8, 0xE9, (byte)'\n'];
        byte[] header = [.. "wilayah;tahun;triwulan;variabel;nilai;catatan\n"u8];
        Assert.Empty(ReadData([.. header, .. utf8, .. ";2022;1;b;2;\n"u8, .. ansi]).Galat()); // the column is not used
        byte[] column =
            [.. "variabel;tahun;triwulan;wilayah;nilai\na;2022;1;caf\u00e9;1\nb;2022;1;caf"u8, 0xE9, .. ";2\n"u8];
        ReadData(column).AssertGalat("KIN2019", "realisasi.csv", 3, "wilayah", "--pengodean windows-1252");
        byte[] turned =
            [.. "variabel;tahun;triwulan;wilayah;nilai\nb;2022;1;caf"u8, 0xE9, .. ";2\na;2022;1;caf\u00e9;1\n"u8];
        ReadData(turned).AssertGalat("KIN2019", "realisasi.csv", 3, "wilayah", "Windows-1252");
    }

    [Theory]
    [InlineData("utf-8", 1)]
    [InlineData("utf-16", 1)]
    [InlineData("utf-16BE", 1)]
    [InlineData("utf-16", 2)]
    public void A_file_cut_within_a_character_is_told_at_its_row(string name, int cut)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes =
            [.. encoding.GetPreamble(),
            .. encoding.GetBytes("tahun;triwulan;variabel;nilai;wilayah\n2022;1;a;1;é\n2022;1;b;1;x\U0001F600")];
        var folder = ReadData(bytes[..^cut]);
        folder.AssertGalat("KIN2019", "realisasi.csv", 3, "wilayah", "tidak terbaca sebagai UTF");
        Assert.Equal((2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Law]
    public void Whatever_the_blocks_the_text_is_that_of_the_framework(Tape tape)
    {
        var text = string.Concat(
            Enumerable.Range(0, tape.Choose(40)).Select(_ => tape.Pick("a", "é", "–", "\U0001F600", "\n", ",")));
        var encoding =
            tape.Pick<Encoding>(
            new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode);
        // The padding nearly fills the first block, so that a character lies across its end.
        text = new string('a', (65536 / tape.Pick(1, 2)) - tape.Choose(9)) + text;
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        Assert.Equal(text, Decode(bytes, FileEncoding.Otomatis, 1 + tape.Choose(9)));
    }

    [Law]
    public void Bytes_that_are_no_text_give_valid_UTF_8_and_are_known_as_damage(Tape tape)
    {
        byte[] bytes = [.. Enumerable.Range(0, tape.Choose(30)).Select(_ => (byte)tape.Choose(256))];
        foreach (var pengodean in Enum.GetValues<FileEncoding>())
        {
            var text = Decode(bytes, pengodean, 1 + tape.Choose(5)); // throws for invalid UTF-8
            if (pengodean == FileEncoding.Utf8 && bytes is not [0xFE or 0xFF, ..])
                Assert.Equal(Encoding.UTF8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes), text);
        }
    }

    private static string Decode(byte[] bytes, FileEncoding pengodean, int blocks)
    {
        using var aliran =
            new Utf8Stream(new AliranPotong(bytes, blocks), true, pengodean, _ => { }, CancellationToken.None);
        using var whole = new MemoryStream();
        aliran.CopyTo(whole);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(whole.ToArray());
    }

    private static string Name(byte[] indikator, FileEncoding pengodean = FileEncoding.Otomatis) =>
        Read(indikator, pengodean).Definisi!.Indikator[0].Nama;

    private static KinerjaFolder Read(byte[] indikator, FileEncoding pengodean = FileEncoding.Otomatis) =>
        KinerjaFolder.Read(
        [InputFile.From("indikator.csv", new MemoryStream(indikator)),
            InputFile.From("realisasi.csv", new StringReader(FolderUji.Realisasi))],
        new ReadOptions { Encoding = pengodean });

    private static KinerjaFolder ReadData(byte[] realisasi) => KinerjaFolder.Read(
        [InputFile.From("indikator.csv", new StringReader(FolderUji.Indikator)),
            InputFile.From("realisasi.csv", new MemoryStream(realisasi))]);

    /// <summary>Returns a few bytes at a time after the first block, like a network.</summary>
    private sealed class AliranPotong(byte[] bytes, int most) : ForwardStream
    {
        private int _at;

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(Math.Min(buffer.Length, _at < 60_000 ? 60_000 : most), bytes.Length - _at);
            bytes.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }
    }
}
