using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Cells;

/// <summary>SPEC 11: writing guards a text that a spreadsheet would run; reading returns the original text.</summary>
public sealed class TextCellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62", "'+62")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("''=1", "'''=1")]
    [InlineData("'abad", "'abad")]
    [InlineData("'", "'")]
    [InlineData("''", "''")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void One_quote_is_added_and_the_same_is_taken_away(string text, string written)
    {
        Assert.Equal(written, Written(text));
        Assert.Equal(text, TextCell.Unguard(written).ToString());
    }

    [Theory]
    [InlineData("=1")]
    [InlineData("'abad")]
    public void What_was_never_guarded_is_read_as_it_stands(string cell) =>
        Assert.Equal(cell, TextCell.Unguard(cell).ToString());

    [Law]
    public void Reading_undoes_writing_for_every_text_as_characters_and_as_bytes(Tape tape)
    {
        var text = string.Concat(
            Enumerable.Range(0, tape.Choose(8))
            .Select(_ => tape.Pick("'", "=", "+", "-", "@", "\t", "\r", "a", "é", "\"", ",", ";")));
        Assert.Equal(text, TextCell.Unguard(Written(text)).ToString());
        Assert.Equal(text, Encoding.UTF8.GetString(TextCell.Unguard(Encoding.UTF8.GetBytes(Written(text)))));
    }

    private static string Written(string text)
    {
        using var stream = new MemoryStream();
        using (var rows = new RowWriter(stream, new WriteStyle(2, CsvDialect.Baku), "teks")) rows.Text(text).End();
        var cell = Encoding.UTF8.GetString(stream.ToArray())["teks\n".Length..^1];
        return cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
    }
}
