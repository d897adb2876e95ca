using System.Collections.Immutable;

namespace Kinerja.Engine.Model;

/// <summary>What a rumus and a satuan imply for the roll-up over wilayah (SPEC 7.2).</summary>
internal static class AgregasiWilayahExtensions
{
    /// <summary>Units whose figures are levels: adding those of two kecamatan would mean nothing.</summary>
    private static readonly string[] Levels = [.. SatuanWords.Persen, "indeks", "nilai", "skor"];

    /// <summary>What holds for an indikator that names none.</summary>
    /// <param name="indikator">The indikator.</param>
    /// <param name="variabel">Its variables, every default resolved.</param>
    public static AgregasiWilayah Default(Indikator indikator, ImmutableArray<VariabelIndikator> variabel)
    {
        if (!indikator.Rumus.References.IsEmpty) return AgregasiWilayah.HitungUlang;
        if (indikator.Rumus.Denominator is not null) return AgregasiWilayah.RasioJumlah;
        if (indikator.Rumus.DividesByVariable) return AgregasiWilayah.HitungUlang; // Round(a / b) is a ratio of sums
        if (variabel.All(v => v.Sifat == Sifat.Rerata)) return AgregasiWilayah.RataRata;
        return IsLevel(indikator.Satuan) ? AgregasiWilayah.RataRata : AgregasiWilayah.Jumlah;
    }

    /// <summary>Whether N and D can be added: a ratio, and none of its parts is another indikator.</summary>
    public static bool AllowsRasioJumlah(Indikator indikator) =>
        indikator.Rumus.Denominator is not null && indikator.Rumus.References.IsEmpty;

    /// <summary>
    /// Whether a satuan is a percentage, index or score, be it with words around: <c>Indeks (IKM)</c>.
    /// </summary>
    public static bool IsLevel(string satuan) =>
        SatuanWords.Words(satuan).Any(word => Levels.Contains(word, StringComparer.OrdinalIgnoreCase));
}
