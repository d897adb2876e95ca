using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>To which wilayah an indikator is assigned in a tahun, and where it therefore appears (SPEC 4.7).</summary>
internal static class PenugasanCalculator
{
    /// <param name="inputs">The tahun.</param>
    /// <param name="wilayah">The rows.</param>
    /// <param name="index">The indikator.</param>
    /// <param name="rujukan">Of an indikator of references alone: what it refers to.</param>
    /// <returns>Per wilayah.</returns>
    public static bool[] Assign(
        CalculationInputs inputs, WilayahLayout wilayah, int index, KolomIndikator[] rujukan)
    {
        var kunci = Nama.Normalize(inputs.Definisi.Indikator[index].Kode);
        var target = inputs.Data.Target(kunci, inputs.Tahun);
        var pelapor = inputs.Penugasan.Pelapor[index];
        var assignsAll = inputs.Penugasan.AssignsAll[index];
        var sources = Sources(inputs, kunci, inputs.Definisi.Variabel[index]);
        if (target is not null) sources.Insert(0, target);
        var asksSurvey = inputs.Survei is not null && inputs.Definisi.Variabel[index].Any(v => v.IsSurvey);
        var assigned = new bool[wilayah.Count];
        for (var row = 0; row < assigned.Length; row++)
        {
            var data = wilayah.Rows[row].DataIndex;
            assigned[row] = (assignsAll && pelapor.Asks(wilayah, row))
                || (data >= 0 && IsNamed(sources, data))
                || (asksSurvey && inputs.Survei!.HasRespondentsAt(row));
            foreach (var dirujuk in rujukan) assigned[row] |= dirujuk.Ditugaskan[row];
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

    private static List<CellColumn> Sources(
        CalculationInputs inputs, string kunci, IEnumerable<VariabelIndikator> variabel) =>
        variabel.Where(v => !v.IsCalendar)
            .SelectMany(v => new[] { new KunciVariabel(kunci, v.Nama), new KunciVariabel(null, v.Nama) })
            .Select(key => inputs.Data.Realisasi(key, inputs.Tahun))
            .OfType<CellColumn>()
            .ToList();
}
