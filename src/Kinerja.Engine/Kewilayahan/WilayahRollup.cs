using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Completes one indikator of one tahun: wilayah that do not report themselves are pooled from those that bear it
/// (SPEC 7), and every figure is held against its target.
/// </summary>
internal static class WilayahRollup
{
    /// <param name="lingkup">The tahun.</param>
    /// <param name="index">The indikator.</param>
    /// <param name="sendiri">Its figures from each wilayah's own cells; taken over by the result.</param>
    public static KolomIndikator Roll(Lingkup lingkup, int index, KolomSendiri sendiri)
    {
        var agregasi = lingkup.Definisi.Agregasi[index];
        var pemikul = SusunanPemikul.Find(lingkup, sendiri);
        var pooled = pemikul.Pooled();
        new RealisasiAggregator(lingkup, agregasi, sendiri, sendiri.SampaiDengan, pemikul).Pool(pooled);
        new RealisasiAggregator(lingkup, agregasi, sendiri, sendiri.Triwulan, pemikul).Pool(pooled);
        PoolKelengkapan(lingkup, sendiri, pemikul, pooled);
        if (agregasi == AgregasiWilayah.RataRataTertimbang) ReportUnweighted(lingkup, sendiri, pemikul, pooled);
        var (target, dasar) = new TargetCalculator(lingkup, sendiri.Indikator)
            .Calculate(row => lingkup.Wilayah.IsDaun(row) || pemikul.MemikulSendiri(row));
        var derived = new TargetAggregator(lingkup, agregasi, sendiri, target, pemikul);
        DeriveTargets(lingkup, derived, target, dasar, pooled);
        var kolom = new KolomIndikator
        {
            Indikator = sendiri.Indikator,
            Ditugaskan = sendiri.Ditugaskan,
            PunyaData = sendiri.PunyaData,
            Tampil = PenugasanCalculator.Appear(lingkup.Wilayah, sendiri.Ditugaskan),
            Realisasi = sendiri.SampaiDengan.Realisasi,
            RealisasiTriwulan = sendiri.Triwulan.Realisasi,
            Target = target,
            Dasar = dasar,
            Capaian = CapaianCalculator.Calculate(
                lingkup, sendiri.Indikator.Polaritas, sendiri.SampaiDengan.Realisasi, target),
            Kelengkapan = sendiri.Kelengkapan,
            DataSampai = sendiri.DataSampai,
        };
        ReportOverflow(lingkup, kolom);
        return kolom;
    }

    private static void PoolKelengkapan(Lingkup lingkup, KolomSendiri sendiri, SusunanPemikul pemikul, int[] pooled)
    {
        var kelengkapan = new KelengkapanAggregator(lingkup, sendiri, pemikul);
        foreach (var row in pooled)
        {
            if (!lingkup.Wilayah.IsDaun(row)) kelengkapan.Pool(row);
        }
    }

    private static void DeriveTargets(
        Lingkup lingkup, TargetAggregator aggregator, KolomNilai target, DasarTarget[] dasar, int[] pooled)
    {
        foreach (var row in pooled)
        {
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
            {
                var cell = lingkup.Cell(row, q);
                if (dasar[cell] != DasarTarget.TidakAda) continue;
                target[cell] = aggregator.Derive(row, q);
                if (target.States[cell] == Alasan.Ada) dasar[cell] = DasarTarget.Turunan;
            }
        }
    }

    /// <summary>Bearers with a figure and no weight are left out of the weighted mean (SPEC 7.2).</summary>
    private static void ReportUnweighted(Lingkup lingkup, KolomSendiri sendiri, SusunanPemikul pemikul, int[] pooled)
    {
        var told = new HashSet<int>();
        foreach (var bearer in pooled.SelectMany(row => pemikul.Of(row).ToArray()))
        {
            if (!told.Add(bearer)) continue;
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
            {
                var cell = lingkup.Cell(bearer, q);
                if (!sendiri.SampaiDengan.Realisasi[cell].HasValue || sendiri.Pembobot![cell].HasValue) continue;
                lingkup.Report(TreeCodes.PembobotKosong, bearer, sendiri.Indikator.Kode, q,
                    $"'{sendiri.Indikator.PembobotWilayah}' belum dilaporkan, jadi wilayah ini tidak ikut "
                    + "dirata-ratakan ke wilayah di atasnya. Laporkan angkanya.");
            }
        }
    }

    private static void ReportOverflow(Lingkup lingkup, KolomIndikator kolom)
    {
        for (var cell = 0; cell < lingkup.Cells; cell++)
        {
            var what = kolom.Realisasi.States[cell] == Alasan.Luapan ? "Realisasi"
                : kolom.Capaian.States[cell] == Alasan.Luapan ? "Capaian" : null;
            if (what is null) continue;
            var wilayah = lingkup.WilayahOf(cell);
            if (!kolom.Tampil[wilayah]) continue;
            lingkup.Report(CalculationCodes.Luapan, wilayah, kolom.Indikator.Kode, lingkup.QuarterOf(cell),
                $"{what} tidak muat dalam 28 digit, jadi dikosongkan. Periksa satuan angka dan rumusnya.");
        }
    }
}
