using System.Runtime.InteropServices;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Whose targets add up to that of a wilayah above (SPEC 7.3): those of the bearers and of the silent wilayah, unless a
/// wilayah between has a target of its own, which stands for all that lies below it.
/// </summary>
/// <param name="lingkup">The tahun.</param>
/// <param name="given">The targets that are given.</param>
/// <param name="calculator">Where they are from.</param>
/// <param name="pemikul">The bearers.</param>
/// <param name="diam">The silent wilayah.</param>
internal sealed class SumberTarget(
    Lingkup lingkup, KolomNilai given, TargetCalculator calculator, SusunanPemikul pemikul, WilayahDiam diam)
{
    private readonly List<int> _rows = [];
    private readonly Stack<int> _pending = [];

    /// <returns><c>null</c> where the policy or the agregasi wants a realisasi beside every target.</returns>
    public static SumberTarget? Of(
        Lingkup lingkup, AgregasiWilayah agregasi, KolomNilai given, TargetCalculator calculator,
        SusunanPemikul pemikul, WilayahDiam diam) =>
        agregasi == AgregasiWilayah.Jumlah && lingkup.Aturan.TargetTurunan == TargetTurunan.Semua
            ? new SumberTarget(lingkup, given, calculator, pemikul, diam) : null;

    /// <returns>The rows of those with a target, ascending; good until it is asked again.</returns>
    public ReadOnlySpan<int> Rows(int wilayah, int quarter)
    {
        _rows.Clear();
        foreach (var anak in lingkup.Wilayah.Anak[wilayah]) _pending.Push(anak);
        while (_pending.TryPop(out var row))
        {
            if (Stands(row, quarter))
            {
                if (given.States[lingkup.Cell(row, quarter)] == Alasan.Ada) _rows.Add(row);
                continue;
            }
            if (pemikul.Of(row).IsEmpty && diam.Count(row) == 0) continue;
            foreach (var anak in lingkup.Wilayah.Anak[row]) _pending.Push(anak);
        }
        _rows.Sort();
        return CollectionsMarshal.AsSpan(_rows);
    }

    /// <summary>Whether its own target, or none, is all that counts of a wilayah and those below it.</summary>
    private bool Stands(int row, int quarter) =>
        pemikul.MemikulSendiri(row) || diam.IsSilent(row) || calculator.FindOwn(row, quarter) is not null;
}
