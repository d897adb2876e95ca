using BenchmarkDotNet.Attributes;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Benchmarks;

/// <summary>
/// From cells in memory to capaian, tree and ranking of every wilayah, four quarters: one kabupaten, a province, the country.
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

    /// <summary>All results kept, on the calling thread.</summary>
    [Benchmark(Baseline = true)]
    public int Semua() => _engine.Calculate(_contoh.Data).PartitionCount;

    /// <summary>One quarter, part by part, nothing kept, on all processors.</summary>
    [Benchmark]
    public int SatuTriwulan() => _engine.CalculateOnDemand(_contoh.Data, threads: Environment.ProcessorCount, triwulan: Triwulan.IV).Diagnostics.Length;
}
