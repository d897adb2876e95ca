using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// One indikator at one wilayah s.d. one quarter: its result and the intermediate values of its calculation. The
/// constructor runs the calculators again to get them.
/// </summary>
internal sealed class IndikatorPoint
{
    /// <param name="lingkup">The tahun, with the wilayah of the indikator and a list of diagnostics to discard.</param>
    /// <param name="results">The results of every indikator.</param>
    /// <param name="index">The index of the indikator to explain.</param>
    /// <param name="cell">The cell of its wilayah and quarter in the columns of results.</param>
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

    /// <summary>Its figures from each wilayah's own cells, before wilayah are aggregated.</summary>
    public KolomSendiri Sendiri { get; }

    public ImmutableArray<KolomIndikator> Rujukan { get; }

    public AgregasiWilayah Agregasi { get; }

    public PemikulLayout PemikulLayout { get; }

    /// <summary>The silent wilayah: assigned, but without a report (SPEC 7.4).</summary>
    public WilayahDiam Diam { get; }

    /// <summary>
    /// The targets that a derived target adds; <c>null</c> where only wilayah with a realisasi count (SPEC 7.3).
    /// </summary>
    public SumberTarget? SumberTarget => Kewilayahan.SumberTarget.Of(
        Lingkup, Agregasi, Hasil.Target, new TargetCalculator(Lingkup, Indikator), PemikulLayout, Diam);

    /// <summary>
    /// The wilayah whose own cells make up the result; only the wilayah itself where it reports for itself.
    /// </summary>
    public ImmutableArray<int> Pemikul { get; }

    public int Cell { get; }

    public int Wilayah => Lingkup.WilayahOf(Cell);

    public int Quarter => Lingkup.QuarterOf(Cell);

    public Indikator Indikator => Hasil.Indikator;

    public bool MemikulSendiri => PemikulLayout.MemikulSendiri(Wilayah);

    /// <summary>Returns one term per wilayah; its number or weight may be missing.</summary>
    public Term[] TermsOf(IEnumerable<int> wilayah, KolomNilai nilai, KolomNilai? bobot = null) =>
    [
        .. wilayah.Select(row => new Term(Describe(row), nilai[At(row)], bobot is null ? default : bobot[At(row)])),
    ];

    /// <summary>Returns the cell of a wilayah, in this quarter, in the columns of results.</summary>
    public int At(int wilayah) => Lingkup.Cell(wilayah, Quarter);

    /// <summary>Returns the own value of each of the four quarters of a variabel, as the calculation used it.</summary>
    public KolomNilai OwnQuarters(KolomVariabel column) => WaktuAggregator.Aggregate(
        Lingkup with { FirstQuarter = 0, EndQuarter = Lingkup.Quarters }, column, Indikator.Kode,
        TriwulanBerpasangan.Find(Lingkup, Indikator, Sendiri.Variabel)).Triwulan;

    public string Describe(int wilayah) => Lingkup.Definisi.DescribeWilayah(Lingkup.Wilayah.Rows[wilayah].Kode);
}
