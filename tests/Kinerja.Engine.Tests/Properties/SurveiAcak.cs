using Kinerja.Engine.Data;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>A random survey of one wilayah and quarter: rows of scores, 0 where an unsur was not answered.</summary>
internal sealed class SurveiAcak
{
    /// <param name="tape">The choices.</param>
    /// <param name="blanks">Whether cells may be left unanswered.</param>
    public SurveiAcak(Tape tape, bool blanks = true)
    {
        Unsur = [.. Enumerable.Range(1, 1 + tape.Choose(14)).Select(n => $"U{n}")];
        for (var i = tape.Choose(12); i >= 0; i--) Responden.Add(Row(tape, blanks));
    }

    public string[] Unsur { get; }

    public List<byte[]> Responden { get; } = [];

    public byte[] Row(Tape tape, bool blanks = true) =>
        [.. Unsur.Select(_ => (byte)(blanks && tape.Choose(8) == 7 ? 0 : tape.Choose(4) + 1))];

    public RekapSkm Rekap() => Rekap(Unsur, Responden);

    public static RekapSkm Rekap(IEnumerable<string> unsur, IEnumerable<byte[]> responden)
    {
        var builder = new DataSurveiBuilder(unsur);
        var wilayah = builder.Wilayah(Some.Wilayah);
        foreach (var nilai in responden) builder.Add(wilayah, Some.Tahun, Triwulan.I, nilai);
        return builder.Build().Find(Some.Wilayah, Some.Tahun, Triwulan.I)!;
    }
}
