using BenchmarkDotNet.Attributes;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Benchmarks;

/// <summary>
/// Calculates capaian, tree and ranking of every wilayah from cells in memory: one kabupaten, a provinsi, the country.
/// </summary>
[MemoryDiagnoser]
public class HitungWilayah
{
    private KinerjaEngine _engine = null!;
    private DataContoh _contoh = null!;

    [Params(33, 760, 7196)]
    public int Kecamatan { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _contoh = new DataContoh(Kecamatan);
        _engine = new KinerjaEngine(_contoh.Definisi);
    }

    /// <summary>Four quarters on the calling thread; keeps all results.</summary>
    [Benchmark(Baseline = true)]
    public int Semua() => _engine.Calculate(_contoh.Data).PartitionCount;

    /// <summary>One quarter, part by part, on all processors; keeps only the first part.</summary>
    [Benchmark]
    public int SatuTriwulan() =>
        _engine.CalculateOnDemand(_contoh.Data, threads: Environment.ProcessorCount, triwulan: Triwulan.IV)
        .Diagnostics.Length;
}
