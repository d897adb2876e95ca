using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Gives a missing realisasi s.d. TW n the reason <c>BelumJatuhTempo</c> where nobody had to report it yet (SPEC 4.9).
/// In a window of several tahun every variabel was due before (SPEC 17.1).
/// </summary>
/// <param name="scope">The tahun.</param>
/// <param name="index">The index of the indikator.</param>
/// <param name="own">The columns of the indikator, before aggregation.</param>
/// <param name="pemikul">The pemikul of the indikator.</param>
internal sealed class BelumJatuhTempo(CalculationScope scope, int index, OwnColumns own, PemikulLayout pemikul)
{
    private readonly ColumnLayout _layout = scope.Layout;
    private readonly VariabelIndikator? _pembobot =
        scope.Inputs.Definisi.Agregasi[index] == AgregasiWilayah.RataRataTertimbang
            ? scope.Inputs.Definisi.Pembobot[index] : null;

    /// <summary>Replaces the reason <c>DataKosong</c> where a variabel is not due yet.</summary>
    /// <param name="realisasi">The realisasi s.d. TW n of every wilayah.</param>
    public void Mark(KolomNilai realisasi)
    {
        if (own.HasOnlyRujukan) MarkRujukan(realisasi);
        if (own.IsSetahun && (own.IsNotAlwaysDue || _pembobot is { IsNotAlwaysDue: true })) MarkVariabel(realisasi);
    }

    private void MarkVariabel(KolomNilai realisasi)
    {
        var counted = KelengkapanCalculator.Counted(own.Variabel);
        for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
        {
            var isLater = Array.Exists(counted, variabel => !variabel.Variabel.IsDueBy(q));
            var isWeightLater = _pembobot?.IsDueBy(q) == false;
            for (var row = 0; row < _layout.Wilayah.Count && (isLater || isWeightLater); row++)
            {
                ref var state = ref realisasi.States[_layout.ResultCell(row, q)];
                if (state == Alasan.DataKosong && (isLater || LacksWeight(row, q))) state = Alasan.BelumJatuhTempo;
            }
        }
    }

    /// <summary>Whether pemikul of a wilayah have a realisasi; only their weights can then be missing.</summary>
    private bool LacksWeight(int row, int quarter) =>
        PoolArithmetic.Any(_layout, own.SampaiDengan.Realisasi, pemikul.Of(row), quarter);

    /// <summary>
    /// An indikator without variabel has no due quarters of its own. Where it has no pemikul, it has the reason of the
    /// first indikator to which it refers; elsewhere the rumus gives it a reason.
    /// </summary>
    private void MarkRujukan(KolomNilai realisasi)
    {
        if (!own.IsNotAlwaysDue) return;
        foreach (var row in pemikul.Pooled)
        {
            if (!pemikul.Of(row).IsEmpty) continue;
            for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
            {
                var cell = _layout.ResultCell(row, q);
                var reason = own.Rujukan[0].Realisasi.States[cell];
                if (reason != Alasan.Ada) realisasi.States[cell] = reason;
            }
        }
    }
}
