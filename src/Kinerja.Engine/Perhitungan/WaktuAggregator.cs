using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Perhitungan;

/// <summary>From quarterly cells to the value s.d. TW n, by sifat and cara lapor (SPEC 4.1, 4.2).</summary>
internal static class WaktuAggregator
{
    /// <param name="lingkup">The tahun.</param>
    /// <param name="kolom">The cells.</param>
    /// <param name="indikator">The kode, for messages.</param>
    /// <param name="skipped">Cells of flows left out under <c>Lewati</c> (SPEC 4.1); <c>null</c> for none.</param>
    /// <returns>X s.d. TW n, and the quarter's own value.</returns>
    public static (KolomNilai SampaiDengan, KolomNilai Triwulan) Aggregate(
        Lingkup lingkup, KolomVariabel kolom, string indikator, bool[]? skipped)
    {
        var (sampaiDengan, triwulan) = (lingkup.Borrow(lingkup.Cells), lingkup.Borrow(lingkup.Cells));
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            if (kolom.SurveiOf(wilayah) is { } survei) TakeOver(lingkup, survei, wilayah, sampaiDengan, triwulan);
            else Aggregate(lingkup, kolom, indikator, skipped, wilayah, sampaiDengan, triwulan);
        }
        return (sampaiDengan, triwulan);
    }

    /// <summary>The calendar, as far as its quarters count (SPEC 4.6).</summary>
    /// <param name="lingkup">The tahun.</param>
    /// <param name="kolom">The cells of <c>hari_kerja_efektif</c>.</param>
    /// <param name="indikator">The kode, for messages.</param>
    /// <param name="cakupan">The quarters that count.</param>
    public static (KolomKalender Kalender, KolomNilai SampaiDengan, KolomNilai Triwulan) AggregateCalendar(
        Lingkup lingkup, KolomVariabel kolom, string indikator, CakupanKalender cakupan)
    {
        var whole = lingkup with { FirstQuarter = 0, EndQuarter = Lingkup.Quarters };
        var own = lingkup.Borrow(lingkup.SelCount);
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
            Aggregate(whole, kolom, indikator, skipped: null, wilayah, sampaiDengan: null, own);
        var kalender = new KolomKalender(kolom.Variabel.Sifat, own, cakupan);
        var (sampaiDengan, triwulan) = (lingkup.Borrow(lingkup.Cells), lingkup.Borrow(lingkup.Cells));
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
            {
                sampaiDengan[lingkup.Cell(wilayah, q)] = kalender.Days(wilayah, q, isAlone: false);
                triwulan[lingkup.Cell(wilayah, q)] = kalender.Days(wilayah, q, isAlone: true);
            }
        }
        return (kalender, sampaiDengan, triwulan);
    }

    /// <summary>A survey has pooled its respondents already (SPEC 9.4).</summary>
    private static void TakeOver(
        Lingkup lingkup, MasaSurvei survei, int wilayah, KolomNilai sampaiDengan, KolomNilai triwulan)
    {
        for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
        {
            sampaiDengan[lingkup.Cell(wilayah, q)] = survei.SampaiDengan[Lingkup.Sel(wilayah, q)];
            triwulan[lingkup.Cell(wilayah, q)] = survei.Triwulan[Lingkup.Sel(wilayah, q)];
        }
    }

    private static void Aggregate(
        Lingkup lingkup, KolomVariabel kolom, string indikator, bool[]? skipped, int wilayah,
        KolomNilai? sampaiDengan, KolomNilai triwulan)
    {
        var year = default(Year);
        for (var q = 0; q < Lingkup.Quarters; q++)
        {
            var sel = Lingkup.Sel(wilayah, q);
            if (kolom.Sel.States[sel] == Alasan.Ada)
            {
                var reported = kolom.Sel.Values[sel];
                if (year.Total is { } before && reported < before)
                    ReportFall(lingkup, kolom, wilayah, indikator, q, reported, before);
                var own = year.Own(reported, kolom.Variabel.CaraLapor);
                if (skipped is null || !kolom.IsFlow(wilayah) || !skipped[sel])
                {
                    year.Take(own, kolom.Variabel.Sifat);
                    if (lingkup.Wants(q)) triwulan[lingkup.Cell(wilayah, q)] = Nilai.Of(own);
                }
            }
            if (sampaiDengan is not null && lingkup.Wants(q))
                sampaiDengan[lingkup.Cell(wilayah, q)] = year.Value(kolom.Variabel.Sifat);
        }
    }

    private static void ReportFall(
        Lingkup lingkup, KolomVariabel kolom, int wilayah, string indikator, int quarter,
        decimal now, decimal before) =>
        lingkup.Report(DataCodes.TotalTurun, wilayah, indikator, quarter,
            $"Total s.d. triwulan '{kolom.Variabel.Nama}' turun dari {before} menjadi {now}. Periksa keduanya.");

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
