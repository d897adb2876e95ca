using System.Globalization;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Excel.Tests;

/// <summary>What a stored cell is and which text it has (SPEC 10.11).</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("83.299999999999997", "83.3")]
    [InlineData("67.40000000000001", "67.4")]
    [InlineData("67.400000000000006", "67.4")]
    [InlineData("2025", "2025")]
    [InlineData("1.10", "1.1")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-0", "0")]
    [InlineData("000", "0")]
    [InlineData("007.50", "7.5")]
    [InlineData(" 5 ", "5")]
    [InlineData("1E+20", "100000000000000000000")]
    [InlineData("1.5e-7", "0.00000015")]
    [InlineData("0.1E1", "1")]
    [InlineData("123456789012345678", "123456789012345680")]
    [InlineData("5.0000000000000000", "5")]
    public void A_number_is_the_shortest_decimal(string stored, string text)
    {
        using var _ = new OtherCulture("id-ID");
        Assert.Equal((CellKind.Number, text), Of(new BukuKerja().WithCells($"<c><v>{stored}</v></c>")));
    }

    [Theory]
    [InlineData("0.9", "90%")]
    [InlineData("0.8333", "83.33%")]
    [InlineData("0.285", "28.5%")]
    [InlineData("1", "100%")]
    [InlineData("0", "0%")]
    [InlineData("-0.001", "-0.1%")]
    [InlineData("0.57999999999999996", "58%")]
    [InlineData("12", "1200%")]
    [InlineData("1e-7", "0.00001%")]
    public void A_percentage_is_a_hundred_times_the_number(string stored, string text) =>
        Assert.Equal(
            (CellKind.Percent, text),
            Of(new BukuKerja().WithFormats("0.0%").WithCells($"<c s='1'><v>{stored}</v></c>")));

    [Theory]
    [InlineData("0%", 1, CellKind.Percent)]
    [InlineData("[Red]0.0%", 1, CellKind.Percent)]
    [InlineData("0.0%;[Red]-0.0%", -1, CellKind.Percent)]
    [InlineData("0\"%\"", 1, CellKind.Number)]
    [InlineData("0\\%", 1, CellKind.Number)]
    [InlineData("0_%", 1, CellKind.Number)]
    [InlineData("0*%", 1, CellKind.Number)]
    [InlineData("0;0%", 1, CellKind.Number)]
    [InlineData("0;0%", -1, CellKind.Percent)]
    [InlineData("0%;-0%;\"-\"", 0, CellKind.Number)]
    [InlineData("0%;-0%;\"-\"", -2, CellKind.Percent)]
    [InlineData("[<=1]0%;0", 0.5, CellKind.Percent)]
    [InlineData("[<=1]0%;0", 50, CellKind.Number)]
    [InlineData("[>100]0;[<0]0%;yyyy", 50, CellKind.Date)]
    [InlineData("General", 1, CellKind.Number)]
    [InlineData("General\"%\"", 1, CellKind.Number)]
    [InlineData("\"Rp\"#,##0;[Red]\\-\"Rp\"#,##0", 1, CellKind.Number)]
    [InlineData("[$Rp-421]#,##0.00", 1, CellKind.Number)]
    [InlineData("0.00E+00", 1, CellKind.Number)]
    [InlineData("@", 1, CellKind.Number)]
    [InlineData("dd/mm/yyyy", 1, CellKind.Date)]
    [InlineData("[$-421]dd mmmm yyyy;@", 1, CellKind.Date)]
    [InlineData("[h]:mm", 1, CellKind.Date)]
    [InlineData("[Red]0", 1, CellKind.Number)]
    [InlineData("0\" desa\"", 1, CellKind.Number)]
    [InlineData("", 1, CellKind.Number)]
    [InlineData("0\"", 1, CellKind.Number)]
    [InlineData("[", 1, CellKind.Number)]
    [InlineData(";;;", 1, CellKind.Number)]
    public void The_format_says_what_a_number_is(string format, double value, CellKind kind)
    {
        var stored = value.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(kind, new BukuKerja().WithFormats(format).WithCells($"<c s='1'><v>{stored}</v></c>").Cell().Kind);
    }

    [Theory]
    [InlineData(10, CellKind.Percent)]
    [InlineData(14, CellKind.Date)]
    [InlineData(46, CellKind.Date)]
    [InlineData(3, CellKind.Number)]
    [InlineData(999, CellKind.Number)]
    public void Built_in_formats_need_no_code(int id, CellKind kind) => Assert.Equal(kind, new BukuKerja()
        .With("xl/styles.xml", $"<styleSheet><cellXfs><xf/><xf numFmtId='{id}'/></cellXfs></styleSheet>")
            .WithCells("<c s='1'><v>5</v></c>").Cell().Kind);

    [Theory]
    [InlineData("45780", false, "2025-05-03")]
    [InlineData("45780.3125", false, "2025-05-03 07:30:00")]
    [InlineData("59", false, "1900-02-28")]
    [InlineData("61", false, "1900-03-01")]
    [InlineData("1", false, "1900-01-01")]
    [InlineData("0.5", false, "12:00:00")]
    [InlineData("44318", true, "2025-05-03")]
    [InlineData("2958465", false, "9999-12-31")]
    [InlineData("2958465.9999999", false, "2958465.9999999")]
    [InlineData("2958466", false, "2958466")]
    [InlineData("2958465", true, "2958465")]
    [InlineData("-1", false, "-1")]
    [InlineData("1e300", false, null)]
    public void A_date_is_told_by_its_format(string stored, bool is1904, string? text)
    {
        var buku = new BukuKerja().WithFormats("d.m.yy").WithCells($"<c s='1'><v>{stored}</v></c>");
        if (is1904) buku.With(
            "xl/workbook.xml",
            Text(buku, "xl/workbook.xml")
            .Replace("<sheets>", "<workbookPr date1904='1'/><sheets>", StringComparison.Ordinal));
        var (kind, found) = Of(buku);
        Assert.Equal(CellKind.Date, kind);
        if (text is not null) Assert.Equal(text, found);
    }

    [Theory]
    [InlineData("<c t='s'><v>1</v></c>", CellKind.Text, "dua")]
    [InlineData("<c t='inlineStr'><is><t> x </t></is></c>", CellKind.Text, " x ")]
    [InlineData(
        "<c t='inlineStr'><is><r><rPr><b/></rPr><t>te</t></r><r><t>bal</t></r><rPh sb='0' "
        + "eb='1'><t>bunyi</t></rPh></is></c>", CellKind.Text, "tebal")]
    [InlineData("<c t='inlineStr'><is><t>a_x000D_b_x005F_x0041_</t></is></c>", CellKind.Text, "a\rb_x0041_")]
    [InlineData("<c t='inlineStr'><is><t xml:space='preserve'>   </t></is></c>", CellKind.Text, "   ")]
    [InlineData("<c t='inlineStr'><is><t>a&amp;b<![CDATA[<c>]]></t></is></c>", CellKind.Text, "a&b<c>")]
    [InlineData("<c t='b'><v>1</v></c>", CellKind.Boolean, "TRUE")]
    [InlineData("<c t='b'><v>0</v></c>", CellKind.Boolean, "FALSE")]
    [InlineData("<c t='e'><v>#DIV/0!</v></c>", CellKind.Error, "#DIV/0!")]
    [InlineData("<c t='d'><v>2025-03-31T00:00:00Z</v></c>", CellKind.Date, "2025-03-31")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", CellKind.Number, "2")]
    [InlineData("<c t='str'><f>A1</f><v>teks</v></c>", CellKind.Text, "teks")]
    [InlineData("<c><f>1+1</f></c>", CellKind.FormulaWithoutResult, "")]
    [InlineData("<c><f>1+1</f><v></v></c>", CellKind.FormulaWithoutResult, "")]
    [InlineData("<c><f t='shared' si='0'/><v/></c>", CellKind.FormulaWithoutResult, "")]
    [InlineData("<c t='str'><f>A1</f></c>", CellKind.FormulaWithoutResult, "")]
    public void A_cell_is_what_it_stores(string cell, CellKind kind, string text) =>
        Assert.Equal((kind, text), Of(new BukuKerja().WithTexts("<t>satu</t>", "<t>dua</t>").WithCells(cell)));

    [Theory]
    [InlineData("<c/>")]
    [InlineData("<c><v/></c>")]
    [InlineData("<c t='s'><v>0</v></c>")]
    [InlineData("<c t='inlineStr'><is/></c>")]
    [InlineData("<c t='str'><f>A1</f><v></v></c>")]
    [InlineData("<c t='str'><f>A1</f><v/></c>")]
    [InlineData("")]
    public void An_empty_text_is_blank_and_a_blank_row_is_left_out(string cells) =>
        Assert.Empty(new BukuKerja().WithTexts("<t/>").WithCells(cells).Rows());

    [Fact]
    public void A_cell_of_the_length_that_a_spreadsheet_allows_is_whole()
    {
        var text = new string('é', 32_767);
        Assert.Equal(text, new BukuKerja().WithTexts($"<t>{text}</t>").WithCells("<c t='s'><v>0</v></c>").Cell().Text);
    }

    internal static string Text(BukuKerja buku, string part) => System.Text.Encoding.UTF8.GetString(buku.Parts[part]);

    private static (CellKind Kind, string Text) Of(BukuKerja buku) => (buku.Cell().Kind, buku.Cell().Text);
}
