using System.Globalization;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Fast;

/// <summary>Compares the map of pairs with a dictionary.</summary>
public sealed class SeriesMapTests
{
    [Law]
    public void Keeps_what_a_dictionary_keeps(Tape tape)
    {
        var (map, expected) = (new SeriesMap(), new Dictionary<(int, int), VariabelId?>());
        var builder = new DataKinerjaBuilder();
        for (var i = tape.Choose(400); i >= 0; i--)
        {
            var (indikator, variabel) = (tape.Choose(30) - 1, tape.Choose(30));
            ref var number = ref map.At(indikator, variabel);
            Assert.Equal(expected.GetValueOrDefault((indikator, variabel)), number);
            number = builder.Variabel(null, "v" + i.ToString(CultureInfo.InvariantCulture));
            expected[(indikator, variabel)] = number;
        }
        Assert.Equal(expected.Count, map.Count);
    }
}
