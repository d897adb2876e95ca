using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Fast;

/// <summary>Cached cells equal newly written cells.</summary>
public sealed class CellTextCacheTests
{
    [Law]
    public void A_remembered_cell_is_the_one_that_is_written(Pita pita)
    {
        using var writer = new CellWriter(pita.Pick(',', ';'));
        var cache = new CellTextCache(writer.Write);
        var texts = Enumerable.Range(0, 1 + pita.Choose(20))
            .Select(i => i + pita.Pick("", "a,b", "a;b", "\"", "\n", "'", "é")).Append(pita.Pick("=1", "'=1", "-", "a"))
                .ToList();
        for (var i = 0; i < 60; i++)
        {
            var text = texts[pita.Choose(texts.Count)];
            Assert.Equal(writer.Write(text), cache.Encode(text));
        }
    }
}
