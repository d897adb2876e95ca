using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Who is asked for each indikator in one tahun (SPEC 4.7). It depends on all wilayah, so all parts of a calculation
/// share it.
/// </summary>
/// <param name="Pelapor">Per indikator, the wilayah that are asked for it.</param>
/// <param name="AssignsAll">Per indikator, whether all of these are assigned it.</param>
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
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, WilayahLayout wilayah, Pelapor[] pelapor,
        int tahun, int? wide = null)
    {
        var penugasan = new PenugasanTahun(pelapor, Arrays.Make(pelapor.Length, AssignsAll));
        return penugasan with
        {
            Jangkauan = JangkauanCalculator.Find(definisi, data, survei, wilayah, penugasan, tahun, wide),
        };

        // Target rows that name wilayah stop it when one of these is asked or lies below one that is.
        bool AssignsAll(int index)
        {
            var kunci = Nama.Normalize(definisi.Indikator[index].Kode);
            if (data.TargetBaku(kunci, tahun) is not null) return true;
            if (data.Target(kunci, tahun) is not { } target) return true;
            var climbed = new HashSet<int>();
            foreach (var named in target.Wilayah(CellStatus.Kosong))
            {
                if (IsAskedAtOrAbove(wilayah, pelapor[index], wilayah.RowOfData[named], climbed)) return false;
            }
            return true;
        }
    }

    /// <param name="wilayah">All wilayah.</param>
    /// <param name="pelapor">Who is asked.</param>
    /// <param name="row">Where to begin.</param>
    /// <param name="climbed">Those already found not to be asked, nor any above them; takes more.</param>
    private static bool IsAskedAtOrAbove(WilayahLayout wilayah, Pelapor pelapor, int row, HashSet<int> climbed)
    {
        for (; row >= 0 && climbed.Add(row); row = wilayah.Induk[row])
        {
            if (pelapor.Asks(wilayah, row)) return true;
        }
        return false;
    }
}
