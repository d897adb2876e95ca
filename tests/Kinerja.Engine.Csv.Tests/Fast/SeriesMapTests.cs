using Kinerja.Engine.Csv.Fast;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Fast;

/// <summary>Numbers by pair, against a dictionary.</summary>
public sealed class SeriesMapTests
{
    [Law]
    public void Keeps_what_a_dictionary_keeps(Pita pita)
    {
        var (map, expected) = (new SeriesMap(), new Dictionary<(int, int), int>());
        for (var i = pita.Choose(400); i >= 0; i--)
        {
            var (indikator, variabel) = (pita.Choose(30) - 1, pita.Choose(30));
            ref var number = ref map.At(indikator, variabel);
            Assert.Equal(expected.GetValueOrDefault((indikator, variabel), SeriesMap.Unknown), number);
            expected[(indikator, variabel)] = number = i;
        }
        Assert.Equal(expected.Count, map.Count);
    }
}
