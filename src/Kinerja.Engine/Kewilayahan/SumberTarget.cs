using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Derives the target of a wilayah as a sum (SPEC 7.3). It adds the targets of the pemikul and of the silent wilayah
/// below it. A wilayah in between that has a target row of its own replaces all wilayah below it.
/// </summary>
/// <param name="scope">The tahun.</param>
/// <param name="given">The given targets, per cell.</param>
/// <param name="calculator">Finds the given target of a wilayah.</param>
/// <param name="pemikul">The pemikul of the indikator.</param>
/// <param name="diam">The silent wilayah of the indikator.</param>
internal sealed class SumberTarget(
    CalculationScope scope, KolomTarget given, TargetCalculator calculator, PemikulLayout pemikul, WilayahDiam diam)
{
    private readonly ColumnLayout _layout = scope.Layout;
    private KolomTarget? _below;

    /// <summary>
    /// Returns a source of sums; <c>null</c> when the agregasi is not <c>Jumlah</c>, or when the policy counts only the
    /// targets of wilayah with a realisasi.
    /// </summary>
    public static SumberTarget? Of(
        CalculationScope scope, AgregasiWilayah agregasi, KolomTarget given, TargetCalculator calculator,
        PemikulLayout pemikul, WilayahDiam diam) =>
        agregasi == AgregasiWilayah.Jumlah && scope.Inputs.Aturan.TargetTurunan == TargetTurunan.Semua
            ? new SumberTarget(scope, given, calculator, pemikul, diam) : null;

    /// <summary>
    /// Returns the sum of the targets that count below a wilayah; missing when no target counts, and
    /// <c>TargetTidakSah</c> when ranges and single targets mix.
    /// </summary>
    public BatasTarget Sum(int wilayah, int quarter)
    {
        _below ??= AddUp();
        return _below[_layout.ResultCell(wilayah, quarter)];
    }

    /// <summary>Returns the rows whose targets <see cref="Sum"/> adds, ascending.</summary>
    public IReadOnlyList<int> Rows(int wilayah, int quarter)
    {
        var (rows, pending) = (new List<int>(), new Stack<int>(_layout.Wilayah.Anak[wilayah]));
        while (pending.TryPop(out var row))
        {
            if (!CountsAlone(row, quarter))
            {
                foreach (var anak in _layout.Wilayah.Anak[row]) pending.Push(anak);
            }
            else if (given.Bawah.States[_layout.ResultCell(row, quarter)] == Alasan.Ada)
            {
                rows.Add(row);
            }
        }
        rows.Sort();
        return rows;
    }

    /// <summary>
    /// Calculates, per cell, the sum over the wilayah below. Each wilayah is added once, to the one directly above it.
    /// The sum cannot overflow, because a target is below 1e18 (SPEC 10.5).
    /// </summary>
    private KolomTarget AddUp()
    {
        var below = new KolomTarget(scope.LendResults());
        foreach (var row in _layout.Wilayah.BottomUp)
        {
            if (_layout.Wilayah.Induk[row] is not (>= 0 and var induk)) continue;
            for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
            {
                var (own, above) = (_layout.ResultCell(row, q), _layout.ResultCell(induk, q));
                var counts = CountsAlone(row, q) ? given[own] : below[own];
                if (counts.Bawah.State is Alasan.Ada or Alasan.TargetTidakSah) below[above] += counts;
            }
        }
        return below;
    }

    /// <summary>
    /// Whether only the given target of a wilayah counts, if there is one, and no target below the wilayah. An own row
    /// stands for what takes part below it, so where nothing does it does not count.
    /// </summary>
    private bool CountsAlone(int row, int quarter) => pemikul.IsOwnPemikul(row) || diam.IsSilent(row)
        || ((diam.Count(row) > 0 || !pemikul.Of(row).IsEmpty) && calculator.FindOwn(row, quarter) is not null);
}
