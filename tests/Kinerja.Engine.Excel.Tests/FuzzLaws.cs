using Kinerja.Tests.Support;

namespace Kinerja.Engine.Excel.Tests;

/// <summary>Spoilt workbooks: read, or refused with a <see cref="WorkbookFormatException"/>, and nothing
/// else.</summary>
public sealed class FuzzLaws
{
    private static readonly string[] Words =
    [
        "<", ">", "/>", "</row>", "<row>", "<c>", "<v>", "</v>", "<f/>", "<is>", "<t>", "r='A1'", "t='s'", "s='1'",
            "-1", "0", "999999999999",
        "&#x0;", "&lt;", "]]>", "<!--", "<![CDATA[", "<?x?>", "\0", "\uFFFF", "e308", "xmlns='x'",
            "<mergeCell ref='A1:B2'/>", "sst", "worksheet",
    ];

    [Law(3000)]
    public void A_spoilt_part_does_no_harm(Tape tape)
    {
        var buku = Sample();
        var part = tape.Pick([.. buku.Parts.Keys]);
        for (var times = tape.Choose(4); times >= 0; times--) buku.Parts[part] = Spoil(tape, buku.Parts[part]);
        Try(buku.ToBytes());
    }

    [Law(1500)]
    public void A_spoilt_zip_does_no_harm(Tape tape)
    {
        var bytes = Sample().ToBytes();
        for (var times = tape.Choose(6); times >= 0; times--) bytes[tape.Choose(bytes.Length)] = (byte)tape.Choose(256);
        Try(bytes);
    }

    [Law(1500)]
    public void A_spoilt_xls_does_no_harm(Tape tape)
    {
        var bytes = File.ReadAllBytes(SampleTests.PathOf("xls-lama.xls"));
        for (var times = tape.Choose(6); times >= 0; times--)
        {
            var at = tape.Flip() ? tape.Choose(bytes.Length) : 512 + tape.Choose(2048);
            bytes[at] = tape.Flip() ? (byte)tape.Choose(256) : (byte)tape.Pick(0, 1, 127, 128, 255);
        }
        Try(tape.Choose(8) == 7 ? bytes[..tape.Choose(bytes.Length)] : bytes);
    }

    private static BukuKerja Sample() => new BukuKerja().WithFormats("0%", "dd/mm/yyyy", "[<1]0%;0")
        .WithTexts("<t>satu</t>", "<r><t>du</t></r><r><t>a</t></r>")
        .WithRows(
            "<row r='1' hidden='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>0.5</v></c><c r='D1' "
                + "t='b'><v>1</v></c></row>"
            + "<row><c s='2'><v>45780</v></c><c s='3'><f>A1</f><v>7</v></c><c t='e'><v>#N/A</v></c><c "
                + "t='inlineStr'><is><t>x_x000D_</t></is></c></row>",
            "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>");

    private static byte[] Spoil(Tape tape, byte[] bytes)
    {
        if (bytes.Length == 0) return bytes;
        var at = tape.Choose(bytes.Length);
        var end = Math.Min(bytes.Length, at + tape.Choose(20));
        var word = System.Text.Encoding.UTF8.GetBytes(tape.Pick(Words));
        return tape.Choose(4) switch
        {
            0 => [.. bytes[..at], .. word, .. bytes[at..]],
            1 => [.. bytes[..at], .. word, .. bytes[end..]],
            2 => [.. bytes[..at], .. bytes[end..]],
            _ => [.. bytes[..at], (byte)tape.Choose(256), .. bytes[(at + 1)..]],
        };
    }

    private static void Try(byte[] bytes)
    {
        try
        {
            foreach (var row in BukuKerja.Read(bytes).SelectMany(sheet => sheet.Rows))
            {
                Assert.True(row.Number > 0);
                Assert.All(row.Cells.ToArray(), cell => Assert.Equal(cell, row[cell.Column]));
            }
        }
        catch (WorkbookFormatException fault)
        {
            Assert.Contains(". ", fault.Message, StringComparison.Ordinal);
        }
    }
}
