using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Derives the target of a wilayah as a sum (SPEC 7.3). The targets of its pemikul and of the silent wilayah below it
/// count. A wilayah in between with a target row of its own replaces everything below it.
/// </summary>
/// <param name="lingkup">The tahun and its wilayah.</param>
/// <param name="given">The targets from target rows.</param>
/// <param name="calculator">Finds the target rows.</param>
/// <param name="pemikul">The pemikul of each wilayah.</param>
/// <param name="diam">The silent wilayah.</param>
internal sealed class SumberTarget(
    Lingkup lingkup, KolomNilai given, TargetCalculator calculator, PemikulLayout pemikul, WilayahDiam diam)
{
    private KolomNilai? _below;

    /// <returns><c>null</c> when only wilayah with a realisasi count, by the policy or by the agregasi.</returns>
    public static SumberTarget? Of(
        Lingkup lingkup, AgregasiWilayah agregasi, KolomNilai given, TargetCalculator calculator,
        PemikulLayout pemikul, WilayahDiam diam) =>
        agregasi == AgregasiWilayah.Jumlah && lingkup.Aturan.TargetTurunan == TargetTurunan.Semua
            ? new SumberTarget(lingkup, given, calculator, pemikul, diam) : null;

    /// <summary>Returns the sum of the targets that count below a wilayah; missing when there is none.</summary>
    public Nilai Sum(int wilayah, int quarter)
    {
        _below ??= AddUp();
        return _below[lingkup.Cell(wilayah, quarter)];
    }

    /// <returns>The rows whose targets <see cref="Sum"/> adds, ascending.</returns>
    public IReadOnlyList<int> Rows(int wilayah, int quarter)
    {
        var (rows, pending) = (new List<int>(), new Stack<int>(lingkup.Wilayah.Anak[wilayah]));
        while (pending.TryPop(out var row))
        {
            if (!Stands(row, quarter))
            {
                foreach (var anak in lingkup.Wilayah.Anak[row]) pending.Push(anak);
            }
            else if (given.States[lingkup.Cell(row, quarter)] == Alasan.Ada)
            {
                rows.Add(row);
            }
        }
        rows.Sort();
        return rows;
    }

    /// <summary>
    /// Calculates <see cref="Sum"/> for every cell. Each wilayah adds its part to its induk, bottom-up.
    /// </summary>
    private KolomNilai AddUp()
    {
        var below = lingkup.Borrow(lingkup.Cells);
        foreach (var row in lingkup.Wilayah.BottomUp)
        {
            if (lingkup.Wilayah.Induk[row] is not (>= 0 and var induk)) continue;
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
            {
                var (own, above) = (lingkup.Cell(row, q), lingkup.Cell(induk, q));
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
