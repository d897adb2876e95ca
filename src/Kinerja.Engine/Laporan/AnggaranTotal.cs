using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Laporan;

/// <summary>Adds the money of a wilayah over all simpul. Simpul share rows, so each row counts once (SPEC
/// 16.2).</summary>
internal static class AnggaranTotal
{
    /// <param name="rows">The money of every simpul at one wilayah.</param>
    /// <returns>The sums; without a row, sums without a number.</returns>
    public static JumlahAnggaran Of(HasilAnggaran[] rows)
    {
        var total = new JumlahAnggaran();
        if (rows.Length == 0) return total;
        var tahun = rows[0].Tahunan!;
        var scope = tahun.ScopeTanpaDiagnostik;
        var pohon = tahun.Inputs.Definisi.Pohon;
        var counted = rows.Where(row => pohon.Parents[row.Index].IsEmpty)
            .SelectMany(row => tahun.TempatAnggaran.At(row.Index, row.RowOfAll))
            .Where(one => one.Counts).Select(one => one.Row).Distinct();
        foreach (var row in counted) total.Add(row.Baris.PaguBerlaku, new TotalAnggaran(scope, row).Quarters());
        return total;
    }
}
