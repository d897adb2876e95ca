using BenchmarkDotNet.Attributes;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Benchmarks;

/// <summary>Parses the text of a rumus into its checked tree, as reading definitions does once per rumus.</summary>
[MemoryDiagnoser]
public class UraiRumus
{
    private static readonly string Persen = "Persen(selesai, terdata)";

    private static readonly string Kehadiran =
        "Persen(pegawai * (hari_kerja_efektif - hari_tidak_masuk), pegawai * hari_kerja_efektif)";

    private static readonly string Rantai = string.Join(" + ", Enumerable.Repeat("a", 500));

    private static readonly string Sarang =
        string.Concat(Enumerable.Repeat("if(a > 1, b, ", 60)) + "c" + new string(')', 60);

    [Benchmark(Baseline = true)]
    public Rumus Short() => Rumus.Parse(Persen);

    [Benchmark]
    public Rumus Usual() => Rumus.Parse(Kehadiran);

    [Benchmark]
    public Rumus Long() => Rumus.Parse(Rantai);

    [Benchmark]
    public Rumus Deep() => Rumus.Parse(Sarang);
}
