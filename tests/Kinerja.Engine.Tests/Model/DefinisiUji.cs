using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Model;

/// <summary>Small definitions whose rows cover only some tahun.</summary>
internal static class DefinisiUji
{
    public static List<Diagnostic> Galat(DefinisiParts parts)
    {
        DefinisiKinerja.TryCreate(parts, out _, out var diagnostics);
        return [.. diagnostics.Where(one => one.Severity == Severity.Galat)];
    }

    public static Diagnostic OnlyGalat(DefinisiParts parts, string code)
    {
        var galat = Assert.Single(Galat(parts));
        Assert.Equal(code, galat.Code.Id);
        return galat;
    }

    public static DiagnosticPlace At(string file, int line) => new() { File = file, Line = line };

    public static Indikator Indikator(
        string kode, int? dari, int? sampai, string rumus = "jumlah", string? simpul = null, int line = 2) =>
        new(kode, Engine.Formulas.Rumus.Parse(rumus), TipePerhitungan.Kumulatif)
        {
            Simpul = simpul,
            BerlakuDari = dari,
            BerlakuSampai = sampai,
            Asal = At("indikator.csv", line),
        };

    public static Simpul Simpul(string kode, string jenjang, int? dari, int? sampai, params string[] induk) =>
        new(kode, jenjang, induk) { BerlakuDari = dari, BerlakuSampai = sampai, Asal = At("cascading.csv", 2) };

    public static Wilayah Wilayah(string kode, string? induk, int? dari, int? sampai) =>
        new(kode, induk) { BerlakuDari = dari, BerlakuSampai = sampai, Asal = At("wilayah.csv", 2) };

    /// <summary>A definition with one open indikator.</summary>
    public static DefinisiParts Parts(params Simpul[] simpul) =>
        new() { Indikator = [Some.Indikator()], Simpul = simpul };
}
