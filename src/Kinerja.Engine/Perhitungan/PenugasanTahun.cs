using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Who is asked for each indikator in one tahun (SPEC 4.7). It depends on all wilayah, so all parts of a calculation
/// share it.
/// </summary>
/// <param name="Pelapor">Per indikator, the wilayah that are asked for it.</param>
/// <param name="AssignsAll">Per indikator, whether all those are assigned it, whatever rows name them.</param>
internal sealed record PenugasanTahun(Pelapor[] Pelapor, bool[] AssignsAll)
{
    /// <summary>Per indikator, the rows among all wilayah at which it can appear, ascending; <c>null</c> for
    /// all.</summary>
    public int[]?[] Jangkauan { get; private init; } = [];

    /// <param name="definisi">What is calculated.</param>
    /// <param name="data">What was reported and planned.</param>
    /// <param name="survei">The survey, if there is one.</param>
    /// <param name="wilayah">All wilayah.</param>
    /// <param name="pelapor">From <see cref="PelaporCalculator"/>.</param>
    /// <param name="tahun">Which tahun.</param>
    /// <param name="wide">An indikator that reaches more rows has all; <c>null</c> for half of them.</param>
    public static PenugasanTahun Create(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, SusunanWilayah wilayah, Pelapor[] pelapor,
        int tahun, int? wide = null)
    {
        var penugasan = new PenugasanTahun(pelapor, Larik.Make(pelapor.Length, AssignsAll));
        return penugasan with
        {
            Jangkauan = JangkauanCalculator.Find(definisi, data, survei, wilayah, penugasan, tahun, wide),
        };

        // Unless target rows name wilayah: one that is asked or one below it, and no row is a default.
        bool AssignsAll(int index)
        {
            var kunci = Nama.Normalize(definisi.Indikator[index].Kode);
            if (data.TargetBaku(kunci, tahun) is not null) return true;
            if (data.Target(kunci, tahun) is not { } target) return true;
            foreach (var named in target.Wilayah(StatusSel.Kosong))
            {
                if (IsAskedAtOrAbove(wilayah, pelapor[index], wilayah.RowOfData[named])) return false;
            }
            return true;
        }
    }

    private static bool IsAskedAtOrAbove(SusunanWilayah wilayah, Pelapor pelapor, int row)
    {
        while (row >= 0 && !pelapor.Asks(wilayah, row)) row = wilayah.Induk[row];
        return row >= 0;
    }
}
