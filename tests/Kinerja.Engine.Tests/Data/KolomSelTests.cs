using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

/// <summary>Where cells lie is not to be seen.</summary>
public sealed class KolomSelTests
{
    [Hukum]
    public void Slots_apart_hold_what_slots_side_by_side_hold(Pita pita)
    {
        const int slots = 5;
        var lumbung = new Lumbung();
        var (apart, beside) = (new KolomSel(slots, slotsApart: true, lumbung), new KolomSel(slots, slotsApart: false, lumbung));
        for (var i = pita.Choose(40); i >= 0; i--)
        {
            var (wilayah, slot, nilai) = (pita.Choose(90), pita.Choose(slots), pita.Cell());
            foreach (var kolom in (KolomSel[])[apart, beside]) lumbung.Add(kolom.PlaceFor(wilayah, slot), nilai, DataGanda.Terakhir);
        }
        Assert.Equal(beside.Named, apart.Named);
        Assert.Equal(beside.IsReported, apart.IsReported);
        for (var wilayah = 0; wilayah < 120; wilayah++)
        {
            foreach (var status in Enum.GetValues<StatusSel>().Skip(1))
                Assert.Equal(beside.Any(wilayah, status), apart.Any(wilayah, status));
            for (var slot = 0; slot < slots; slot++)
            {
                Assert.Equal(beside.Status(wilayah, slot), apart.Status(wilayah, slot));
                Assert.Equal(beside.Find(wilayah, slot), apart.Find(wilayah, slot));
            }
        }
    }
}
