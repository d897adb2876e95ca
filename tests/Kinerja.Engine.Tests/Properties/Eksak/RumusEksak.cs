using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>A rumus as text, and what it means in exact numbers, written beside it by hand (SPEC 3).</summary>
internal sealed record RumusEksak(
    string Teks, string[] Variabel, string[] Rujukan, Func<Func<string, NilaiEksak>, NilaiEksak> F)
{
    private static readonly RumusEksak[] Semua =
    [
        General("a", ["a"], v => v("a")),
        Ratio("Persen(a, b)", ["a", "b"], v => v("a") * 100, v => v("b")),
        Ratio("a / b", ["a", "b"], v => v("a"), v => v("b")),
        Ratio("a / b * 1000", ["a", "b"], v => v("a") * 1000, v => v("b")),
        Ratio("Persen(a + c, b)", ["a", "c", "b"], v => (v("a") + v("c")) * 100, v => v("b")),
        Ratio("Pertumbuhan(a, b)", ["a", "b"], v => (v("a") - v("b")) * 100, v => v("b")),
        Ratio("100 - Persen(a, b)", ["a", "b"], v => (100 * v("b")) - (v("a") * 100), v => v("b")),
        Ratio("(a + b) / (b + c) * 100 / 3", ["a", "b", "c"], v => (v("a") + v("b")) * 100 / 3, v => v("b") + v("c")),
        Ratio("a * 2 / (b * 3)", ["a", "b"], v => v("a") * 2, v => v("b") * 3),
        General("a + b", ["a", "b"], v => v("a") + v("b")),
        General("(a + b) / 3", ["a", "b"], v => (v("a") + v("b")) / 3),
        General("a * 2 / 7 - b", ["a", "b"], v => (v("a") * 2 / 7) - v("b")),
        General("Max(a, b / 9)", ["a", "b"], v =>
            NilaiEksak.Both(v("a"), v("b") / 9, (x, y) => NilaiEksak.Of(x.CompareTo(y) >= 0 ? x : y))),
        General("JikaKosong(a, 1) / 11", ["a"], v => (v("a").Ada ? v("a") : 1) / 11),
        Divides("a / b + c", ["a", "b", "c"], v => (v("a") / v("b")) + v("c")),
        Divides("Persen(a, b) + Persen(a, c)", ["a", "b", "c"], v => (v("a") / v("b") * 100) + (v("a") / v("c") * 100)),
        Divides("if(b = 0, 0, a / b * 100)", ["b", "a"], v =>
            !v("b").Ada ? v("b") : v("b").Number.IsZero ? 0 : v("a") / v("b") * 100),
        General("skm_ikm", ["skm_ikm"], v => v("skm_ikm")),
        General("Persen(skm_ikm, 88)", ["skm_ikm"], v => v("skm_ikm") / 88 * 100),
        Refers("[@I0]", [], ["@I0"], v => v("@I0")),
        Refers("[@I0] / 3", [], ["@I0"], v => v("@I0") / 3),
        Refers("([@I0] + [@I1]) / 2", [], ["@I0", "@I1"], v => (v("@I0") + v("@I1")) / 2),
        Refers("[@I0] / 7 + a", ["a"], ["@I0"], v => (v("@I0") / 7) + v("a")),
        Ratio("Persen(a * (hari_kerja_efektif - c), a * hari_kerja_efektif)", ["a", "hari_kerja_efektif", "c"],
            v => v("a") * (v("hari_kerja_efektif") - v("c")) * 100, v => v("a") * v("hari_kerja_efektif")),
        General("a * (hari_kerja_efektif - c)", ["a", "hari_kerja_efektif", "c"], v =>
            v("a") * (v("hari_kerja_efektif") - v("c"))),
    ];

    public override string ToString() => Teks;

    /// <summary>N of SPEC 3.5; <c>null</c> where the rumus is no ratio of one.</summary>
    public Func<Func<string, NilaiEksak>, NilaiEksak>? N { get; private init; }

    /// <summary>D of SPEC 3.5.</summary>
    public Func<Func<string, NilaiEksak>, NilaiEksak>? D { get; private init; }

    /// <summary>Whether it divides by something that is reported, and is no ratio.</summary>
    public bool Membagi { get; private init; }

    public bool HasOnlyRujukan => Rujukan.Length > 0 && Variabel.All(v => v == "hari_kerja_efektif");

    /// <summary>Those that an indikator may have after so many others.</summary>
    public static RumusEksak[] After(int others) => [.. Semua.Where(rumus => rumus.Rujukan.Length <= others)];

    /// <summary>SPEC 7.2, the defaults in order.</summary>
    public AgregasiWilayah Default(string satuan, Func<string, Sifat> sifat) =>
        Rujukan.Length > 0 ? AgregasiWilayah.HitungUlang
        : N is not null ? AgregasiWilayah.RasioJumlah
        : Membagi ? AgregasiWilayah.HitungUlang
        : Variabel.All(v => sifat(v) == Sifat.Rerata) ? AgregasiWilayah.RataRata
        : satuan is "%" or "indeks" ? AgregasiWilayah.RataRata : AgregasiWilayah.Jumlah;

    private static RumusEksak General(string teks, string[] variabel, Func<Func<string, NilaiEksak>, NilaiEksak> f) =>
        new(teks, variabel, [], f);

    private static RumusEksak Divides(string teks, string[] variabel, Func<Func<string, NilaiEksak>, NilaiEksak> f) =>
        new(teks, variabel, [], f) { Membagi = true };

    private static RumusEksak Refers(
        string teks, string[] variabel, string[] rujukan, Func<Func<string, NilaiEksak>, NilaiEksak> f) =>
        new(teks, variabel, rujukan, f);

    private static RumusEksak Ratio(
        string teks, string[] variabel, Func<Func<string, NilaiEksak>, NilaiEksak> n, Func<Func<string, NilaiEksak>,
        NilaiEksak> d) =>
        new(teks, variabel, [], v => n(v) / d(v)) { N = n, D = d };
}
