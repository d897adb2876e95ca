using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Calculates one indikator of one tahun over all its wilayah at once. Each wilayah uses only its own cells.
/// </summary>
internal static class IndikatorCalculator
{
    /// <summary>Calculates the columns of an indikator before aggregation.</summary>
    /// <param name="scope">The tahun, over the wilayah at which the indikator can appear.</param>
    /// <param name="index">The index of the indikator.</param>
    /// <param name="results">The results so far. They must include every indikator to which this one refers.</param>
    public static OwnColumns Calculate(CalculationScope scope, int index, IReadOnlyList<KolomIndikator?> results)
    {
        var (definisi, layout) = (scope.Inputs.Definisi, scope.Layout);
        var indikator = definisi.Indikator[index];
        KolomIndikator[] rujukan = [.. definisi.Rujukan[index].Select(i => results[i]!.Over(layout))];
        var columns = definisi.Variabel[index].Select(v => KolomVariabel.Gather(scope, indikator, v)).ToArray();
        var onlyRefers = definisi.HasOnlyRujukan(index);
        var skipped = TriwulanBerpasangan.Find(scope, indikator, columns);
        var sebelum = Sebelum(scope, index);
        var (waktu, kalender) = Aggregate(scope, indikator, columns, skipped, sebelum);
        var (kelengkapan, dataSampai) = KelengkapanCalculator.Calculate(layout, columns, rujukan);
        return new OwnColumns
        {
            Indikator = indikator,
            Variabel = columns,
            Sebelum = sebelum,
            Rujukan = rujukan,
            IsNotAlwaysDue = IsNotAlwaysDue(columns, rujukan),
            Ditugaskan = PenugasanCalculator.Assign(
                scope.Inputs, layout.Wilayah, index, onlyRefers ? rujukan : []),
            HasOnlyRujukan = onlyRefers,
            HasReport = onlyRefers ? AnyHasData(layout, rujukan)
                : HasData(layout, [.. columns, .. sebelum.SelectMany(one => one.Variabel)]),
            IsSetahun = scope.Inputs.Jendela is not { } jendela || jendela.IsSetahun(indikator, scope.Inputs.Tahun),
            SampaiDengan = Calculate(
                scope, indikator, Array.ConvertAll(waktu, w => w.SampaiDengan),
                Array.ConvertAll(rujukan, r => r.Realisasi)),
            Triwulan = scope.Inputs.Jendela is not null ? null : Calculate(
                scope, indikator, Array.ConvertAll(waktu, w => w.Triwulan),
                Array.ConvertAll(rujukan, r => r.RealisasiTriwulan)),
            Kalender = kalender,
            Pembobot = Weight(scope, index, columns, waktu, skipped, sebelum),
            Kelengkapan = kelengkapan,
            DataSampai = dataSampai,
        };
    }

    private static PeriodCalculation Calculate(
        CalculationScope scope, Indikator indikator, KolomNilai[] variables, KolomNilai[] references) =>
        new(scope.Pool, indikator, Arrange(indikator.Rumus, variables, references), scope.Layout.ResultCells);

    /// <summary>
    /// Aggregates the variables over the quarters. Returns the calendar too; <c>null</c> when the rumus does not use
    /// it.
    /// </summary>
    private static ((KolomNilai SampaiDengan, KolomNilai Triwulan)[] Waktu, KolomKalender? Kalender) Aggregate(
        CalculationScope scope, Indikator indikator, KolomVariabel[] columns, bool[]? skipped, TahunSebelum[] sebelum)
    {
        var kalender = (KolomKalender?)null;
        var waktu = new (KolomNilai SampaiDengan, KolomNilai Triwulan)[columns.Length];
        for (var i = 0; i < waktu.Length; i++)
        {
            waktu[i] = columns[i].Variabel.IsCalendar ? Calendar(i) : WaktuAggregator.Aggregate(
                scope, columns[i], indikator.Kode, skipped,
                Array.ConvertAll(sebelum, one => new KolomSebelum(one.Variabel[i], one.Skipped)));
        }
        return (waktu, kalender);

        (KolomNilai SampaiDengan, KolomNilai Triwulan) Calendar(int i)
        {
            foreach (var one in sebelum) // the days of a window go on from tahun to tahun
                kalender = WaktuAggregator.Calendar(
                    one.Scope, one.Variabel[i], indikator.Kode, one.Variabel, one.Skipped, kalender);
            kalender = WaktuAggregator.Calendar(scope, columns[i], indikator.Kode, columns, skipped, kalender);
            return WaktuAggregator.AggregateCalendar(scope, kalender);
        }
    }

