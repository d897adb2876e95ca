using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Fast;

/// <summary>Cached cells equal newly written cells.</summary>
public sealed class CellTextCacheTests
{
    [Law]
    public void A_remembered_cell_is_the_one_that_is_written(Tape tape)
    {
        using var writer = new CellWriter(tape.Pick(',', ';'));
        var cache = new CellTextCache(writer.Write);
        var texts = Enumerable.Range(0, 1 + tape.Choose(20))
            .Select(i => i + tape.Pick("", "a,b", "a;b", "\"", "\n", "'", "é")).Append(tape.Pick("=1", "'=1", "-", "a"))
                .ToList();
        for (var i = 0; i < 60; i++)
        {
            var text = texts[tape.Choose(texts.Count)];
            Assert.Equal(writer.Write(text), cache.Encode(text));
        }
    }
}
