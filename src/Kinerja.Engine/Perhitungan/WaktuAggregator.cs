using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Aggregates quarterly cells to the value s.d. TW n, according to sifat and cara lapor (SPEC 4.1, 4.2).
/// </summary>
internal static class WaktuAggregator
{
    /// <summary>Aggregates a variabel at every wilayah.</summary>
    /// <param name="scope">The tahun.</param>
    /// <param name="column">The cells of the variabel.</param>
    /// <param name="indikator">The kode of the indikator, for messages.</param>
    /// <param name="skipped">Per cell, whether its flows are skipped under <c>Lewati</c> (SPEC 4.1); <c>null</c> when
    /// no cell is skipped.</param>
    /// <param name="sebelum">The cells of the earlier tahun of a window, ascending; empty for a tahun alone.</param>
    /// <returns>The value s.d. TW n, and the value of TW n alone; both are lent columns.</returns>
    public static (KolomNilai SampaiDengan, KolomNilai Triwulan) Aggregate(
        CalculationScope scope, KolomVariabel column, string indikator, bool[]? skipped,
        ReadOnlySpan<KolomSebelum> sebelum = default)
    {
        var (sampaiDengan, triwulan) = (scope.LendResults(), scope.LendResults());
        for (var wilayah = 0; wilayah < scope.Layout.Wilayah.Count; wilayah++)
        {
            var period = sebelum.IsEmpty ? default : Before(sebelum, wilayah);
            if (column.SurveiOf(wilayah) is { } survei)
                TakeOver(scope.Layout, column, survei, period, wilayah, sampaiDengan, triwulan);
            else Aggregate(scope, column, indikator, skipped, wilayah, sampaiDengan, triwulan, period);
        }
        return (sampaiDengan, triwulan);
    }

    /// <summary>Finds the days of each quarter, and the quarters that count (SPEC 4.6).</summary>
    /// <param name="scope">The tahun.</param>
    /// <param name="column">The cells of <c>hari_kerja_efektif</c>.</param>
    /// <param name="indikator">The kode of the indikator, for messages.</param>
    /// <param name="columns">The variables of the rumus, whose cells count the quarters.</param>
    /// <param name="skipped">Per cell, whether it is skipped under <c>Lewati</c> (SPEC 4.1); <c>null</c> when none
    /// is.</param>
    /// <param name="sebelum">The calendar of the tahun before in a window; <c>null</c> for none.</param>
    public static KolomKalender Calendar(
        CalculationScope scope, KolomVariabel column, string indikator, KolomVariabel[] columns, bool[]? skipped,
        KolomKalender? sebelum)
    {
        var whole = scope with { Layout = scope.Layout.OverAllQuarters() };
        var own = scope.LendReported();
        for (var wilayah = 0; wilayah < scope.Layout.Wilayah.Count; wilayah++)
            Aggregate(whole, column, indikator, skipped: null, wilayah, sampaiDengan: null, own, default);
        var cakupan = CakupanKalender.Create(scope.Layout, columns, skipped);
        return new KolomKalender(column.Variabel.Sifat, own, cakupan) { Sebelum = sebelum };
    }

    /// <summary>Aggregates the calendar; only the quarters that count are included.</summary>
    public static (KolomNilai SampaiDengan, KolomNilai Triwulan) AggregateCalendar(
        CalculationScope scope, KolomKalender kalender)
    {
        var (sampaiDengan, triwulan) = (scope.LendResults(), scope.LendResults());
        for (var wilayah = 0; wilayah < scope.Layout.Wilayah.Count; wilayah++)
        {
            for (var q = scope.Layout.FirstQuarter; q < scope.Layout.EndQuarter; q++)
            {
                sampaiDengan[scope.Layout.ResultCell(wilayah, q)] = kalender.Days(wilayah, q, isAlone: false);
                triwulan[scope.Layout.ResultCell(wilayah, q)] = kalender.Days(wilayah, q, isAlone: true);
            }
        }
        return (sampaiDengan, triwulan);
    }

    /// <summary>
    /// Copies the results of the survey, which are already aggregated over the quarters of the tahun (SPEC 9.4).
    /// </summary>
    private static void TakeOver(
        ColumnLayout layout, KolomVariabel column, MasaSurvei survei, Period before, int wilayah,
        KolomNilai sampaiDengan, KolomNilai triwulan)
    {
        for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
        {
            var period = before;
            period.TakeSurvey(column, survei, ColumnLayout.ReportedCell(wilayah, q));
            sampaiDengan[layout.ResultCell(wilayah, q)] = period.Value(column.Variabel.Sifat);
            triwulan[layout.ResultCell(wilayah, q)] = survei.Triwulan[ColumnLayout.ReportedCell(wilayah, q)];
        }
    }

