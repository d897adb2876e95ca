using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds the wilayah to which an indikator is assigned in a tahun, and those at which it appears (SPEC 4.7).
/// </summary>
internal static class PenugasanCalculator
{
    /// <summary>
    /// Returns, per wilayah, whether an indikator is assigned to it. There are four reasons: all wilayah that must
    /// report
    /// it are assigned, and this is one of them; a row names the wilayah; the survey has respondents there; a
    /// referenced
    /// indikator is assigned to it.
    /// </summary>
    /// <param name="inputs">The inputs of the tahun.</param>
    /// <param name="wilayah">The wilayah.</param>
    /// <param name="index">The index of the indikator.</param>
    /// <param name="rujukan">The referenced indikator, for an indikator that has only references; otherwise
    /// empty.</param>
    public static bool[] Assign(
        CalculationInputs inputs, WilayahLayout wilayah, int index, KolomIndikator[] rujukan)
    {
        var kode = Nama.Normalize(inputs.Definisi.Indikator[index].Kode);
        var target = inputs.Data.Target(kode, inputs.Tahun);
        var pelapor = inputs.Penugasan.Pelapor[index];
        var assignsAll = inputs.Penugasan.AssignsAll[index];
        var sources = Sources(inputs, kode, inputs.Definisi.Variabel[index]);
        if (target is not null) sources.Insert(0, target);
        var asksSurvey = inputs.Survei is not null && inputs.Definisi.Variabel[index].Any(v => v.IsSurvey);
        var assigned = new bool[wilayah.Count];
        for (var row = 0; row < assigned.Length; row++)
        {
            var data = wilayah.Rows[row].DataIndex;
            assigned[row] = (assignsAll && pelapor.Asks(wilayah, row))
                || (data >= 0 && IsNamed(sources, data))
                || (asksSurvey && inputs.Survei!.HasRespondentsAt(row));
            foreach (var referenced in rujukan) assigned[row] |= referenced.Ditugaskan[row];
        }
        return assigned;
    }

    /// <summary>
    /// Returns, per wilayah, whether an indikator appears: it is assigned to the wilayah or to one below it.
    /// </summary>
    public static bool[] Appear(WilayahLayout wilayah, bool[] assigned)
    {
        var appears = new bool[assigned.Length];
        for (var row = 0; row < assigned.Length; row++)
        {
            for (var at = row; assigned[row] && at >= 0 && !appears[at]; at = wilayah.Induk[at]) appears[at] = true;
        }
        return appears;
    }

    /// <summary>Whether a row names a wilayah. A row without a number counts too.</summary>
    private static bool IsNamed(List<CellColumn> sources, int data)
    {
        foreach (var source in sources)
        {
            if (source.Any(data, CellStatus.Kosong)) return true;
        }
        return false;
    }

    /// <summary>Returns the columns of the variables of an indikator, its own and the shared ones.</summary>
    private static List<CellColumn> Sources(
        CalculationInputs inputs, string kode, IEnumerable<VariabelIndikator> variabel) =>
        variabel.Where(v => !v.IsCalendar)
            .SelectMany(v => new[] { new KunciVariabel(kode, v.Nama), new KunciVariabel(null, v.Nama) })
            .Select(key => inputs.Data.Realisasi(key, inputs.Tahun))
            .OfType<CellColumn>()
            .ToList();
}
