using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Derives the target of a wilayah as a sum (SPEC 7.3). The targets of its pemikul and of the silent wilayah below it
/// count. A wilayah in between with a target row of its own replaces everything below it.
/// </summary>
/// <param name="scope">The tahun.</param>
/// <param name="given">The targets that are given.</param>
/// <param name="calculator">Where they are from.</param>
/// <param name="pemikul">The bearers.</param>
/// <param name="diam">The silent wilayah.</param>
internal sealed class SumberTarget(
    CalculationScope scope, KolomNilai given, TargetCalculator calculator, PemikulLayout pemikul, WilayahDiam diam)
{
    private readonly ColumnLayout _layout = scope.Layout;
    private KolomNilai? _below;

    /// <returns><c>null</c> when only wilayah with a realisasi count, by the policy or by the agregasi.</returns>
    public static SumberTarget? Of(
        CalculationScope scope, AgregasiWilayah agregasi, KolomNilai given, TargetCalculator calculator,
        PemikulLayout pemikul, WilayahDiam diam) =>
        agregasi == AgregasiWilayah.Jumlah && scope.Inputs.Aturan.TargetTurunan == TargetTurunan.Semua
            ? new SumberTarget(scope, given, calculator, pemikul, diam) : null;

    /// <summary>Returns the sum of the targets that count below a wilayah; missing when there is none.</summary>
    public Nilai Sum(int wilayah, int quarter)
    {
        _below ??= AddUp();
        return _below[_layout.ResultCell(wilayah, quarter)];
    }

    /// <returns>The rows whose targets <see cref="Sum"/> adds, ascending.</returns>
    public IReadOnlyList<int> Rows(int wilayah, int quarter)
    {
        var (rows, pending) = (new List<int>(), new Stack<int>(_layout.Wilayah.Anak[wilayah]));
        while (pending.TryPop(out var row))
        {
            if (!Stands(row, quarter))
            {
                foreach (var anak in _layout.Wilayah.Anak[row]) pending.Push(anak);
            }
            else if (given.States[_layout.ResultCell(row, quarter)] == Alasan.Ada)
            {
                rows.Add(row);
            }
        }
        rows.Sort();
        return rows;
    }

    /// <summary>
    /// Per cell the sum over the wilayah below, each added once to the one above it. It fits: a target is below 1e18
    /// (SPEC 10.5).
    /// </summary>
    private KolomNilai AddUp()
    {
        var below = scope.LendResults();
        foreach (var row in _layout.Wilayah.BottomUp)
        {
            if (_layout.Wilayah.Induk[row] is not (>= 0 and var induk)) continue;
            for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
            {
                var (own, above) = (_layout.ResultCell(row, q), _layout.ResultCell(induk, q));
                var counts = Stands(row, q) ? given[own] : below[own];
                if (counts.Value is { } target) below[above] = Nilai.Of((below[above].Value ?? 0) + target);
            }
        }
        return below;
    }

    /// <summary>Whether only the own target of a wilayah counts, if it has one, and nothing below it.</summary>
    private bool Stands(int row, int quarter) =>
        pemikul.MemikulSendiri(row) || diam.IsSilent(row) || calculator.FindOwn(row, quarter) is not null;
}
