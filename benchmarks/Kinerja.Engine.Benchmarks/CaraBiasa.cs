using BenchmarkDotNet.Attributes;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Benchmarks;

/// <summary>
/// One kabupaten of 33 kecamatan s.d. TW IV, beside a simple program with dictionaries, LINQ and <c>NCalc.Evaluate</c>.
/// The simple program supports one tipe and no pooling, and has no reasons for missing values. Its numbers are the
/// same.
/// </summary>
[MemoryDiagnoser]
public class CaraBiasa
{
    private readonly DataContoh _contoh = new(33);
    private KinerjaEngine _engine = null!;
    private Dictionary<(string Wilayah, string Indikator, string Variabel), decimal> _sel = [];
    private Dictionary<(string Wilayah, string Indikator), decimal> _target = [];

    [GlobalSetup]
    public void Setup()
    {
        _engine = new KinerjaEngine(_contoh.Definisi);
        _sel = _contoh.Data.SemuaRealisasi
            .GroupBy(sel => (sel.Wilayah, Indikator: sel.Indikator!.ToUpperInvariant(), sel.Variabel))
            .ToDictionary(group => group.Key, group => group.Sum(sel => sel.Nilai ?? 0));
        _target = _contoh.Data.SemuaTarget.ToDictionary(
            sel => (sel.Wilayah!, sel.Indikator.ToUpperInvariant()), sel => sel.Target ?? 0);
        var (expected, actual) = (Engine(), LinqDanNCalc());
        if (Math.Abs(expected - actual) > 0.000001m) throw new InvalidOperationException($"{expected} <> {actual}");
    }

    [Benchmark]
    public decimal Engine() => _engine.Calculate(_contoh.Data)
        .SimpulAt(_contoh.Kecamatan[0], DataContoh.Tahun, Triwulan.IV).Sum(row => row.Capaian.Value ?? 0);

    [Benchmark(Baseline = true)]
    public decimal LinqDanNCalc()
    {
        var capaian = _contoh.Kecamatan.ToDictionary(kode => kode, Tree, StringComparer.Ordinal);
        return capaian[_contoh.Kecamatan[0]].Values.Sum(value => value ?? 0);
    }

    private Dictionary<string, decimal?> Tree(string wilayah)
    {
        var simpul = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var one in _contoh.Definisi.Simpul.Reverse())
        {
            var parts = _contoh.Definisi.Simpul.Where(child => child.Induk.Contains(one.Kode, StringComparer.Ordinal))
                .Select(child => simpul[child.Kode])
                .Concat(_contoh.Definisi.Indikator.Where(indikator => indikator.Simpul == one.Kode)
                    .Select(indikator => Capaian(wilayah, indikator)))
                .OfType<decimal>().ToList();
            simpul[one.Kode] = parts.Count == 0 ? null : parts.Average();
        }
        return simpul;
    }

    private decimal? Capaian(string wilayah, Indikator indikator)
    {
        var expression =
            new NCalc.Expression(
            indikator.Rumus.ToString().Replace("Persen(a, b)", "a / b * 100", StringComparison.Ordinal));
        foreach (var nama in indikator.Rumus.Variables)
        {
            if (!_sel.TryGetValue((wilayah, indikator.Kode, nama), out var nilai)) return null;
            expression.Parameters[nama] = nilai;
        }
        var realisasi = Convert.ToDecimal(expression.Evaluate(), System.Globalization.CultureInfo.InvariantCulture);
        return Math.Clamp(realisasi / _target[(wilayah, indikator.Kode)] * 100, 0, 100);
    }
}
