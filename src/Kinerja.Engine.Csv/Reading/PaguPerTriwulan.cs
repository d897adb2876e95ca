using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Adds up a pagu that several rows of one quarter share and that the rows of the other quarters repeat (SPEC 10.4,
/// 16.1). The sum of the first quarter that is read counts, and the sums of the others must be equal to it.
/// </summary>
internal sealed class PaguPerTriwulan
{
    private readonly OrderedDictionary<(AnggaranKey Key, BagianAnggaran Bagian), List<Sum>> _sums = [];

    /// <summary>Adds a number to the sum of its quarter.</summary>
    /// <param name="given">The key as the row spells it.</param>
    /// <param name="bagian">The pagu or the pagu perubahan.</param>
    /// <param name="triwulan">The quarter of the row; 0 for none.</param>
    /// <param name="nilai">The number.</param>
    /// <param name="place">Its cell.</param>
    /// <returns>Whether the number counts, because it is one of the first quarter.</returns>
    public bool Add(AnggaranKey given, BagianAnggaran bagian, int triwulan, decimal nilai, DiagnosticPlace place)
    {
        var key = (given.Normalized, bagian);
        if (!_sums.TryGetValue(key, out var sums)) _sums.Add(key, sums = []);
        var index = sums.FindIndex(sum => sum.Triwulan == triwulan);
        if (index < 0) sums.Add(new Sum(given, triwulan, nilai, place));
        else sums[index] = sums[index] with { Nilai = sums[index].Nilai + nilai };
        return sums[0].Triwulan == triwulan;
    }

    /// <summary>Reports the quarters whose sum differs from that of the first one.</summary>
    public void Report(DiagnosticLog log)
    {
        foreach (var ((_, bagian), sums) in _sums)
        {
            foreach (var sum in sums.Where(sum => sum.Nilai != sums[0].Nilai))
                log.Add(DataCodes.KunciGanda, sum.Place,
                    $"{bagian.Nama()} simpul '{DiagnosticLog.Shorten(sum.Key.Simpul)}' untuk wilayah "
                    + $"'{DiagnosticLog.Shorten(sum.Key.Wilayah)}' tahun {sum.Key.Tahun} berjumlah {sum.Nilai} "
                    + $"{Shown(sum.Triwulan)}, sedangkan {sums[0].Nilai} {Shown(sums[0].Triwulan)} di "
                    + $"{sums[0].Place}; yang pertama dibaca dipakai. Samakan jumlahnya di setiap triwulan.");
        }
    }

    private static string Shown(int triwulan) =>
        triwulan == 0 ? "tanpa triwulan" : $"pada TW {(char)('0' + triwulan)}";

    private readonly record struct Sum(AnggaranKey Key, int Triwulan, decimal Nilai, DiagnosticPlace Place);
}
