using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// One indikator at one wilayah s.d. one quarter: its result and the intermediate values of its calculation.
/// </summary>
internal sealed class IndikatorPoint
{
    private readonly int _index; // of the indikator

    /// <param name="scope">
    /// The tahun, over the wilayah of the indikator. Its pool lends nothing, and its diagnostics are discarded.
    /// </param>
    /// <param name="results">The results of every indikator.</param>
    /// <param name="index">The index of the indikator to explain.</param>
    /// <param name="cell">The cell of its wilayah and quarter in the columns of results.</param>
    /// <param name="asal">The intermediate values; <c>null</c> to calculate them.</param>
    public IndikatorPoint(
        CalculationScope scope, IReadOnlyList<KolomIndikator?> results, int index, int cell, IndikatorAsal? asal = null)
    {
        (Scope, _index) = (scope, index);
        Hasil = results[index]!;
        var definisi = scope.Inputs.Definisi;
        Rujukan = [.. definisi.Rujukan[index].Select(i => results[i]!.Over(scope.Layout))];
        Agregasi = definisi.Agregasi[index];
        (Own, PemikulLayout, Diam) = asal ?? IndikatorAsal.Calculate(scope, results, index);
        Cell = cell;
        Pemikul = [.. PemikulLayout.Of(Wilayah)];
    }

    public CalculationScope Scope { get; }

    public KolomIndikator Hasil { get; }

    /// <summary>The names of its figures.</summary>
    public FigureNames Names { get; init; } = FigureNames.Tahunan;

    /// <summary>More notes on the realisasi, in Bahasa Indonesia.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The window of a renstra; <c>null</c> for a tahun alone.</summary>
    public JendelaRenstra? Jendela => Scope.Inputs.Jendela;

    /// <summary>Its figures from each wilayah's own cells, before wilayah are aggregated.</summary>
    public OwnColumns Own { get; }

    public ImmutableArray<KolomIndikator> Rujukan { get; }

    public AgregasiWilayah Agregasi { get; }

    /// <summary>The variabel that is the weight of a wilayah; <c>null</c> for none (SPEC 7.2).</summary>
    public VariabelIndikator? Pembobot => Agregasi == AgregasiWilayah.RataRataTertimbang
        ? Scope.Inputs.Definisi.Pembobot[_index] : null;

    public PemikulLayout PemikulLayout { get; }

    /// <summary>The silent wilayah: assigned, but without a report (SPEC 7.4).</summary>
    public WilayahDiam Diam { get; }

    /// <summary>
    /// The targets that a derived target adds; <c>null</c> where only wilayah with a realisasi count (SPEC 7.3).
    /// </summary>
    public SumberTarget? SumberTarget => Kewilayahan.SumberTarget.Of(
        Scope, Agregasi, new KolomTarget(Hasil.Target, Hasil.TargetAtas), TargetCalculator, PemikulLayout, Diam);

    /// <summary>Finds the given targets.</summary>
    public TargetCalculator TargetCalculator => Jendela is { } jendela
        ? new TargetAkhirCalculator(Scope, _index, jendela.Renstra) : new TargetCalculator(Scope, _index);

    /// <summary>The given target; the result says that there is one.</summary>
    public TargetTerpilih GivenTarget => TargetCalculator.Find(
        Wilayah, Quarter, Scope.Inputs.Penugasan.Pelapor[_index].Asks(Scope.Layout.Wilayah, Wilayah) || IsOwnPemikul)!
        .Value;

    /// <summary>
    /// The wilayah whose own cells make up the result; only the wilayah itself where it reports for itself.
    /// </summary>
    public ImmutableArray<int> Pemikul { get; }

    public int Cell { get; }

    public int Wilayah => Scope.Layout.WilayahOf(Cell);

    public int Quarter => Scope.Layout.QuarterOf(Cell);

    public Indikator Indikator => Hasil.Indikator;

    public bool IsOwnPemikul => PemikulLayout.IsOwnPemikul(Wilayah);

    /// <summary>Returns one term per wilayah; its number or weight may be missing.</summary>
    public Term[] TermsOf(IEnumerable<int> wilayah, KolomNilai nilai, KolomNilai? bobot = null) =>
    [
        .. wilayah.Select(row => new Term(Describe(row), nilai[At(row)], bobot is null ? default : bobot[At(row)])),
    ];

    /// <summary>
    /// As <see cref="TermsOf"/> for targets: one that a single cell gives has the key of the cell. The cells of others
    /// are those of <see cref="TargetCellsOf"/>.
    /// </summary>
    public Term[] TargetsOf(IEnumerable<int> wilayah, KolomNilai target, KolomNilai? bobot = null)
    {
        var calculator = TargetCalculator;
        int[] rows = [.. wilayah];
        return
        [
            .. rows.Zip(TermsOf(rows, target, bobot), (row, term) => term with
            {
                Sel = CellsOf(calculator, row) is [var only] && IsAlone(calculator, row) ? only : null,
            }),
        ];
    }

