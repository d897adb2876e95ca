using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>
/// A random dataset per tahun, and all of them as one: every kode has another row in every tahun, with another rumus,
/// induk, weight, simpul or place (SPEC 4.8).
/// </summary>
internal sealed class BerlakuAcak
{
    private readonly List<(DatasetAcak Dataset, MasaAcak Lain)> _all = []; // by tahun
    private readonly int _first; // the tahun whose rows stand first

    public BerlakuAcak(Tape tape)
    {
        var count = 2 + tape.Choose(2);
        _first = tape.Choose(count);
        for (var i = 0; i < count; i++)
        {
            var dataset = new DatasetAcak(new Tape([.. tape.Numbers.Where((_, at) => at % count == i)]));
            dataset.TakeTahun();
            _all.Add((dataset, new MasaAcak(dataset)));
        }
        // SPEC 4.7 and 4.9 ask for the tingkat of all wilayah and the settings of all variabel, in every tahun.
        if (_all.Exists(one => one.Dataset.Wilayah[0].Tingkat.Length == 0))
        {
            foreach (var (dataset, _) in _all) dataset.TakeTingkat();
        }
        var setelan = _all.SelectMany(one => one.Dataset.Setelan).DistinctBy(s => (s.Indikator, s.Variabel)).ToList();
        foreach (var (dataset, _) in _all)
        {
            dataset.Setelan.Clear();
            dataset.Setelan.AddRange(setelan.Where(
                s => s.Indikator is null || dataset.Indikator.Exists(i => i.Kode == s.Indikator)));
        }
    }

    public IEnumerable<int> Tahun => _all.Select((_, i) => Some.Tahun + i);

    private AturanKinerja Aturan => _all[0].Dataset.Aturan;

    public HasilKinerja CalculateAlone(int tahun)
    {
        var (dataset, data) = (_all[tahun - Some.Tahun].Dataset, new Masukan());
        Add(data, tahun);
        return new KinerjaEngine(dataset.Definisi(), Aturan)
            .Calculate(data.Data.Build(), data.Survei.Build(), data.Anggaran.Build());
    }

    public HasilKinerja Calculate(int wilayahPerPartition = 128)
    {
        var data = new Masukan();
        foreach (var tahun in Tahun) Add(data, tahun);
        var survei = data.Survei.Build();
        if (wilayahPerPartition == 128)
            return new KinerjaEngine(Definisi(), Aturan).Calculate(data.Data.Build(), survei, data.Anggaran.Build());
        return new HasilKinerja(new Hitungan(
            Definisi(), Aturan, data.Data.Build(), survei, keep: true, wilayahPerPartition: wilayahPerPartition,
            anggaran: data.Anggaran.Build())
        { Threads = 2 })
        {
            UnsurSkm = survei.Unsur,
            Skm = Calculate().Skm,
        };
    }

    private DefinisiKinerja Definisi() => DefinisiKinerja.Create(new DefinisiParts
    {
        Indikator = Rows(one => one.Indikator, (row, masa) => Baris.Of(row, masa.Dari, masa.Sampai)),
        Simpul = Rows(one => one.Simpul, (row, masa) => Baris.Of(row, masa.Dari, masa.Sampai)),
        Wilayah = Rows(one => one.Wilayah, (row, masa) => Baris.Of(row, masa.Dari, masa.Sampai)),
        Variabel = [.. _all.SelectMany(one => one.Dataset.Setelan).DistinctBy(s => (s.Indikator, s.Variabel))],
    });

    /// <summary>
    /// The rows of one kind by kode; of each kode, those of the first tahun first. Rows of the first and the last tahun
    /// are open.
    /// </summary>
    private List<T> Rows<T>(Func<DatasetAcak, List<T>> rowsOf, Func<T, MasaBerlaku, T> make)
        where T : IBarisDefinisi
    {
        var all = new List<T>();
        for (var step = 0; step < _all.Count; step++)
        {
            var i = (_first + step) % _all.Count;
            var masa = MasaBerlaku.Of(
                i == 0 ? null : Some.Tahun + i, i == _all.Count - 1 ? null : Some.Tahun + i);
            all.AddRange(rowsOf(_all[i].Dataset).Select(row => make(row, masa)));
        }
        return [.. all.OrderBy(row => row.Kode, StringComparer.Ordinal)];
    }

    private void Add(Masukan data, int tahun)
    {
        var (dataset, lain) = _all[tahun - Some.Tahun];
        dataset.AddTo(data.Data, tahun);
        lain.AddSurvei(data.Survei, tahun);
        lain.AddAnggaran(data.Anggaran, tahun);
    }

    /// <summary>The data of one or more tahun.</summary>
    private sealed class Masukan
    {
        public DataKinerjaBuilder Data { get; } = new();

        public DataSurveiBuilder Survei { get; } = new(["U1"]);

        public DataAnggaranBuilder Anggaran { get; } = new();
    }
}
