using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Cells;

/// <summary>SPEC 10.2.</summary>
public sealed class TriwulanCellTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("I", 1)]
    [InlineData("i", 1)]
    [InlineData("TW1", 1)]
    [InlineData("TW I", 1)]
    [InlineData("TW-1", 1)]
    [InlineData("Triwulan II", 2)]
    [InlineData("TRI3", 3)]
    [InlineData("tw. iv", 4)]
    [InlineData("IV", 4)]
    [InlineData("tw_3", 3)]
    [InlineData(" 2 ", 2)]
    [InlineData("-1", 0)]
    [InlineData("I V", 0)]
    [InlineData("TW I V", 0)]
    [InlineData("5", 0)]
    [InlineData("0", 0)]
    [InlineData("IIII", 0)]
    [InlineData("Q1", 0)]
    [InlineData("TW", 0)]
    [InlineData("", 0)]
    [InlineData("12", 0)]
    [InlineData("a very long text that is no quarter at all", 0)]
    public void Is_read_in_any_spelling(string text, int expected)
    {
        using var _ = new OtherCulture("tr-TR");
        Assert.Equal(expected, TriwulanCell.Parse(Encoding.UTF8.GetBytes(text)));
    }
}