    /// <summary>
    /// Returns the cells of the given targets that no single cell holds: those of a sum of quarters, and the annual one
    /// of a share of the year (SPEC 5.1).
    /// </summary>
    public IEnumerable<KunciSel> TargetCellsOf(IEnumerable<int> wilayah)
    {
        var calculator = TargetCalculator;
        return wilayah.Where(row => !IsAlone(calculator, row)).SelectMany(row => CellsOf(calculator, row)).Distinct();
    }

    /// <summary>Whether the given target of a wilayah is the number of a cell, not a share of it or a sum.</summary>
    private bool IsAlone(TargetCalculator calculator, int wilayah) =>
        Given(calculator, wilayah) is { } hit && hit.Dasar != DasarTarget.ProRata
        && CellsOf(calculator, wilayah).Length == 1;

    /// <summary>Returns the cells that decide the given target of a wilayah; empty for none.</summary>
    private KunciSel[] CellsOf(TargetCalculator calculator, int wilayah)
    {
        if (Given(calculator, wilayah) is not { } hit) return [];
        if (hit.Sampai == 0 || Scope.Inputs.Aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan)
            return [SelOf(hit, wilayah, hit.Sampai)];
        int[] quarters = [.. Enumerable.Range(1, hit.Sampai).Where(q => hit.Kolom.Find(hit.Wilayah, q) is not null)];
        return [.. (calculator.IsFlow ? quarters : quarters[^1..]).Select(q => SelOf(hit, wilayah, q))];
    }

    private TargetTerpilih? Given(TargetCalculator calculator, int wilayah) =>
        calculator.Find(wilayah, Quarter, takesDefault: true);

    /// <summary>Returns the key of the cell of a given target.</summary>
    /// <param name="hit">The target.</param>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="sampai">The quarter of the cell, 1..4; 0 for an annual one.</param>
    public KunciSel SelOf(TargetTerpilih hit, int wilayah, int sampai)
    {
        int? tahun = TargetCalculator is not TargetAkhirCalculator akhir ? Scope.Inputs.Tahun
            : akhir.IsTanpaTahun(hit) ? null : Jendela!.Renstra.Akhir;
        return new KunciSel(
            JenisSel.Target, TargetCalculator.IsOwn(hit) ? Scope.Layout.Wilayah.Rows[wilayah].Kode : null, tahun,
            sampai == 0 ? null : new Waktu.Triwulan(sampai), Indikator.Kode);
    }

    /// <summary>Returns the cell of a wilayah, in this quarter, in the columns of results.</summary>
    public int At(int wilayah) => Scope.Layout.ResultCell(wilayah, Quarter);

    /// <summary>Returns the own value of each of the four quarters of a variabel, as the calculation used it.</summary>
    public KolomNilai OwnQuarters(KolomVariabel column) =>
        OwnQuarters(Scope, column, TriwulanBerpasangan.Find(Quiet(Scope), Indikator, Own.Variabel));

    /// <summary>
    /// Returns the variabel of a slot in the tahun of the window, ascending; only that of the tahun without a window.
    /// </summary>
    /// <param name="variabel">The number of the variabel among those of the rumus.</param>
    public TahunVariabel[] YearsOf(int variabel) =>
    [
        .. Own.Sebelum.Select(one => new TahunVariabel(
            one.Tahun, one.Variabel[variabel],
            OwnQuarters(one.Scope, one.Variabel[variabel], one.Skipped))),
        new(Scope.Inputs.Tahun, Own.Variabel[variabel], OwnQuarters(Own.Variabel[variabel])),
    ];

    /// <summary>
    /// Returns the pembobot as <see cref="YearsOf"/>; <c>null</c> when there is none. A calendar has no single cells,
    /// because only the quarters count that the other variables cover.
    /// </summary>
    public TahunVariabel[]? YearsOfPembobot()
    {
        if (Pembobot is not { IsCalendar: false } pembobot) return null;
        if (Indikator.Rumus.Variables.IndexOf(pembobot.Nama) is >= 0 and var variabel) return YearsOf(variabel);
        return [.. Own.Sebelum.Select(one => Of(one.Scope, one.Tahun)), Of(Scope, Scope.Inputs.Tahun)];

        TahunVariabel Of(CalculationScope scope, int tahun)
        {
            var column = KolomVariabel.Gather(Quiet(scope), Indikator, pembobot);
            return new TahunVariabel(tahun, column, OwnQuarters(scope, column, skipped: null));
        }
    }

    private KolomNilai OwnQuarters(CalculationScope scope, KolomVariabel column, bool[]? skipped) =>
        WaktuAggregator.Aggregate(
            Quiet(scope) with { Layout = scope.Layout.OverAllQuarters() }, column, Indikator.Kode, skipped).Triwulan;

    /// <summary>Several threads may ask for cells at once, so nobody reports into a sink that they share.</summary>
    private static CalculationScope Quiet(CalculationScope scope) =>
        scope with { Diagnostics = new DiagnosticSink() };

    public string Describe(int wilayah) =>
        Scope.Inputs.Definisi.DescribeWilayah(Scope.Layout.Wilayah.Rows[wilayah].Kode);
}
