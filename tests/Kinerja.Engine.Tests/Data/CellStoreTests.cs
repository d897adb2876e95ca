using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Tests.Formulas;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

/// <summary>A cell takes nine bytes and gives back what was put into it, to the last bit.</summary>
public sealed class CellStoreTests
{
    [Law]
    public void Every_number_comes_back_as_it_was_put(Tape tape)
    {
        const int cells = 64;
        var lumbung = new CellStore();
        var page = lumbung.Take(cells);
        var expected = new decimal?[cells];
        for (var i = 0; i < 2 * cells; i++)
        {
            var (at, number) = (tape.Choose(cells), DecimalBitsTests.AnyNumber(tape));
            lumbung.Add(page + at, number, DataGanda.Terakhir);
            expected[at] = number;
        }
        var copied = new KolomNilai(cells);
        lumbung.CopyTo(page, copied.Values, copied.States);
        for (var at = 0; at < cells; at++)
        {
            Assert.Equal(Bits(expected[at]), Bits(lumbung.Number(page + at)));
            Assert.Equal(Bits(expected[at]), Bits(copied[at].Value));
            Assert.Equal(expected[at] is null ? CellStatus.TidakAda : CellStatus.Ada, lumbung.Status(page + at));
        }
    }

    [Fact]
    public void Pages_of_several_slabs_share_no_cell()
    {
        const int cells = 80;
        var lumbung = new CellStore();
        var pages = Enumerable.Range(0, 500).Select(_ => lumbung.Take(cells)).ToArray();
        Assert.DoesNotContain(CellStore.Nowhere, pages);
        for (var n = 0; n < pages.Length * cells; n++)
            Assert.True(lumbung.Add(pages[n / cells] + (n % cells), n, DataGanda.Tolak));
        for (var n = 0; n < pages.Length * cells; n++)
            Assert.Equal(n, lumbung.Number(pages[n / cells] + (n % cells)));
    }

    private static string? Bits(decimal? number) =>
        number is { } value ? string.Join(' ', decimal.GetBits(value)) : null;
}
