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
    private Lingkup _lingkup = null!;
    private LingkupPartition _bagian = null!;
    private KolomVariabel[] _variabel = [];
    private KolomIndikator[] _indikator = [];
    private KolomSimpul?[] _simpul = [];

    [GlobalSetup]
    public void Setup()
    {
        var contoh = new DataContoh(760);
        var wilayah = WilayahLayout.Create(contoh.Definisi, contoh.Data, survei: null);
        var pelapor = PelaporCalculator.Find(contoh.Definisi, contoh.Data, survei: null, wilayah);
        var penugasan = PenugasanTahun.Create(contoh.Definisi, contoh.Data, survei: null, wilayah, pelapor, DataContoh.Tahun);
        _lingkup = new Lingkup(
            contoh.Definisi, AturanKinerja.Baku, contoh.Data, null, wilayah, DataContoh.Tahun, penugasan, []);
        _variabel = [.. Enumerable.Range(0, 40).SelectMany(i => contoh.Definisi.Variabel[i].Select(v => KolomVariabel.Gather(_lingkup, contoh.Definisi.Indikator[i], v)))];
        _bagian = new LingkupPartition(_lingkup, 0);
        _indikator = NewIndikator();
        _simpul = CascadingRollup.Roll(_bagian, _indikator);
    }

    /// <summary>Aggregates quarters to s.d. TW n, 60 variabel (SPEC 4).</summary>
    [Benchmark]
    public int Waktu() => _variabel.Sum(v => WaktuAggregator.Aggregate(_lingkup, v, "", skipped: null).SampaiDengan.Length);

    /// <summary>Calculates the figures of each wilayah from its own cells, with kelengkapan, 40 indikator.</summary>
    [Benchmark]
    public int Sendiri() => Enumerable.Range(0, 40).Sum(i => IndikatorCalculator.Calculate(_lingkup, i, _indikator).Kelengkapan.Length);

    /// <summary>The same, pooled into kabupaten and compared with targets (SPEC 5, 7).</summary>
    [Benchmark]
    public int Indikator() => NewIndikator().Length;

    private KolomIndikator[] NewIndikator()
    {
        var (lending, ruang) = (_bagian.Lending(_lingkup), new PemikulBuffer(_lingkup.Wilayah.Count));
        return
        [
            .. Enumerable.Range(0, 40).Select(i =>
            {
                _bagian.Free();
                return new WilayahRollup(lending, ruang)
                    .Roll(i, IndikatorCalculator.Calculate(lending, i, _indikator), _lingkup);
            }),
        ];
    }

    /// <summary>Capaian from realisasi and target, 40 indikator (SPEC 5).</summary>
    [Benchmark]
    public int Capaian() => _indikator.Sum(k => CapaianCalculator.Calculate(_lingkup, Polaritas.Maksimum, k.Realisasi, k.Target).Length);

    /// <summary>The tree of 62 simpul (SPEC 6).</summary>
    [Benchmark]
    public int Cascading() => CascadingRollup.Roll(_bagian, _indikator).Length;

    /// <summary>Ranks and means over the kecamatan of each kabupaten, 62 simpul (SPEC 7).</summary>
    [Benchmark]
    public int Peringkat()
    {
        var peringkat = new PeringkatCalculator(_lingkup.Wilayah);
        return _simpul.Sum(s =>
            peringkat.Rank(s!.Lingkup, s.Capaian).Length + PeringkatCalculator.Mean(s.Lingkup, s.Capaian).Length);
    }
}
