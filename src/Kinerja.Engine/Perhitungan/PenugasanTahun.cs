using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The wilayah that must report each indikator in one tahun (SPEC 4.7). This depends on all wilayah, so all partitions
/// of a calculation share it.
/// </summary>
/// <param name="Pelapor">Per indikator, the wilayah that must report it.</param>
/// <param name="AssignsAll">Per indikator, whether it is assigned to all wilayah that must report it.</param>
internal sealed record PenugasanTahun(Pelapor[] Pelapor, bool[] AssignsAll)
{
    /// <summary>
    /// Per indikator, the rows among all wilayah at which it can appear, ascending; <c>null</c> for all rows.
    /// </summary>
    public int[]?[] Jangkauan { get; private init; } = [];

    /// <summary>Finds the assignments of one tahun.</summary>
    /// <param name="definisi">The definition.</param>
    /// <param name="data">The reported figures and the targets.</param>
    /// <param name="survei">The survey; <c>null</c> without a survey.</param>
    /// <param name="wilayah">All wilayah.</param>
    /// <param name="pelapor">The result of <see cref="PelaporCalculator"/>.</param>
    /// <param name="tahun">The tahun.</param>
    /// <param name="wide">An indikator that reaches more rows than this gets all rows; <c>null</c> for half of all
    /// rows.</param>
    public static PenugasanTahun Create(
        DefinisiTahun definisi, DataKinerja data, DataSurvei? survei, WilayahLayout wilayah, Pelapor[] pelapor,
        int tahun, int? wide = null)
    {
        var penugasan = new PenugasanTahun(pelapor, Arrays.Make(pelapor.Length, AssignsAll));
        return penugasan with
        {
            Jangkauan = JangkauanCalculator.Find(definisi, data, survei, wilayah, penugasan, tahun, wide),
        };

        // An indikator is not assigned to all when a target row names a wilayah that must report it, or a wilayah
        // below it.
        bool AssignsAll(int index)
        {
            var kode = Nama.Normalize(definisi.Indikator[index].Kode);
            if (data.TargetBaku(kode, tahun) is not null) return true;
            if (data.Target(kode, tahun) is not { } target) return true;
            var climbed = new HashSet<int>();
            foreach (var named in target.Wilayah(CellStatus.Kosong))
            {
                if (IsAskedAtOrAbove(wilayah, pelapor[index], wilayah.RowOfData[named], climbed)) return false;
            }
            return true;
        }
    }

    /// <summary>Whether a wilayah, or one above it, must report.</summary>
    /// <param name="wilayah">All wilayah.</param>
    /// <param name="pelapor">The wilayah that must report.</param>
    /// <param name="row">The row of the wilayah.</param>
    /// <param name="climbed">The rows for which the answer was <c>false</c> before; the call adds the rows that it
    /// visits.</param>
    private static bool IsAskedAtOrAbove(WilayahLayout wilayah, Pelapor pelapor, int row, HashSet<int> climbed)
    {
        for (; row >= 0 && climbed.Add(row); row = wilayah.Induk[row])
        {
            if (pelapor.Asks(wilayah, row)) return true;
        }
        return false;
    }
}
