using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// The rows of anggaran of one tahun that have a number, found by the simpul at or above them, and whether each of them
/// counts (SPEC 16.2). Several threads may read it.
/// </summary>
internal sealed class AnggaranPlaces
{
    private readonly WilayahLayout _wilayah;
    private readonly List<(BarisDi Row, bool Counts)>?[] _rows; // by simpul, in the order of the rows

    /// <param name="scope">The tahun and all wilayah of the partition.</param>
    /// <param name="rows">The rows of the tahun at their places in the partition, ordered.</param>
    public AnggaranPlaces(CalculationScope scope, BarisDi[] rows)
    {
        _wilayah = scope.Layout.Wilayah;
        var definisi = scope.Inputs.Definisi;
        _rows = new List<(BarisDi, bool)>?[definisi.Simpul.Length];
        var rollup = new AnggaranRollup(scope);
        foreach (var (row, counts) in rollup.Counted(rows))
        {
            foreach (var simpul in definisi.Pohon.AtOrAbove(row.Simpul)) (_rows[simpul] ??= []).Add((row, counts));
        }
    }

    /// <summary>Finds the rows with a number at or below one place, and whether each of them counts there.</summary>
    /// <param name="simpul">The index of the simpul.</param>
    /// <param name="wilayah">The row of the wilayah.</param>
    public IEnumerable<(BarisDi Row, bool Counts)> At(int simpul, int wilayah) =>
        _rows[simpul]?.Where(one => IsAtOrBelow(one.Row.Wilayah, wilayah)) ?? [];

    private bool IsAtOrBelow(int row, int wilayah)
    {
        while (row >= 0 && row != wilayah) row = _wilayah.Induk[row];
        return row >= 0;
    }
}
