using System.Text;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Fast;

/// <summary>A block returns the lines of its rows, in any order of calls.</summary>
public sealed class BlockTests
{
    [Fact]
    public void The_line_of_a_row_does_not_depend_on_what_was_asked_before() => Law.Check(tape =>
    {
        var text = new StringBuilder("\n");
        for (var i = tape.Choose(40); i >= 0; i--) text.Append(tape.Pick("a", "bc", "\n", "\r", "\r\n"));
        var bytes = Encoding.ASCII.GetBytes(text.ToString());
        var blok = new Block(bytes, bytes.Length - Block.Lead, 0, isDamaged: false);
        for (var i = 0; i < 6; i++)
        {
            // A row begins after a complete line break, never between CR and LF.
            var start = tape.Choose(bytes.Length);
            if (start > 0 && bytes[start - 1] == '\r' && bytes[start] == '\n') continue;
            Assert.Equal(1 + Block.CountLines(bytes.AsSpan(0, start)), blok.LineAt(start));
        }
    });

    /// <summary>Odd rows, and duplicates of parsed rows, have correct lines in blocks deep in a file.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_row_that_is_read_again_is_told_with_its_own_line(int utas)
    {
        var expected = new List<(int? Line, string Code)>();
        var realisasi = new StringBuilder("wilayah,tahun,triwulan,variabel,nilai\n");
        for (var line = 2; line < 30_000; line++)
        {
            var (text, code) = (line % 4_000) switch
            {
                1_000 => ($"X{line},2022,1,a,satu\n", "KIN2007"),
                1_001 => ($"X{line - 2},2022,1,a,1\n", "KIN2011"),
                1_002 => ($"X{line},2022,9,a,1\n", "KIN2006"),
                1_003 => ("\n", null),
                _ => ($"X{line},2022,1,a,1\n", null),
            };
            realisasi.Append(text);
            if (code is not null) expected.Add((line, code));
        }
        var folder = KinerjaFolder.Read(
            [
                InputFile.From("indikator.csv", new MemoryStream("kode,rumus,tipe\nA,a,Kumulatif\n"u8.ToArray())),
                InputFile.From("realisasi.csv", new MemoryStream(Encoding.UTF8.GetBytes(realisasi.ToString()))),
            ],
            new ReadOptions { Threads = utas });
        Assert.Equal(expected, folder.Diagnostics.Select(found => (found.Place.Line, found.Code.Id)));
    }
}
