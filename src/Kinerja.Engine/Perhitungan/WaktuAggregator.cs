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
    /// <returns>The value s.d. TW n, and the value of TW n alone; both are lent columns.</returns>
    public static (KolomNilai SampaiDengan, KolomNilai Triwulan) Aggregate(
        CalculationScope scope, KolomVariabel column, string indikator, bool[]? skipped)
    {
        var (sampaiDengan, triwulan) = (scope.LendResults(), scope.LendResults());
        for (var wilayah = 0; wilayah < scope.Layout.Wilayah.Count; wilayah++)
        {
            if (column.SurveiOf(wilayah) is { } survei) TakeOver(scope.Layout, survei, wilayah, sampaiDengan, triwulan);
            else Aggregate(scope, column, indikator, skipped, wilayah, sampaiDengan, triwulan);
        }
        return (sampaiDengan, triwulan);
    }

    /// <summary>Aggregates the calendar; only the quarters that count are included (SPEC 4.6).</summary>
    /// <param name="scope">The tahun.</param>
    /// <param name="column">The cells of <c>hari_kerja_efektif</c>.</param>
    /// <param name="indikator">The kode of the indikator, for messages.</param>
    /// <param name="cakupan">The quarters that count.</param>
    public static (KolomKalender Kalender, KolomNilai SampaiDengan, KolomNilai Triwulan) AggregateCalendar(
        CalculationScope scope, KolomVariabel column, string indikator, CakupanKalender cakupan)
    {
        var whole = scope with { Layout = scope.Layout.OverAllQuarters() };
        var own = scope.LendReported();
        for (var wilayah = 0; wilayah < scope.Layout.Wilayah.Count; wilayah++)
            Aggregate(whole, column, indikator, skipped: null, wilayah, sampaiDengan: null, own);
        var kalender = new KolomKalender(column.Variabel.Sifat, own, cakupan);
        var (sampaiDengan, triwulan) = (scope.LendResults(), scope.LendResults());
        for (var wilayah = 0; wilayah < scope.Layout.Wilayah.Count; wilayah++)
        {
            for (var q = scope.Layout.FirstQuarter; q < scope.Layout.EndQuarter; q++)
            {
                sampaiDengan[scope.Layout.ResultCell(wilayah, q)] = kalender.Days(wilayah, q, isAlone: false);
                triwulan[scope.Layout.ResultCell(wilayah, q)] = kalender.Days(wilayah, q, isAlone: true);
            }
        }
        return (kalender, sampaiDengan, triwulan);
    }

    /// <summary>Copies the results of the survey, which are already aggregated over the quarters (SPEC 9.4).</summary>
    private static void TakeOver(
        ColumnLayout layout, MasaSurvei survei, int wilayah, KolomNilai sampaiDengan, KolomNilai triwulan)
    {
        for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
        {
            sampaiDengan[layout.ResultCell(wilayah, q)] = survei.SampaiDengan[ColumnLayout.ReportedCell(wilayah, q)];
            triwulan[layout.ResultCell(wilayah, q)] = survei.Triwulan[ColumnLayout.ReportedCell(wilayah, q)];
        }
    }

    private static void Aggregate(
        CalculationScope scope, KolomVariabel column, string indikator, bool[]? skipped, int wilayah,
        KolomNilai? sampaiDengan, KolomNilai triwulan)
    {
        var year = default(Year);
        for (var q = 0; q < ColumnLayout.Quarters; q++)
        {
            var cell = ColumnLayout.ReportedCell(wilayah, q);
            if (column.Cells.States[cell] == Alasan.Ada)
            {
                var reported = column.Cells.Values[cell];
                if (year.Total is { } before && reported < before)
                    ReportFall(scope, column, wilayah, indikator, q, reported, before);
                var own = year.Own(reported, column.Variabel.CaraLapor);
                if (skipped is null || !column.IsFlow(wilayah) || !skipped[cell])
                {
                    year.Take(own, column.Variabel.Sifat);
                    if (scope.Layout.Wants(q)) triwulan[scope.Layout.ResultCell(wilayah, q)] = Nilai.Of(own);
                }
            }
            if (sampaiDengan is not null && scope.Layout.Wants(q))
                sampaiDengan[scope.Layout.ResultCell(wilayah, q)] = year.Value(column.Variabel.Sifat);
        }
    }

    private static void ReportFall(
        CalculationScope scope, KolomVariabel column, int wilayah, string indikator, int quarter,
        decimal now, decimal before) =>
        scope.Report(DataCodes.TotalTurun, wilayah, indikator, quarter,
            $"Total s.d. triwulan '{column.Variabel.Nama}' turun dari {before} menjadi {now}. Periksa keduanya.");

    /// <summary>Accumulates the quarters of one variabel at one wilayah.</summary>
    private struct Year
    {
        private decimal _sum; // for a stock: the last value
        private int _count;

        /// <summary>The last reported total under <see cref="CaraLapor.SampaiDengan"/>.</summary>
        public decimal? Total { get; private set; }

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
        }

        /// <summary>Returns the value of the quarters so far; missing without a quarter.</summary>
        public readonly Nilai Value(Sifat sifat)
        {
            if (_count == 0) return default;
            return sifat switch
            {
                Sifat.Arus or Sifat.Posisi => Nilai.Of(_sum),
                Sifat.Rerata => Nilai.Of(_sum / _count),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
    }
}
