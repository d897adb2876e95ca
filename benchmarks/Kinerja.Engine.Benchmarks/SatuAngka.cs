using BenchmarkDotNet.Attributes;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Benchmarks;

/// <summary>
/// Replaces one figure and calculates its kabupaten s.d. the quarter of that figure, as a web application does after a
/// write.
/// </summary>
[MemoryDiagnoser]
public class SatuAngka
{
    private KinerjaEngine _engine = null!;
    private DataKinerja _data = null!;
    private SelRealisasi _sel;

    [Params(33, 7196)]
    public int Kecamatan { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var contoh = new DataContoh(Kecamatan);
        (_engine, _data) = (new KinerjaEngine(contoh.Definisi), contoh.Data);
        _sel = _data.SemuaRealisasi.First(sel => sel.Nilai is not null);
    }

    /// <summary>The data with another number in one cell.</summary>
    [Benchmark(Baseline = true)]
    public DataKinerja GantiSel() => _data.With(_sel = _sel with { Nilai = _sel.Nilai % 100 + 1 });

    /// <summary>The same, then all indikator of its kecamatan and of its kabupaten.</summary>
    [Benchmark]
    public int GantiLaluHitung()
    {
        var hasil = _engine.CalculateOnDemand(GantiSel(), triwulan: _sel.Triwulan);
        return hasil.IndikatorAt(_sel.Wilayah, _sel.Tahun, _sel.Triwulan).Count()
            + hasil.IndikatorAt(_sel.Wilayah[..3], _sel.Tahun, _sel.Triwulan).Count();
    }
}
