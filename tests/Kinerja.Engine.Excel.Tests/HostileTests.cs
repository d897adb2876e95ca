using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Kinerja.Engine.Excel.Tests;

/// <summary>Whatever the bytes are, there is one kind of exception, and it says what to do (SPEC 10.11).</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("<row r='0'><c><v>1</v></c></row>")]
    [InlineData("<row r='-1'><c><v>1</v></c></row>")]
    [InlineData("<row r='x'><c><v>1</v></c></row>")]
    [InlineData("<row r='1048577'><c><v>1</v></c></row>")]
    [InlineData("<row r='99999999999999999999'><c><v>1</v></c></row>")]
    [InlineData("<row r='2'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row>")]
    [InlineData("<row r='2'><c><v>1</v></c></row><row r='1'><c><v>1</v></c></row>")]
    [InlineData("<row r='1048576'><c><v>1</v></c></row><row><c><v>1</v></c></row>")]
    public void Row_numbers_rise_and_stay_in_the_sheet(string rows) =>
        Assert.Contains("nomor baris", new BukuKerja().WithRows(rows).Fault().Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<c r='A2'><v>1</v></c>", "nama sel")]
    [InlineData("<c r='1A'><v>1</v></c>", "nama sel")]
    [InlineData("<c r=''><v>1</v></c>", "nama sel")]
    [InlineData("<c r='B1'><v>1</v></c><c r='A1'><v>1</v></c>", "nama sel")]
    [InlineData("<c r='A1'><v>1</v></c><c r='A1'><v>1</v></c>", "nama sel")]
    [InlineData("<c r='AAAAAAAAAAAAA1'><v>1</v></c>", "nama sel")]
    [InlineData("<c r='NTQ1'><v>1</v></c>", "lebih dari 10000 kolom")]
    [InlineData("<c t='s'><v>2</v></c>", "teks bersama")]
    [InlineData("<c t='s'><v>-1</v></c>", "teks bersama")]
    [InlineData("<c t='s'><v>4294967296</v></c>", "teks bersama")]
    [InlineData("<c s='9'><v>1</v></c>", "gaya")]
    [InlineData("<c s='-1'><v>1</v></c>", "gaya")]
    [InlineData("<c><v>1,5</v></c>", "bukan bilangan")]
    [InlineData("<c><v>1e999</v></c>", "bukan bilangan")]
    [InlineData("<c t='d'><v>kemarin</v></c>", "bukan tanggal")]
    [InlineData("<c t='z'><v>1</v></c>", "jenis sel")]
    [InlineData("<c><v>1</c>", "XML")]
    [InlineData("<c><v>&tidakada;</v></c>", "XML")]
    public void A_cell_that_cannot_be_is_refused_with_its_place(string cells, string words)
    {
        var fault = new BukuKerja().WithTexts("<t>a</t>", "<t>b</t>").WithCells(cells).Fault();
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.NotEqual("", fault.Place);
    }

    [Fact]
    public void The_ten_thousandth_column_is_the_last() =>
        Assert.Equal(
            10_000, new BukuKerja().WithCells("<c r='NTP1'><v>1</v></c><c r='XFD1' s='0'/>").Rows().Single()
            .ColumnCount);

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    public void A_missing_part_is_told(string part)
    {
        var buku = new BukuKerja().WithCells("<c><v>1</v></c>");
        buku.Parts.Remove(part);
        Assert.NotEqual("", buku.Fault().Message);
    }

    [Theory]
    [InlineData("worksheets/sheet1.xml", "workbook.xml")]
    [InlineData("worksheets/sheet1.xml", "../../../../etc/passwd")]
    [InlineData("worksheets/sheet1.xml", "")]
    [InlineData("/xl/sharedStrings.xml", "workbook.xml")]
    public void Relationships_in_a_circle_or_astray_end(string target, string other)
    {
        var buku = new BukuKerja().WithCells("<c><v>1</v></c>");
        const string Part = "xl/_rels/workbook.xml.rels";
        buku.With(Part, CellTests.Text(buku, Part).Replace(target, other, StringComparison.Ordinal)).Fault();
    }

    [Fact]
    public void Two_sheets_do_not_share_a_part()
    {
        const string Part = "xl/workbook.xml";
        var buku = new BukuKerja();
        buku.With(Part,
            CellTests.Text(buku, Part)
            .Replace("</sheets>", "<sheet name='B' sheetId='2' r:id='r1'/></sheets>", StringComparison.Ordinal));
        Assert.Contains("dua lembar", buku.Fault().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]>")]
    [InlineData("<!DOCTYPE x SYSTEM 'file:///etc/passwd'>")]
    public void Entities_are_not_declared(string doctype)
    {
        foreach (var part in new BukuKerja().Parts.Keys)
        {
            var buku = new BukuKerja().WithCells("<c><v>1</v></c>");
            buku.With(part, doctype + CellTests.Text(buku, part)).Fault();
        }
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        var watch = Stopwatch.StartNew();
        var buku = new BukuKerja();
        buku.Parts["xl/media/gambar.bin"] = new byte[30 << 20];
        Assert.Contains("200 kali", buku.Fault().Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_size_that_the_directory_plays_down_is_found_out()
    {
        var buku = new BukuKerja().WithRows(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 1000)));
        var bytes = buku.ToBytes();
        var length = BitConverter.GetBytes(buku.Parts["xl/worksheets/sheet1.xml"].Length);
        var at = bytes.AsSpan().LastIndexOf(length);
        BitConverter.GetBytes(100).CopyTo(bytes, at);
        BukuKerja.Fault(bytes);
    }

    [Theory]
    [InlineData(10_000, "nested")]
    [InlineData(5_000_000, "attribute")]
    [InlineData(5_000_000, "name")]
    [InlineData(5_000_000, "comment")]
    [InlineData(2_000_000, "cell")]
    [InlineData(900_000, "runs")]
    public void What_would_fill_memory_is_cut_off(int length, string kind)
    {
        var noise = new StringBuilder();
        for (var state = 1u; noise.Length < length; state = unchecked(state * 1664525 + 1013904223)) noise.Append(
            (char)('a' + state / 65536 % 26));
        var buku = kind switch
        {
            "nested" => new BukuKerja()
                .WithRows(string.Concat(Enumerable.Repeat("<x>", length))
                + string.Concat(Enumerable.Repeat("</x>", length))),
            "attribute" => new BukuKerja().WithRows($"<row a='{noise}'/>"),
            "name" => new BukuKerja().WithRows($"<x{noise}/>"),
            "comment" => new BukuKerja().WithRows($"<!--{noise}-->"),
            "cell" => new BukuKerja().WithCells($"<c t='inlineStr'><is><t>{noise}</t></is></c>"),
            _ => new BukuKerja().WithCells($"<c t='inlineStr'><is><t>{noise}</t><r><t>{noise}</t></r></is></c>"),
        };
        buku.Fault();
    }

    [Fact]
    public void Every_cut_of_a_file_is_damaged()
    {
        var bytes = new BukuKerja().WithCells("<c><v>1</v></c>").ToBytes();
        for (var length = 0; length < bytes.Length; length += 7) BukuKerja.Fault(bytes[..length]);
    }

    [Theory]
    [InlineData("<html><table><tr><td>1</td></tr></table></html>", "HTML")]
    [InlineData("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "2003")]
    [InlineData("wilayah;indikator", "tidak dikenal")]
    [InlineData("", "kosong")]
    public void What_only_bears_the_name_of_a_workbook_is_named(string content, string words) =>
        Assert.Contains(words, BukuKerja.Fault(Encoding.UTF8.GetBytes(content)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_zip_of_something_else_is_no_workbook()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("mimetype");
        Assert.Contains("bukan buku kerja", BukuKerja.Fault(bytes.ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var rows = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 50_000));
        using var workbook = Workbook.Open(new MemoryStream(new BukuKerja().WithRows(rows).ToBytes()), source.Token);
        var count = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in workbook.Sheets[0].Rows(source.Token))
            {
                if (++count == 10) source.Cancel();
            }
        });
        Assert.InRange(count, 10, 10_000);
        Assert.Throws<OperationCanceledException>(
            () => Workbook.Open(new MemoryStream(new BukuKerja().ToBytes()), source.Token));
    }
}
