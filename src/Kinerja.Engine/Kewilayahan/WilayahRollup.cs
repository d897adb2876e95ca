using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Completes one indikator of one tahun. It aggregates every wilayah that is not its own only pemikul (SPEC 7), finds
/// or derives the targets, and calculates the capaian.
/// </summary>
/// <param name="lingkup">The tahun, with the wilayah at which the indikator can appear.</param>
/// <param name="ruang">Buffers, reused for one indikator after another.</param>
internal sealed class WilayahRollup(Lingkup lingkup, PemikulBuffer ruang)
{
    private readonly PemikulLayout _pemikul = new(lingkup, ruang);

    /// <param name="index">The index of the indikator in the definition.</param>
    /// <param name="sendiri">Its figures from each wilayah's own cells. The result takes over its columns.</param>
    /// <param name="kept">The lingkup that the result keeps; it lends no columns.</param>
    public KolomIndikator Roll(int index, KolomSendiri sendiri, Lingkup kept)
    {
        var agregasi = lingkup.Definisi.Agregasi[index];
        _pemikul.Find(sendiri);
        new RealisasiAggregator(lingkup, agregasi, sendiri, sendiri.SampaiDengan, _pemikul).Pool(_pemikul.Pooled);
        new RealisasiAggregator(lingkup, agregasi, sendiri, sendiri.Triwulan, _pemikul).Pool(_pemikul.Pooled);
        var diam = new WilayahDiam(lingkup.Wilayah, sendiri.Ditugaskan, _pemikul, ruang.Diam);
        PoolKelengkapan(sendiri, diam);
        if (agregasi == AgregasiWilayah.RataRataTertimbang) ReportUnweighted(sendiri);
        var pelapor = lingkup.Penugasan.Pelapor[index];
        var targets = new TargetCalculator(lingkup, sendiri.Indikator);
        var (target, dasar) = targets.Calculate(
            row => pelapor.Asks(lingkup.Wilayah, row) || _pemikul.MemikulSendiri(row));
        if (targets.Any)
        {
            var sumber = SumberTarget.Of(lingkup, agregasi, target, targets, _pemikul, diam);
            DeriveTargets(new TargetAggregator(lingkup, agregasi, sendiri, target, _pemikul, sumber), target, dasar);
        }
        var kolom = new KolomIndikator
        {
            Lingkup = kept,
            Indikator = sendiri.Indikator,
            Ditugaskan = sendiri.Ditugaskan,
            PunyaData = sendiri.PunyaData,
            Tampil = PenugasanCalculator.Appear(lingkup.Wilayah, sendiri.Ditugaskan),
            Realisasi = sendiri.SampaiDengan.Realisasi,
            RealisasiTriwulan = sendiri.Triwulan.Realisasi,
            Target = target,
            Dasar = dasar,
            // Without any target, target and capaian are missing everywhere for the same reason: they share a column.
            Capaian = !targets.Any ? target : CapaianCalculator.Calculate(
                lingkup, sendiri.Indikator.Polaritas, sendiri.SampaiDengan.Realisasi, target),
            Kelengkapan = sendiri.Kelengkapan,
            DataSampai = sendiri.DataSampai,
        };
        ReportOverflow(kolom);
        return kolom;
    }

    private void PoolKelengkapan(KolomSendiri sendiri, WilayahDiam diam)
    {
        var kelengkapan = new KelengkapanAggregator(lingkup, sendiri, _pemikul, diam);
        foreach (var row in _pemikul.Pooled)
        {
            if (!lingkup.Wilayah.IsDaun(row)) kelengkapan.Pool(row);
        }
    }

    private void DeriveTargets(TargetAggregator aggregator, KolomNilai target, DasarTarget[] dasar)
    {
        foreach (var row in _pemikul.Pooled)
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

    /// <summary>
    /// Reports the pemikul with a figure but without a weight, which the weighted mean leaves out (SPEC 7.2).
    /// </summary>
    private void ReportUnweighted(KolomSendiri sendiri)
    {
        var told = new HashSet<int>();
        foreach (var row in _pemikul.Pooled)
        {
            foreach (var bearer in _pemikul.Of(row))
            {
                if (told.Add(bearer)) ReportUnweighted(sendiri, bearer);
            }
        }
    }

    private void ReportUnweighted(KolomSendiri sendiri, int bearer)
    {
        for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
        {
            var cell = lingkup.Cell(bearer, q);
            if (!sendiri.SampaiDengan.Realisasi[cell].HasValue || sendiri.Pembobot![cell].HasValue) continue;
            lingkup.Report(TreeCodes.PembobotKosong, bearer, sendiri.Indikator.Kode, q,
                $"'{sendiri.Indikator.PembobotWilayah}' belum dilaporkan, jadi wilayah ini tidak ikut "
                + $"dirata-ratakan ke wilayah di atasnya. Laporkan angkanya.");
        }
    }

    private void ReportOverflow(KolomIndikator kolom)
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
