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
        var (waktu, kalender) = Aggregate(scope, indikator, columns, skipped);
        var (kelengkapan, dataSampai) = KelengkapanCalculator.Calculate(layout, columns, rujukan);
        return new OwnColumns
        {
            Indikator = indikator,
            Variabel = columns,
            Rujukan = rujukan,
            IsNotAlwaysDue = IsNotAlwaysDue(columns, rujukan),
            Ditugaskan = PenugasanCalculator.Assign(
                scope.Inputs, layout.Wilayah, index, onlyRefers ? rujukan : []),
            HasOnlyRujukan = onlyRefers,
            HasReport = onlyRefers ? AnyHasData(layout, rujukan) : HasData(layout, columns),
            SampaiDengan = Calculate(
                scope, indikator, Array.ConvertAll(waktu, w => w.SampaiDengan),
                Array.ConvertAll(rujukan, r => r.Realisasi)),
            Triwulan = Calculate(
                scope, indikator, Array.ConvertAll(waktu, w => w.Triwulan),
                Array.ConvertAll(rujukan, r => r.RealisasiTriwulan)),
            Kalender = kalender,
            Pembobot = Weight(scope, index, columns, waktu, skipped),
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
        CalculationScope scope, Indikator indikator, KolomVariabel[] columns, bool[]? skipped)
    {
        var kalender = (KolomKalender?)null;
        var waktu = Array.ConvertAll(columns, column => column.Variabel.IsCalendar
            ? Calendar(column) : WaktuAggregator.Aggregate(scope, column, indikator.Kode, skipped));
        return (waktu, kalender);

        (KolomNilai SampaiDengan, KolomNilai Triwulan) Calendar(KolomVariabel calendar)
        {
            var cakupan = CakupanKalender.Create(scope.Layout, columns, skipped);
            (kalender, var sampaiDengan, var triwulan) =
                WaktuAggregator.AggregateCalendar(scope, calendar, indikator.Kode, cakupan);
            return (sampaiDengan, triwulan);
        }
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
        bool[]? skipped)
    {
        if (scope.Inputs.Definisi.Pembobot[index] is not { } pembobot) return null;
        var indikator = scope.Inputs.Definisi.Indikator[index];
        var own = indikator.Rumus.Variables.IndexOf(pembobot.Nama);
        if (own >= 0) return waktu[own].SampaiDengan;
        var column = KolomVariabel.Gather(scope, indikator, pembobot);
        return pembobot.IsCalendar
            ? WaktuAggregator.AggregateCalendar(
                scope, column, indikator.Kode, CakupanKalender.Create(scope.Layout, used, skipped)).SampaiDengan
            : WaktuAggregator.Aggregate(scope, column, indikator.Kode, skipped: null).SampaiDengan;
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
