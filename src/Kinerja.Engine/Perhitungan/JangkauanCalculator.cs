using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds, per indikator of one tahun, the wilayah at which it can appear (SPEC 4.7): the wilayah that a row names, the
/// wilayah that must report it, and all wilayah above them. The columns of an indikator have these rows, and also the
/// rows of every indikator that refers to it, because that indikator reads them.
/// </summary>
internal sealed class JangkauanCalculator
{
    private readonly DefinisiTahun _definisi;
    private readonly DataKinerja _data;
    private readonly bool _hasSurvei;
    private readonly WilayahLayout _wilayah;
    private readonly PenugasanTahun _penugasan;
    private readonly int _tahun;
    private readonly int _wide;
    private readonly int[] _reachedBy; // per row, the number of the last search that reached it
    private readonly List<int> _rows = []; // the rows that the present search has reached
    private readonly Dictionary<Pelapor, int[]> _asked = [];
    private int _present;

    private JangkauanCalculator(
        DefinisiTahun definisi, DataKinerja data, DataSurvei? survei, WilayahLayout wilayah,
        PenugasanTahun penugasan, int tahun, int? wide)
    {
        // An indikator that reaches more than half of all rows gets all rows: a layout of its own would save too
        // little.
        _wide = wide ?? wilayah.Count / 2;
        (_definisi, _data, _hasSurvei, _wilayah) = (definisi, data, survei is not null, wilayah);
        (_penugasan, _tahun) = (penugasan, tahun);
        _reachedBy = new int[wilayah.Count];
    }

    /// <summary>Finds the rows of every indikator.</summary>
    /// <param name="definisi">The definition.</param>
    /// <param name="data">The reported figures and the targets.</param>
    /// <param name="survei">The survey; <c>null</c> without a survey.</param>
    /// <param name="wilayah">All wilayah.</param>
    /// <param name="penugasan">The wilayah that must report each indikator.</param>
    /// <param name="tahun">The tahun.</param>
    /// <param name="wide">An indikator that reaches more rows than this gets all rows; <c>null</c> for half of all
    /// rows.</param>
    /// <returns>Per indikator the rows, ascending; <c>null</c> for all rows.</returns>
    public static int[]?[] Find(
        DefinisiTahun definisi, DataKinerja data, DataSurvei? survei, WilayahLayout wilayah,
        PenugasanTahun penugasan, int tahun, int? wide)
    {
        var calculator = new JangkauanCalculator(definisi, data, survei, wilayah, penugasan, tahun, wide);
        var jangkauan = new int[]?[definisi.Indikator.Length];
        foreach (var index in definisi.UrutanHitung) jangkauan[index] = calculator.Find(index, jangkauan);
        var referrers = FindReferrers(definisi);
        foreach (var index in definisi.UrutanHitung.Reverse())
        {
            if (referrers[index] is { } some) jangkauan[index] = calculator.Extend(index, some, jangkauan);
        }
        return jangkauan;
    }

    /// <summary>Returns, per indikator, the indikator that refer to it; <c>null</c> for none.</summary>
    private static List<int>?[] FindReferrers(DefinisiTahun definisi)
    {
        var referrers = new List<int>?[definisi.Indikator.Length];
        for (var index = 0; index < referrers.Length; index++)
        {
            foreach (var rujukan in definisi.Rujukan[index]) (referrers[rujukan] ??= []).Add(index);
        }
        return referrers;
    }

    private bool IsWide => _rows.Count > _wide;

    /// <summary>Finds the rows of one indikator, without the rows of the indikator that refer to it.</summary>
    private int[]? Find(int index, int[]?[] jangkauan)
    {
        Begin();
        var onlyRefers = _definisi.HasOnlyRujukan(index);
        if (ReadsSurvey(index) || (!onlyRefers && _definisi.Variabel[index].All(v => v.IsCalendar))) return null;
        if (onlyRefers && !TryReach(_definisi.Rujukan[index], jangkauan)) return null;
        if (_penugasan.AssignsAll[index])
        {
            foreach (var row in AskedBy(_penugasan.Pelapor[index])) Reach(row);
        }
        foreach (var column in Named(index))
        {
            foreach (var wilayah in column.Wilayah(CellStatus.Kosong))
            {
                if (IsWide) return null;
                Reach(_wilayah.RowOfData[wilayah]);
            }
        }
        return End();
    }

    /// <summary>Adds the rows of the indikator that refer to an indikator.</summary>
    private int[]? Extend(int index, List<int> referrers, int[]?[] jangkauan)
    {
        Begin();
        return TryReach([index, .. referrers], jangkauan) ? End() : null;
    }

    private void Begin()
    {
        _present++;
        _rows.Clear();
    }

    private int[]? End()
    {
        if (IsWide) return null;
        _rows.Sort();
        return [.. _rows];
    }

    /// <summary>Reaches the rows of some indikator; <c>false</c> when one of them has all rows.</summary>
    private bool TryReach(IEnumerable<int> indikator, int[]?[] jangkauan)
    {
        foreach (var index in indikator)
        {
            if (jangkauan[index] is not { } rows) return false;
            foreach (var row in rows) Reach(row);
        }
        return true;
    }

    /// <summary>
    /// Whether a survey gives one of the variables of an indikator or its pembobot. The columns of the survey have all
    /// rows, and so must those of the indikator.
    /// </summary>
    private bool ReadsSurvey(int index) => _hasSurvei
        && (_definisi.Variabel[index].Any(v => v.IsSurvey) || _definisi.Pembobot[index] is { IsSurvey: true });

    /// <summary>
    /// Returns the columns of the rows that name wilayah for an indikator: its targets, and its variables, its own and
    /// the shared ones.
    /// </summary>
    private IEnumerable<CellColumn> Named(int index)
    {
        var kode = Nama.Normalize(_definisi.Indikator[index].Kode);
        if (_data.Target(kode, _tahun) is { } target) yield return target;
        foreach (var variabel in _definisi.Variabel[index])
        {
            if (variabel.IsCalendar) continue;
            if (_data.Realisasi(new(kode, variabel.Nama), _tahun) is { } own) yield return own;
            if (_data.Realisasi(new(null, variabel.Nama), _tahun) is { } shared) yield return shared;
        }
    }

    private int[] AskedBy(Pelapor pelapor)
    {
        if (_asked.TryGetValue(pelapor, out var asked)) return asked;
        asked = [.. Enumerable.Range(0, _wilayah.Count).Where(row => pelapor.Asks(_wilayah, row))];
        _asked.Add(pelapor, asked);
        return asked;
    }

    /// <summary>Adds a wilayah and all wilayah above it to the rows of the present search.</summary>
    private void Reach(int row)
    {
        for (; row >= 0 && _reachedBy[row] != _present; row = _wilayah.Induk[row])
        {
            _reachedBy[row] = _present;
            _rows.Add(row);
        }
    }
}