    /// <summary>
    /// Gathers the cells of the earlier tahun of the window; empty for the calculation of a tahun alone.
    /// </summary>
    private static TahunSebelum[] Sebelum(CalculationScope scope, int index)
    {
        if (scope.Inputs.Jendela is not { } jendela) return [];
        var indikator = scope.Inputs.Definisi.Indikator[index];
        return
        [
            .. jendela.SebelumOf(indikator).Select(inputs =>
            {
                var then = scope with { Inputs = inputs, Diagnostics = new DiagnosticSink() };
                var columns = scope.Inputs.Definisi.Variabel[index]
                    .Select(v => KolomVariabel.Gather(then, indikator, v)).ToArray();
                return new TahunSebelum(columns, TriwulanBerpasangan.Find(then, indikator, columns), then);
            }),
        ];
    }

    /// <summary>Arranges the columns in the order of the inputs of the rumus.</summary>
    private static KolomNilai[] Arrange(Rumus rumus, KolomNilai[] variables, KolomNilai[] references)
    {
        var (variable, reference) = (0, 0);
        return
        [
            .. rumus.Inputs.Select(input => Rumus.IsReference(input) ? references[reference++] : variables[variable++]),
        ];
    }

    /// <summary>
    /// Returns the weight, the value of the pembobot s.d. TW n (SPEC 7.2); <c>null</c> when the indikator has no
    /// pembobot. When the rumus uses the pembobot as a variabel, both share the column.
    /// </summary>
    private static KolomNilai? Weight(
        CalculationScope scope, int index, KolomVariabel[] used, (KolomNilai SampaiDengan, KolomNilai Triwulan)[] waktu,
        bool[]? skipped, TahunSebelum[] sebelum)
    {
        if (scope.Inputs.Definisi.Pembobot[index] is not { } pembobot) return null;
        var indikator = scope.Inputs.Definisi.Indikator[index];
        var own = indikator.Rumus.Variables.IndexOf(pembobot.Nama);
        if (own >= 0) return waktu[own].SampaiDengan;
        var column = KolomVariabel.Gather(scope, indikator, pembobot);
        if (!pembobot.IsCalendar)
            return WaktuAggregator.Aggregate(
                scope, column, indikator.Kode, skipped: null,
                Array.ConvertAll(
                    sebelum, one => new KolomSebelum(KolomVariabel.Gather(one.Scope, indikator, pembobot), null)))
                .SampaiDengan;
        var kalender = (KolomKalender?)null;
        foreach (var one in sebelum)
            kalender = WaktuAggregator.Calendar(
                one.Scope, KolomVariabel.Gather(one.Scope, indikator, pembobot), indikator.Kode, one.Variabel,
                one.Skipped, kalender);
        kalender = WaktuAggregator.Calendar(scope, column, indikator.Kode, used, skipped, kalender);
        return WaktuAggregator.AggregateCalendar(scope, kalender).SampaiDengan;
    }

    /// <summary>Returns, per wilayah, whether a variabel is reported in the tahun (SPEC 7.1).</summary>
    private static bool[] HasData(ColumnLayout layout, KolomVariabel[] columns)
    {
        var hasData = new bool[layout.Wilayah.Count];
        foreach (var variabel in KelengkapanCalculator.Counted(columns))
        {
            for (var wilayah = 0; wilayah < hasData.Length; wilayah++)
                hasData[wilayah] |= variabel.Reported(wilayah) != 0;
        }
        return hasData;
    }

    /// <summary>
    /// Whether a variabel, or without variables a reference, is not due in some quarter. A rumus of constants expects
    /// nothing in any quarter.
    /// </summary>
    private static bool IsNotAlwaysDue(KolomVariabel[] columns, KolomIndikator[] rujukan) =>
        KelengkapanCalculator.Counted(columns) is { Length: > 0 } counted
            ? Array.Exists(counted, variabel => variabel.Variabel.IsNotAlwaysDue)
            : rujukan.Length == 0 || Array.Exists(rujukan, r => r.IsNotAlwaysDue);

    private static bool[] AnyHasData(ColumnLayout layout, KolomIndikator[] rujukan) =>
        Arrays.Make(layout.Wilayah.Count, w => rujukan.Any(r => r.HasReport[w]));
}
