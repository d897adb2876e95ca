using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Perhitungan;

/// <summary>From quarterly cells to the value s.d. TW n, by sifat and cara lapor (SPEC 4.1, 4.2).</summary>
internal static class WaktuAggregator
{
    /// <param name="scope">The tahun.</param>
    /// <param name="column">The cells.</param>
    /// <param name="indikator">The kode, for messages.</param>
    /// <param name="skipped">Cells of flows left out under <c>Lewati</c> (SPEC 4.1); <c>null</c> for none.</param>
    /// <returns>X s.d. TW n, and the quarter's own value.</returns>
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

    /// <summary>The calendar, as far as its quarters count (SPEC 4.6).</summary>
    /// <param name="scope">The tahun.</param>
    /// <param name="column">The cells of <c>hari_kerja_efektif</c>.</param>
    /// <param name="indikator">The kode, for messages.</param>
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

    /// <summary>A survey has pooled its respondents already (SPEC 9.4).</summary>
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

    /// <summary>What is known of a variabel in the quarters so far.</summary>
    private struct Year
    {
        private decimal _sum; // of a stock, the last one
        private int _count;

        /// <summary>The last reported total under <see cref="CaraLapor.SampaiDengan"/>.</summary>
        public decimal? Total { get; private set; }

        public decimal Own(decimal reported, CaraLapor cara)
        {
            if (cara == CaraLapor.PerPeriode) return reported;
            var own = reported - (Total ?? 0);
            Total = reported;
            return own;
        }

        public void Take(decimal own, Sifat sifat)
        {
            if (sifat != Sifat.Posisi && _count > 0) _sum += own;
            else _sum = own;
            _count++;
        }

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
