using System.Collections.Immutable;

namespace Kinerja.Engine.Model;

/// <summary>Derives the aggregation over wilayah from the rumus and the satuan (SPEC 7.2).</summary>
internal static class AgregasiWilayahExtensions
{
    /// <summary>Units of levels. The sum of the levels of two kecamatan has no meaning.</summary>
    private static readonly string[] Levels = [.. SatuanWords.Persen, "indeks", "nilai", "skor"];

    /// <summary>The aggregation of an indikator that states none.</summary>
    /// <param name="indikator">The indikator.</param>
    /// <param name="variabel">The variables of the indikator, with all defaults resolved.</param>
    public static AgregasiWilayah Default(Indikator indikator, ImmutableArray<VariabelIndikator> variabel)
    {
        if (!indikator.Rumus.References.IsEmpty) return AgregasiWilayah.HitungUlang;
        if (indikator.Rumus.Denominator is not null) return AgregasiWilayah.RasioJumlah;
        if (indikator.Rumus.DividesByVariable) return AgregasiWilayah.HitungUlang; // Round(a / b) is a ratio of sums
        if (SkalaOf(indikator, variabel) is not null) return AgregasiWilayah.RataRata;
        if (variabel.All(v => v.Sifat == Sifat.Rerata)) return AgregasiWilayah.RataRata;
        return IsLevel(indikator.Satuan) ? AgregasiWilayah.RataRata : AgregasiWilayah.Jumlah;
    }

    /// <summary>The scale of an indikator whose rumus is one variabel alone; <c>null</c> for any other (SPEC
    /// 4.10).</summary>
    /// <param name="indikator">The indikator.</param>
    /// <param name="variabel">The variables of the indikator, with all defaults resolved.</param>
    public static SkalaNilai? SkalaOf(Indikator indikator, ImmutableArray<VariabelIndikator> variabel) =>
        indikator.Rumus.IsVariable ? variabel[0].Skala : null;

    /// <summary>Whether N and D can be added: the rumus is a ratio and refers to no other indikator.</summary>
    public static bool AllowsRasioJumlah(Indikator indikator) =>
        indikator.Rumus.Denominator is not null && indikator.Rumus.References.IsEmpty;

    /// <summary>
    /// Whether a satuan is a percentage, index or score. Other words may surround it: <c>Indeks (IKM)</c>.
    /// </summary>
    public static bool IsLevel(string satuan) =>
        SatuanWords.Words(satuan).Any(word => Levels.Contains(word, StringComparer.OrdinalIgnoreCase));
}
