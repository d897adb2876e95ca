using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>To which wilayah an indikator is assigned in a tahun, and where it therefore appears (SPEC 4.7).</summary>
internal static class PenugasanCalculator
{
    /// <param name="lingkup">The tahun.</param>
    /// <param name="index">The indikator.</param>
    /// <param name="rujukan">Of an indikator of references alone: what it refers to.</param>
    /// <returns>Per wilayah.</returns>
    public static bool[] Assign(Lingkup lingkup, int index, KolomIndikator[] rujukan)
    {
        var kunci = Nama.Normalize(lingkup.Definisi.Indikator[index].Kode);
        var target = lingkup.Data.Target(kunci, lingkup.Tahun);
        var pelapor = lingkup.Penugasan.Pelapor[index];
        var assignsAll = lingkup.Penugasan.AssignsAll[index];
        var sources = Sources(lingkup, kunci, lingkup.Definisi.Variabel[index]);
        if (target is not null) sources.Insert(0, target);
        var asksSurvey = lingkup.Survei is not null && lingkup.Definisi.Variabel[index].Any(v => v.IsSurvey);
        var assigned = new bool[lingkup.Wilayah.Count];
        for (var wilayah = 0; wilayah < assigned.Length; wilayah++)
        {
            var data = lingkup.Wilayah.Rows[wilayah].DataIndex;
            assigned[wilayah] = (assignsAll && pelapor.Asks(lingkup.Wilayah, wilayah))
                || (data >= 0 && IsNamed(sources, data))
                || (asksSurvey && lingkup.Survei!.HasRespondentsAt(wilayah));
            foreach (var dirujuk in rujukan) assigned[wilayah] |= dirujuk.Ditugaskan[wilayah];
        }
        return assigned;
    }

    /// <summary>Where it is assigned, and everywhere above.</summary>
    public static bool[] Appear(WilayahLayout wilayah, bool[] assigned)
    {
        var appears = new bool[assigned.Length];
        for (var row = 0; row < assigned.Length; row++)
        {
            for (var at = row; assigned[row] && at >= 0 && !appears[at]; at = wilayah.Induk[at]) appears[at] = true;
        }
        return appears;
    }

    /// <summary>Whether a row names a wilayah, be it without a number.</summary>
    private static bool IsNamed(List<CellColumn> sources, int data)
    {
        foreach (var source in sources)
        {
            if (source.Any(data, CellStatus.Kosong)) return true;
        }
        return false;
    }

    private static List<CellColumn> Sources(Lingkup lingkup, string kunci, IEnumerable<VariabelIndikator> variabel) =>
        variabel.Where(v => !v.IsCalendar)
            .SelectMany(v => new[] { new KunciVariabel(kunci, v.Nama), new KunciVariabel(null, v.Nama) })
            .Select(key => lingkup.Data.Realisasi(key, lingkup.Tahun))
            .OfType<CellColumn>()
            .ToList();
}
