using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Aggregates by <see cref="AgregasiWilayah.HitungUlang"/> (SPEC 7.2): adds each variabel over the pemikul that count,
/// takes references from the wilayah itself, and evaluates the rumus on these inputs.
/// </summary>
/// <param name="scope">The tahun.</param>
/// <param name="own">The columns of the indikator, before aggregation.</param>
/// <param name="period">The period: s.d. TW n, or the quarter alone.</param>
/// <param name="pemikul">The pemikul of the indikator.</param>
internal sealed class HitungUlangAggregator(
    CalculationScope scope, OwnColumns own, PeriodCalculation period, PemikulLayout pemikul)
{
    private readonly ColumnLayout _layout = scope.Layout;
    private readonly bool _isAlone = !ReferenceEquals(period, own.SampaiDengan);
    private readonly List<int> _some = [];

    /// <summary>Calculates the wanted quarters of some wilayah.</summary>
    /// <param name="wilayah">The rows of these wilayah; the result has them in this order.</param>
    public Recalculation Calculate(ReadOnlySpan<int> wilayah)
    {
        var inputs = own.Indikator.Rumus.Inputs;
        var length = wilayah.Length * _layout.Width;
        var columns = new KolomNilai[inputs.Length];
        for (var slot = 0; slot < columns.Length; slot++) columns[slot] = scope.Pool.Lend(length);
        var reasons = new Alasan[length];
        for (var i = 0; i < wilayah.Length; i++)
        {
            for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
            {
                var rows = Participants(wilayah[i], q);
                reasons[_layout.ResultCell(i, q)] = rows.IsEmpty
                    ? PoolArithmetic.FirstReason(_layout, period.Realisasi, pemikul.Of(wilayah[i]), q) : Alasan.Ada;
                for (var slot = 0; slot < columns.Length; slot++)
                    columns[slot][_layout.ResultCell(i, q)] = Input(slot, rows, wilayah[i], q);
            }
        }
        return new Recalculation(new PeriodCalculation(scope.Pool, own.Indikator, columns, length), reasons);
    }

    /// <summary>
    /// Returns the pemikul that count: those whose own figure is present or is <c>PembagiNol</c>. So a numerator
    /// without its denominator adds nothing. For an indikator that has only references, all pemikul count.
    /// </summary>
    /// <returns>Rows of wilayah. The next call overwrites the span.</returns>
    public ReadOnlySpan<int> Participants(int wilayah, int quarter)
    {
        if (own.HasOnlyRujukan) return pemikul.Of(wilayah);
        _some.Clear();
        foreach (var row in pemikul.Of(wilayah))
        {
            var state = period.Realisasi.States[_layout.ResultCell(row, quarter)];
            if (state is Alasan.Ada or Alasan.PembagiNol) _some.Add(row);
        }
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_some);
    }

    private Nilai Input(int slot, ReadOnlySpan<int> rows, int wilayah, int quarter)
    {
        var input = own.Indikator.Rumus.Inputs[slot];
        if (Rumus.IsReference(input)) return period.Inputs[slot][_layout.ResultCell(wilayah, quarter)];
        return input switch
        {
            VariabelIndikator.HariKerjaEfektif => own.Kalender!.Days(rows, quarter, _isAlone),
            VariabelIndikator.SkmIkm => PoolArithmetic.Mean(_layout, period.Inputs[slot], rows, quarter),
            _ => PoolArithmetic.Sum(_layout, period.Inputs[slot], rows, quarter),
        };
    }
}
