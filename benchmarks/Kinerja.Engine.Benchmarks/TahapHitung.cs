using BenchmarkDotNet.Attributes;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Benchmarks;

/// <summary>The stages of <see cref="HitungWilayah"/> one by one, over 760 kecamatan, four quarters.</summary>
[MemoryDiagnoser]
public class TahapHitung
{
    private CalculationScope _scope = null!;
    private CalculationScope _keeping = null!; // lends nothing
    private PartitionLayouts _layouts = null!;
    private KolomVariabel[] _variabel = [];
    private KolomIndikator[] _indikator = [];
    private KolomSimpul?[] _simpul = [];

    [GlobalSetup]
    public void Setup()
    {
        var contoh = new DataContoh(760);
        var wilayah = WilayahLayout.Create(contoh.Definisi, contoh.Data, survei: null);
        var pelapor = new PelaporCalculator(
            contoh.Definisi, contoh.Data, survei: null,
            new WilayahPartitions(wilayah, contoh.Definisi, contoh.Data.Tahun, wilayah.Count)).Find(DataContoh.Tahun);
        var definisi = contoh.Definisi.Tahun(DataContoh.Tahun);
        var penugasan =
            PenugasanTahun.Create(definisi, contoh.Data, survei: null, wilayah, pelapor, DataContoh.Tahun);
        _layouts = new PartitionLayouts(new ColumnLayout(wilayah), 0, penugasan.Jangkauan);
        _scope = new CalculationScope(
            new CalculationInputs(
                definisi, AturanKinerja.Baku, contoh.Data, null, DataContoh.Tahun, penugasan),
            _layouts.All, new ColumnPool(_layouts.All), new DiagnosticSink());
        _keeping = _scope with { Pool = new ColumnPool(null) };
        _variabel =
            [.. Enumerable.Range(0, 40)
            .SelectMany(
            i => contoh.Definisi.Variabel[i]
            .Select(v => KolomVariabel.Gather(_keeping, contoh.Definisi.Indikator[i], v)))];
        _indikator = NewIndikator();
        _simpul = CascadingRollup.Roll(_scope, _layouts, _indikator);
    }

    /// <summary>Aggregates quarters to s.d. TW n, 60 variabel (SPEC 4).</summary>
    [Benchmark]
    public int Waktu() =>
        _variabel.Sum(v => WaktuAggregator.Aggregate(_keeping, v, "", skipped: null).SampaiDengan.Length);

    /// <summary>Calculates the figures of each wilayah from its own cells, with kelengkapan, 40 indikator.</summary>
    [Benchmark]
    public int Sendiri() => Enumerable.Range(0, 40)
        .Sum(i => IndikatorCalculator.Calculate(_keeping, i, _indikator).Kelengkapan.Length);

    /// <summary>The same, pooled into kabupaten and compared with targets (SPEC 5, 7).</summary>
    [Benchmark]
    public int Indikator() => NewIndikator().Length;

    private KolomIndikator[] NewIndikator()
    {
        var buffer = new PemikulBuffer(_layouts.All.Wilayah.Count);
        return
        [
            .. Enumerable.Range(0, 40).Select(i =>
            {
                _scope.Pool.TakeBack();
                return new WilayahRollup(_scope, buffer).Roll(i, IndikatorCalculator.Calculate(_scope, i, _indikator));
            }),
        ];
    }

    /// <summary>Capaian from realisasi and target, 40 indikator (SPEC 5).</summary>
    [Benchmark]
    public int Capaian() =>
        _indikator.Sum(
        k => CapaianCalculator.Calculate(
            k.Realisasi, new KolomTarget(k.Target, k.TargetAtas), Polaritas.Maksimum, AturanKinerja.Baku).Length);

    /// <summary>The tree of 62 simpul (SPEC 6).</summary>
    [Benchmark]
    public int Cascading() => CascadingRollup.Roll(_scope, _layouts, _indikator).Length;

    /// <summary>Ranks and means over the kecamatan of each kabupaten, 62 simpul (SPEC 7).</summary>
    [Benchmark]
    public int Peringkat()
    {
        var peringkat = new PeringkatCalculator(_layouts.All.Wilayah);
        return _simpul.Sum(s =>
            peringkat.Rank(s!.Layout, s.Capaian).Length + PeringkatCalculator.Mean(s.Layout, s.Capaian).Length);
    }
}
