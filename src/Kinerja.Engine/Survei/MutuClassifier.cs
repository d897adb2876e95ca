using System.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Survei;

/// <summary>Turns an IKM into a mutu, by the bounds of each edition (SPEC 9.3).</summary>
internal static class MutuClassifier
{
    private static readonly SkalaPredikat Tahun2017 = Scale(88.31m, 76.61m, 65.00m);
    private static readonly SkalaPredikat Tahun2004 = Scale(81.26m, 62.51m, 43.76m);

    public static string Classify(decimal ikm, EdisiSkm edisi) => edisi switch
    {
        EdisiSkm.Tahun2017 => Tahun2017.Classify(ikm),
        EdisiSkm.Tahun2004 => Tahun2004.Classify(ikm),
        _ => throw new UnreachableException(),
    };

    /// <summary>The mutu in words, which both editions share.</summary>
    public static string Kinerja(string mutu) => mutu switch
    {
        "A" => "Sangat baik",
        "B" => "Baik",
        "C" => "Kurang baik",
        "D" => "Tidak baik",
        _ => throw new UnreachableException(),
    };

    private static SkalaPredikat Scale(decimal a, decimal b, decimal c) =>
        new([new("A", a), new("B", b), new("C", c), new("D")]);
}