    /// <summary>Accumulates the earlier tahun of a window at one wilayah, each from its own source.</summary>
    private static Period Before(ReadOnlySpan<KolomSebelum> sebelum, int wilayah)
    {
        var period = default(Period);
        foreach (var (column, skipped) in sebelum)
        {
            period.BeginTahun();
            if (column.SurveiOf(wilayah) is { } survei)
            {
                period.TakeSurvey(column, survei, ColumnLayout.ReportedCell(wilayah, ColumnLayout.Quarters - 1));
                continue;
            }
            for (var q = 0; q < ColumnLayout.Quarters; q++)
            {
                var cell = ColumnLayout.ReportedCell(wilayah, q);
                if (column.Cells.States[cell] != Alasan.Ada) continue;
                var own = period.Own(column.Cells.Values[cell], column.Variabel.CaraLapor);
                if (skipped is null || !column.IsFlow(wilayah) || !skipped[cell])
                    period.Take(own, column.Variabel.Sifat);
            }
        }
        period.BeginTahun();
        return period;
    }

    private static void Aggregate(
        CalculationScope scope, KolomVariabel column, string indikator, bool[]? skipped, int wilayah,
        KolomNilai? sampaiDengan, KolomNilai triwulan, Period period)
    {
        for (var q = 0; q < ColumnLayout.Quarters; q++)
        {
            var cell = ColumnLayout.ReportedCell(wilayah, q);
            if (column.Cells.States[cell] == Alasan.Ada)
            {
                var reported = column.Cells.Values[cell];
                if (period.Total is { } before && reported < before)
                    ReportFall(scope, column, wilayah, indikator, q, reported, before);
                var own = period.Own(reported, column.Variabel.CaraLapor);
                if (skipped is null || !column.IsFlow(wilayah) || !skipped[cell])
                {
                    period.Take(own, column.Variabel.Sifat);
                    if (scope.Layout.Wants(q)) triwulan[scope.Layout.ResultCell(wilayah, q)] = Nilai.Of(own);
                }
            }
            if (sampaiDengan is not null && scope.Layout.Wants(q))
                sampaiDengan[scope.Layout.ResultCell(wilayah, q)] = period.Value(column.Variabel.Sifat);
        }
    }

    private static void ReportFall(
        CalculationScope scope, KolomVariabel column, int wilayah, string indikator, int quarter,
        decimal now, decimal before) =>
        scope.Report(DataCodes.TotalTurun, wilayah, indikator, quarter,
            $"Total s.d. triwulan '{column.Variabel.Nama}' turun dari {before} menjadi {now}. Periksa keduanya.");

    /// <summary>Accumulates the quarters of one variabel at one wilayah.</summary>
    private struct Period
    {
        private decimal _sum; // for a stock: the last value
        private int _count;
        private bool _isLacking; // the last survey has respondents but no figure

        /// <summary>The last reported total of the tahun under <see cref="CaraLapor.SampaiDengan"/>.</summary>
        public decimal? Total { get; private set; }

        /// <summary>Begins a tahun; totals start again.</summary>
        public void BeginTahun() => Total = null;

        /// <summary>Returns the value of the quarter alone, from the reported value or total.</summary>
        public decimal Own(decimal reported, CaraLapor cara)
        {
            if (cara == CaraLapor.PerPeriode) return reported;
            var own = reported - (Total ?? 0);
            Total = reported;
            return own;
        }

        /// <summary>Adds the value of a quarter.</summary>
        public void Take(decimal own, Sifat sifat)
        {
            if (sifat != Sifat.Posisi && _count > 0) _sum += own;
            else _sum = own;
            _count++;
            _isLacking = false;
        }

        /// <summary>
        /// Adds the figure of a survey s.d. a quarter of a tahun; nothing without respondents so far. A figure that is
        /// a position replaces that of earlier tahun, also when it is missing.
        /// </summary>
        public void TakeSurvey(KolomVariabel column, MasaSurvei survei, int cell)
        {
            var sifat = column.Variabel.Sifat;
            if (survei.SampaiDengan[cell].Value is { } figure) Take(figure, sifat);
            else if (sifat == Sifat.Posisi && column.HasRespondentsUntil(cell)) _isLacking = true;
        }

        /// <summary>Returns the value of the quarters so far; missing without a quarter.</summary>
        public readonly Nilai Value(Sifat sifat)
        {
            if (_count == 0 || _isLacking) return default;
            return sifat switch
            {
                Sifat.Arus or Sifat.Posisi => Nilai.Of(_sum),
                Sifat.Rerata => Nilai.Of(_sum / _count),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
    }
}
