using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Tests.Formulas;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

/// <summary>A cell takes nine bytes and gives back what was put into it, to the last bit.</summary>
public sealed class LumbungTests
{
    [Fact]
    public void Every_number_comes_back_as_it_was_put() => Hukum.Check(pita =>
    {
        const int cells = 64;
        var page = new Lumbung().Take(cells);
        var expected = new decimal?[cells];
        for (var i = 0; i < 2 * cells; i++)
        {
            var (at, number) = (pita.Choose(cells), BitDesimalTests.AnyNumber(pita));
            page.Put(at, number);
            expected[at] = number;
        }
        var copied = new KolomNilai(cells);
        page.CopyTo(0, copied.Values, copied.States);
        for (var at = 0; at < cells; at++)
        {
            Assert.Equal(Bits(expected[at]), Bits(page.Find(at)));
            Assert.Equal(Bits(expected[at]), Bits(copied[at].Value));
            Assert.Equal(expected[at] is null ? StatusSel.TidakAda : StatusSel.Ada, page.Status(at));
        }
    });

    private static string? Bits(decimal? number) =>
        number is { } value ? string.Join(' ', decimal.GetBits(value)) : null;
}
