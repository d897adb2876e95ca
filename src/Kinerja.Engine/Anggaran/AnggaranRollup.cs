using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// Adds the money of one tahun up both trees. A row with a number counts once at every simpul and wilayah at or above
/// its own, unless another such row lies at or below it in both trees: the deepest rows bear (SPEC 16.2).
/// </summary>
/// <param name="scope">The tahun and all wilayah of the partition.</param>
internal sealed class AnggaranRollup(CalculationScope scope)
{
    private readonly DefinisiTahun _definisi = scope.Inputs.Definisi;
    private readonly WilayahLayout _wilayah = scope.Layout.Wilayah;

    /// <summary>
    /// Per simpul and wilayah, the sum; <c>null</c> for a simpul, or a wilayah of it, without rows at or below it.
    /// </summary>
    private readonly JumlahAnggaran?[]?[] _sums = new JumlahAnggaran?[scope.Inputs.Definisi.Simpul.Length][];

    private readonly int[]?[] _atOrAbove = new int[]?[scope.Inputs.Definisi.Simpul.Length];

    /// <summary>Calculates the money of all simpul.</summary>
    /// <param name="rows">The rows of the tahun at their places in the partition, ordered.</param>
    /// <param name="capaian">Returns the capaian of a simpul (index) at a wilayah (row) in a quarter (0..3).</param>
    /// <returns>One result per simpul; <c>null</c> for a simpul without rows at or below it.</returns>
    public KolomAnggaran?[] Roll(BarisDi[] rows, Func<int, int, int, Nilai> capaian)
    {
        foreach (var row in rows) Reach(row);
        var unused = new List<(BarisDi Row, decimal?[] Triwulan)>();
        var triwulan = new decimal?[Triwulan.Count]; // of the current row
        foreach (var row in rows)
        {
            if (!row.Baris.HasNumber) continue;
            new TotalAnggaran(scope, row).CopyTo(triwulan);
            if (SumOf(row).HasBelow) unused.Add((row, [.. triwulan]));
            else Add(row, triwulan);
        }
        foreach (var (row, own) in unused) new BarisTakDipakai(scope, row, own).Compare(SumOf(row));
        return Arrays.Make(_sums.Length, simpul => _sums[simpul] is { } sums
            ? new AnggaranCalculator(scope, _definisi.Simpul[simpul]).Calculate(
                sums, (wilayah, quarter) => capaian(simpul, wilayah, quarter))
            : null);
    }

    /// <summary>Finds the rows with a number, and whether each of them counts at its place and above.</summary>
    /// <param name="rows">The rows of the tahun at their places in the partition, ordered.</param>
    public IEnumerable<(BarisDi Row, bool Counts)> Counted(BarisDi[] rows)
    {
        foreach (var row in rows) Reach(row);
        return rows.Where(row => row.Baris.HasNumber).Select(row => (row, !SumOf(row).HasBelow));
    }

    /// <summary>The sum at the place of a row that is reached already.</summary>
    private JumlahAnggaran SumOf(BarisDi row) => _sums[row.Simpul]![row.Wilayah]!;

    /// <summary>Makes a sum at every place at or above a row, and marks those above it in either tree.</summary>
    private void Reach(BarisDi row)
    {
        var hasNumber = row.Baris.HasNumber;
        foreach (var simpul in AtOrAbove(row.Simpul))
        {
            var sums = _sums[simpul] ??= new JumlahAnggaran?[_wilayah.Count];
            for (var wilayah = row.Wilayah; wilayah >= 0; wilayah = _wilayah.Induk[wilayah])
            {
                var sum = sums[wilayah] ??= new JumlahAnggaran();
                sum.HasBelow |= hasNumber && (simpul != row.Simpul || wilayah != row.Wilayah);
            }
        }
    }

    /// <summary>Adds a row to the sum of every place at or above it, each once.</summary>
    private void Add(BarisDi row, decimal?[] triwulan)
    {
        var pagu = row.Baris.PaguBerlaku;
        foreach (var simpul in AtOrAbove(row.Simpul))
        {
            for (var wilayah = row.Wilayah; wilayah >= 0; wilayah = _wilayah.Induk[wilayah])
                _sums[simpul]![wilayah]!.Add(pagu, triwulan);
        }
    }

    /// <summary>A simpul and every simpul above it, each once, whatever number of paths leads there.</summary>
    private int[] AtOrAbove(int simpul)
    {
        if (_atOrAbove[simpul] is { } known) return known;
        return _atOrAbove[simpul] = [.. _definisi.Pohon.AtOrAbove(simpul)];
    }
}
