using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Completes one indikator of one tahun. It aggregates every wilayah that is not its own only pemikul (SPEC 7), finds
/// or derives the targets, and calculates the capaian.
/// </summary>
/// <param name="scope">The tahun, over the wilayah at which the indikator can appear.</param>
/// <param name="buffer">Where bearers are kept, for one indikator after another.</param>
internal sealed class WilayahRollup(CalculationScope scope, PemikulBuffer buffer)
{
    private readonly ColumnLayout _layout = scope.Layout;
    private readonly PemikulLayout _pemikul = new(scope, buffer);

    /// <param name="index">The indikator.</param>
    /// <param name="own">Its figures from each wilayah's own cells; the result keeps none of its columns.</param>
    public KolomIndikator Roll(int index, OwnColumns own)
    {
        var agregasi = scope.Inputs.Definisi.Agregasi[index];
        _pemikul.Find(own);
        var realisasi = new RealisasiAggregator(scope, agregasi, own, own.SampaiDengan, _pemikul).Pool();
        var diam = new WilayahDiam(_layout.Wilayah, own.Ditugaskan, _pemikul, buffer.Diam);
        var (kelengkapan, dataSampai) = new KelengkapanAggregator(_layout, own, _pemikul, diam).Pool();
        if (agregasi == AgregasiWilayah.RataRataTertimbang) ReportUnweighted(own);
        var (target, dasar, areGiven) = FindTargets(index, own, diam);
        var result = new KolomIndikator
        {
            Inputs = scope.Inputs,
            Layout = _layout,
            Indikator = own.Indikator,
            Ditugaskan = own.Ditugaskan,
            PunyaData = own.PunyaData,
            Tampil = PenugasanCalculator.Appear(_layout.Wilayah, own.Ditugaskan),
            Realisasi = realisasi,
            RealisasiTriwulan = new RealisasiAggregator(scope, agregasi, own, own.Triwulan, _pemikul).Pool(),
            Target = target,
            Dasar = dasar,
            // Without any target both are missing everywhere for the same reason, so one column serves.
            Capaian = areGiven
                ? CapaianCalculator.Calculate(realisasi, target, own.Indikator.Polaritas, scope.Inputs.Aturan) : target,
            Kelengkapan = kelengkapan,
            DataSampai = dataSampai,
        };
        ReportOverflow(result);
        return result;
    }

    /// <summary>The targets that are given, and those derived from them; whether any is given.</summary>
    private (KolomNilai Target, DasarTarget[] Dasar, bool AreGiven) FindTargets(
        int index, OwnColumns own, WilayahDiam diam)
    {
        var pelapor = scope.Inputs.Penugasan.Pelapor[index];
        var calculator = new TargetCalculator(scope, own.Indikator);
        var (given, dasar) = calculator.Calculate(
            row => pelapor.Asks(_layout.Wilayah, row) || _pemikul.MemikulSendiri(row));
        if (!calculator.Any) return (given.Copy(), dasar, false);
        var agregasi = scope.Inputs.Definisi.Agregasi[index];
        var sumber = SumberTarget.Of(scope, agregasi, given, calculator, _pemikul, diam);
        var (target, all) = new TargetAggregator(scope, agregasi, own, given, _pemikul, sumber).Derive(dasar);
        return (target, all, true);
    }

    /// <summary>Bearers with a figure and no weight are left out of the weighted mean (SPEC 7.2).</summary>
    private void ReportUnweighted(OwnColumns own)
    {
        var told = new HashSet<int>();
        foreach (var row in _pemikul.Pooled)
        {
            foreach (var bearer in _pemikul.Of(row))
            {
                if (told.Add(bearer)) ReportUnweighted(own, bearer);
            }
        }
    }

    private void ReportUnweighted(OwnColumns own, int bearer)
    {
        for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
        {
            var cell = _layout.ResultCell(bearer, q);
            if (!own.SampaiDengan.Realisasi[cell].HasValue || own.Pembobot![cell].HasValue) continue;
            scope.Report(TreeCodes.PembobotKosong, bearer, own.Indikator.Kode, q,
                $"'{own.Indikator.PembobotWilayah}' belum dilaporkan, jadi wilayah ini tidak ikut "
                + $"dirata-ratakan ke wilayah di atasnya. Laporkan angkanya.");
        }
    }

    private void ReportOverflow(KolomIndikator result)
    {
        for (var cell = 0; cell < _layout.ResultCells; cell++)
        {
            var what = result.Realisasi.States[cell] == Alasan.Luapan ? "Realisasi"
                : result.Capaian.States[cell] == Alasan.Luapan ? "Capaian" : null;
            if (what is null) continue;
            var wilayah = _layout.WilayahOf(cell);
            if (!result.Tampil[wilayah]) continue;
            scope.Report(CalculationCodes.Luapan, wilayah, result.Indikator.Kode, _layout.QuarterOf(cell),
                $"{what} tidak muat dalam 28 digit, jadi dikosongkan. Periksa satuan angka dan rumusnya.");
        }
    }
}
