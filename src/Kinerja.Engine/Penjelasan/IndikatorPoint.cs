using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// One indikator at one wilayah s.d. one quarter: its result, and what the calculators, run again, had in between.
/// </summary>
internal sealed class IndikatorPoint
{
    /// <param name="lingkup">The tahun, over the wilayah of the indikator, with diagnostics nobody reads.</param>
    /// <param name="results">The results of every indikator.</param>
    /// <param name="index">The one to be explained.</param>
    /// <param name="cell">Its wilayah and quarter.</param>
    public IndikatorPoint(Lingkup lingkup, IReadOnlyList<KolomIndikator?> results, int index, int cell)
    {
        Lingkup = lingkup;
        Hasil = results[index]!;
        Rujukan = [.. lingkup.Definisi.Rujukan[index].Select(i => results[i]!.Over(lingkup))];
        Agregasi = lingkup.Definisi.Agregasi[index];
        Sendiri = IndikatorCalculator.Calculate(lingkup, index, results);
        PemikulLayout = new PemikulLayout(lingkup, new PemikulBuffer(lingkup.Wilayah.Count));
        PemikulLayout.Find(Sendiri);
        Diam = new WilayahDiam(
            lingkup.Wilayah, Sendiri.Ditugaskan, PemikulLayout, new int[lingkup.Wilayah.Count]);
        Cell = cell;
        Pemikul = [.. PemikulLayout.Of(Wilayah)];
    }

    public Lingkup Lingkup { get; }

    public KolomIndikator Hasil { get; }

    /// <summary>Its figures before wilayah are pooled.</summary>
    public KolomSendiri Sendiri { get; }

    public ImmutableArray<KolomIndikator> Rujukan { get; }

    public AgregasiWilayah Agregasi { get; }

    public PemikulLayout PemikulLayout { get; }

    /// <summary>The wilayah that are assigned it and silent (SPEC 7.4).</summary>
    public WilayahDiam Diam { get; }

    /// <summary>Whose targets make up a derived one; <c>null</c> where a realisasi is wanted too (SPEC 7.3).</summary>
    public SumberTarget? SumberTarget => Kewilayahan.SumberTarget.Of(
        Lingkup, Agregasi, Hasil.Target, new TargetCalculator(Lingkup, Indikator), PemikulLayout, Diam);

    /// <summary>The wilayah whose figures make up the result; the wilayah itself where it reports.</summary>
    public ImmutableArray<int> Pemikul { get; }

    public int Cell { get; }

    public int Wilayah => Lingkup.WilayahOf(Cell);

    public int Quarter => Lingkup.QuarterOf(Cell);

    public Indikator Indikator => Hasil.Indikator;

    public bool MemikulSendiri => PemikulLayout.MemikulSendiri(Wilayah);

    /// <summary>A term for each of some wilayah, missing ones among them.</summary>
    public Term[] SukuOf(IEnumerable<int> wilayah, KolomNilai nilai, KolomNilai? bobot = null) =>
    [
        .. wilayah.Select(row => new Term(Describe(row), nilai[At(row)], bobot is null ? default : bobot[At(row)])),
    ];

    /// <summary>Where a wilayah stands in the columns of results, in this quarter.</summary>
    public int At(int wilayah) => Lingkup.Cell(wilayah, Quarter);

    /// <summary>The own values of all four quarters of a variabel, as the calculation took them.</summary>
    public KolomNilai OwnQuarters(KolomVariabel kolom) => WaktuAggregator.Aggregate(
        Lingkup with { FirstQuarter = 0, EndQuarter = Lingkup.Quarters }, kolom, Indikator.Kode,
        TriwulanBerpasangan.Find(Lingkup, Indikator, Sendiri.Variabel)).Triwulan;

    public string Describe(int wilayah) => Lingkup.Definisi.DescribeWilayah(Lingkup.Wilayah.Rows[wilayah].Kode);
}
