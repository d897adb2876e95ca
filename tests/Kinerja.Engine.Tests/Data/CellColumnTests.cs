using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

/// <summary>Where cells lie is not to be seen.</summary>
public sealed class CellColumnTests
{
    private const int Slots = 5;

    [Law]
    public void Slots_apart_hold_what_slots_side_by_side_hold(Tape tape)
    {
        var lumbung = new CellStore();
        var (apart, beside) = (Kolom(apart: true), Kolom(apart: false));
        var scale = tape.Pick(1, 7, 1000); // neighbours, or far apart
        for (var i = tape.Choose(40); i >= 0; i--)
        {
            var (wilayah, slot, nilai) = (tape.Choose(90) * scale, tape.Choose(Slots), tape.Cell());
            foreach (var kolom in (CellColumn[])[apart, beside]) lumbung.Add(
                kolom.PlaceFor(wilayah, slot), nilai, DataGanda.Terakhir);
        }
        Assert.Equal(beside.Named, apart.Named);
        Assert.Equal(beside.IsReported, apart.IsReported);
        foreach (var wilayah in Enumerable.Range(0, 120).Select(i => i * scale).Concat(Enumerable.Range(0, 40)))
        {
            foreach (var status in Enum.GetValues<CellStatus>().Skip(1))
                Assert.Equal(beside.Any(wilayah, status), apart.Any(wilayah, status));
            for (var slot = 0; slot < Slots; slot++)
            {
                Assert.Equal(beside.Status(wilayah, slot), apart.Status(wilayah, slot));
                Assert.Equal(beside.Find(wilayah, slot), apart.Find(wilayah, slot));
            }
        }

        CellColumn Kolom(bool apart) => new(2022, Slots, apart, lumbung);
    }

    /// <summary>SPEC 10.5: what is not reported costs nothing, however many wilayah there are.</summary>
    [Theory]
    [InlineData(1, 200)]
    [InlineData(2, 1_500)]
    [InlineData(100, 60_000)]
    public void A_cell_of_a_far_wilayah_costs_what_a_cell_of_the_first_costs(int cells, int bytes)
    {
        _ = Allocated(cells, 1);
        Assert.InRange(Allocated(cells, 1), 1, bytes);
        Assert.InRange(Allocated(cells, 1_000_000), 1, bytes);

        static long Allocated(int cells, int distance)
        {
            var lumbung = new CellStore();
            lumbung.Take(1 << 13);
            lumbung.Take(1); // room for all cells, so that only what says where they lie is counted
            var before = GC.GetAllocatedBytesForCurrentThread();
            var kolom = new CellColumn(2022, Slots, slotsApart: false, lumbung);
            for (var i = 0; i < cells; i++) kolom.PlaceFor(i * distance, 0);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
