using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Completes one indikator of one tahun: aggregates every wilayah that is not its own only pemikul (SPEC 7), finds or
/// derives the targets, and calculates the capaian.
/// </summary>
/// <param name="scope">The tahun, over the wilayah at which the indikator can appear.</param>
/// <param name="buffer">Stores the pemikul; all indikator share it, one after another.</param>
internal sealed class WilayahRollup(CalculationScope scope, PemikulBuffer buffer)
{
    private readonly ColumnLayout _layout = scope.Layout;
    private readonly PemikulLayout _pemikul = new(scope, buffer);

    /// <summary>Calculates the result of one indikator.</summary>
    /// <param name="index">The index of the indikator.</param>
    /// <param name="own">The columns of the indikator, before aggregation. The result keeps none of these columns of
    /// numbers.</param>
    public KolomIndikator Roll(int index, OwnColumns own)
    {
        var agregasi = scope.Inputs.Definisi.Agregasi[index];
        _pemikul.Find(own);
        var realisasi = new RealisasiAggregator(scope, agregasi, own, own.SampaiDengan, _pemikul).Pool();
        new BelumJatuhTempo(scope, index, own, _pemikul).Mark(realisasi);
        var diam = new WilayahDiam(_layout.Wilayah, own.Ditugaskan, _pemikul, buffer.Diam);
        var (kelengkapan, dataSampai) = new KelengkapanAggregator(_layout, own, _pemikul, diam).Pool();
        if (agregasi == AgregasiWilayah.RataRataTertimbang) ReportUnweighted(index, own);
        var (target, dasar, areGiven) = FindTargets(index, own, diam);
        var result = new KolomIndikator
        {
            Inputs = scope.Inputs,
            Layout = _layout,
            Indikator = own.Indikator,
            IsNotAlwaysDue = own.IsNotAlwaysDue,
            Ditugaskan = own.Ditugaskan,
            HasReport = own.HasReport,
            Diminta = diam.Diminta(),
            Tampil = PenugasanCalculator.Appear(_layout.Wilayah, own.Ditugaskan),
            Realisasi = realisasi,
            RealisasiTriwulan = own.Triwulan is { } triwulan
                ? new RealisasiAggregator(scope, agregasi, own, triwulan, _pemikul).Pool() : realisasi,
            Target = target.Bawah,
            TargetAtas = target.Atas,
            Dasar = dasar,
            // Without any target, target and capaian are missing everywhere for the same reason, so they share a
            // column.
            Capaian = areGiven
                ? CapaianCalculator.Calculate(realisasi, target, own.Indikator.Polaritas, scope.Inputs.Aturan)
                : target.Bawah,
            Kelengkapan = kelengkapan,
            DataSampai = dataSampai,
        };
        ReportOverflow(result);
        return result;
    }

    /// <summary>
    /// Finds the given targets and derives the others from them. <c>AreGiven</c> tells whether there is any given
    /// target.
    /// </summary>
    private (KolomTarget Target, DasarTarget[] Dasar, bool AreGiven) FindTargets(
        int index, OwnColumns own, WilayahDiam diam)
    {
        var pelapor = scope.Inputs.Penugasan.Pelapor[index];
        TargetCalculator calculator = scope.Inputs.Jendela is { } jendela
            ? new TargetAkhirCalculator(scope, index, jendela.Renstra) : new TargetCalculator(scope, index);
        var (given, dasar) = calculator.Calculate(
            row => pelapor.Asks(_layout.Wilayah, row) || _pemikul.IsOwnPemikul(row));
        if (!calculator.Any) return (given.Copy(), dasar, false);
        var agregasi = scope.Inputs.Definisi.Agregasi[index];
        var sumber = SumberTarget.Of(scope, agregasi, given, calculator, _pemikul, diam);
        var (target, all) = new TargetAggregator(scope, agregasi, own, given, _pemikul, sumber).Derive(dasar);
        return (target, all, true);
    }

    /// <summary>
    /// Reports every pemikul that has a figure but no weight: the weighted mean leaves it out (SPEC 7.2).
    /// </summary>
    private void ReportUnweighted(int index, OwnColumns own)
    {
        var reported = new HashSet<int>();
        foreach (var row in _pemikul.Pooled)
        {
            foreach (var pemikul in _pemikul.Of(row))
            {
                if (reported.Add(pemikul)) ReportUnweighted(own, pemikul, scope.Inputs.Definisi.Pembobot[index]);
            }
        }
    }

    private void ReportUnweighted(OwnColumns own, int pemikul, VariabelIndikator? bobot)
    {
        for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
        {
            var cell = _layout.ResultCell(pemikul, q);
            if (!own.SampaiDengan.Realisasi[cell].HasValue || own.Pembobot![cell].HasValue) continue;
            if (bobot?.IsDueBy(q) == false) continue; // nobody had to report it yet (SPEC 4.9)
            scope.Report(TreeCodes.PembobotKosong, pemikul, own.Indikator.Kode, q,
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
