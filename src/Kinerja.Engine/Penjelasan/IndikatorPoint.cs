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
    /// <param name="scope">The tahun, over the wilayah of the indikator; all columns stay, and nobody reads the
    /// diagnostics.</param>
    /// <param name="results">The results of every indikator.</param>
    /// <param name="index">The one to be explained.</param>
    /// <param name="cell">Its wilayah and quarter.</param>
    public IndikatorPoint(CalculationScope scope, IReadOnlyList<KolomIndikator?> results, int index, int cell)
    {
        Scope = scope;
        Hasil = results[index]!;
        var (definisi, wilayah) = (scope.Inputs.Definisi, scope.Layout.Wilayah);
        Rujukan = [.. definisi.Rujukan[index].Select(i => results[i]!.Over(scope.Layout))];
        Agregasi = definisi.Agregasi[index];
        Own = IndikatorCalculator.Calculate(scope, index, results);
        PemikulLayout = new PemikulLayout(scope, new PemikulBuffer(wilayah.Count));
        PemikulLayout.Find(Own);
        Diam = new WilayahDiam(wilayah, Own.Ditugaskan, PemikulLayout, new int[wilayah.Count]);
        Cell = cell;
        Pemikul = [.. PemikulLayout.Of(Wilayah)];
    }

    public CalculationScope Scope { get; }

    public KolomIndikator Hasil { get; }

    /// <summary>Its figures before wilayah are pooled.</summary>
    public OwnColumns Own { get; }

    public ImmutableArray<KolomIndikator> Rujukan { get; }

    public AgregasiWilayah Agregasi { get; }

    public PemikulLayout PemikulLayout { get; }

    /// <summary>The wilayah that are assigned it and silent (SPEC 7.4).</summary>
    public WilayahDiam Diam { get; }

    /// <summary>Whose targets make up a derived one; <c>null</c> where a realisasi is wanted too (SPEC 7.3).</summary>
    public SumberTarget? SumberTarget => Kewilayahan.SumberTarget.Of(
        Scope, Agregasi, Hasil.Target, new TargetCalculator(Scope, Indikator), PemikulLayout, Diam);

    /// <summary>The wilayah whose figures make up the result; the wilayah itself where it reports.</summary>
    public ImmutableArray<int> Pemikul { get; }

    public int Cell { get; }

    public int Wilayah => Scope.Layout.WilayahOf(Cell);

    public int Quarter => Scope.Layout.QuarterOf(Cell);

    public Indikator Indikator => Hasil.Indikator;

    public bool MemikulSendiri => PemikulLayout.MemikulSendiri(Wilayah);

    /// <summary>A term for each of some wilayah, missing ones among them.</summary>
    public Term[] SukuOf(IEnumerable<int> wilayah, KolomNilai nilai, KolomNilai? bobot = null) =>
    [
        .. wilayah.Select(row => new Term(Describe(row), nilai[At(row)], bobot is null ? default : bobot[At(row)])),
    ];

    /// <summary>Where a wilayah stands in the columns of results, in this quarter.</summary>
    public int At(int wilayah) => Scope.Layout.ResultCell(wilayah, Quarter);

    /// <summary>The own values of all four quarters of a variabel, as the calculation took them.</summary>
    public KolomNilai OwnQuarters(KolomVariabel column) => WaktuAggregator.Aggregate(
        Scope with { Layout = Scope.Layout.OverAllQuarters() }, column, Indikator.Kode,
        TriwulanBerpasangan.Find(Scope, Indikator, Own.Variabel)).Triwulan;

    public string Describe(int wilayah) =>
        Scope.Inputs.Definisi.DescribeWilayah(Scope.Layout.Wilayah.Rows[wilayah].Kode);
}
