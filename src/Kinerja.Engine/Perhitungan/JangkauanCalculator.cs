using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds, per indikator of one tahun, the wilayah at which it can appear (SPEC 4.7): those that a row names or that are
/// asked, and those above them. The columns of an indikator have these rows, and those of the indikator that refer to
/// it, which look it up there.
/// </summary>
internal sealed class JangkauanCalculator
{
    private readonly DefinisiKinerja _definisi;
    private readonly DataKinerja _data;
    private readonly bool _hasSurvei;
    private readonly WilayahLayout _wilayah;
    private readonly PenugasanTahun _penugasan;
    private readonly int _tahun;
    private readonly int _wide;
    private readonly int[] _reachedBy; // per row, the last search that reached it
    private readonly List<int> _rows = []; // that the present one reaches
    private readonly Dictionary<Pelapor, int[]> _asked = [];
    private int _present;

    private JangkauanCalculator(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, WilayahLayout wilayah,
        PenugasanTahun penugasan, int tahun, int? wide)
    {
        // Where it reaches more than half of all, rows of its own are not worth their trouble.
        _wide = wide ?? wilayah.Count / 2;
        (_definisi, _data, _hasSurvei, _wilayah) = (definisi, data, survei is not null, wilayah);
        (_penugasan, _tahun) = (penugasan, tahun);
        _reachedBy = new int[wilayah.Count];
    }

    /// <param name="definisi">What is calculated.</param>
    /// <param name="data">What was reported and planned.</param>
    /// <param name="survei">The survey, if there is one.</param>
    /// <param name="wilayah">All wilayah.</param>
    /// <param name="penugasan">Who is asked.</param>
    /// <param name="tahun">Which tahun.</param>
    /// <param name="wide">An indikator that reaches more rows has all; <c>null</c> for half of them.</param>
    /// <returns>Per indikator the rows, ascending; <c>null</c> for all.</returns>
    public static int[]?[] Find(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, WilayahLayout wilayah,
        PenugasanTahun penugasan, int tahun, int? wide)
    {
        var calculator = new JangkauanCalculator(definisi, data, survei, wilayah, penugasan, tahun, wide);
        var jangkauan = new int[]?[definisi.Indikator.Length];
        foreach (var index in definisi.UrutanHitung) jangkauan[index] = calculator.Find(index, jangkauan);
        var perujuk = FindPerujuk(definisi);
        foreach (var index in definisi.UrutanHitung.Reverse())
        {
            if (perujuk[index] is { } others) jangkauan[index] = calculator.Extend(index, others, jangkauan);
        }
        return jangkauan;
    }

    /// <returns>Per indikator, those that refer to it; <c>null</c> for none.</returns>
    private static List<int>?[] FindPerujuk(DefinisiKinerja definisi)
    {
        var perujuk = new List<int>?[definisi.Indikator.Length];
        for (var index = 0; index < perujuk.Length; index++)
        {
            foreach (var rujukan in definisi.Rujukan[index]) (perujuk[rujukan] ??= []).Add(index);
        }
        return perujuk;
    }

    private bool IsWide => _rows.Count > _wide;

    private int[]? Find(int index, int[]?[] jangkauan)
    {
        Begin();
        var onlyRefers = _definisi.HanyaMerujuk(index);
        if (!onlyRefers && IsEverywhere(index)) return null;
        if (onlyRefers && !TryReach(_definisi.Rujukan[index], jangkauan)) return null;
        if (_penugasan.AssignsAll[index])
        {
            foreach (var row in AskedBy(_penugasan.Pelapor[index])) Reach(row);
        }
        foreach (var sel in Named(index))
        {
            foreach (var wilayah in sel.Wilayah(CellStatus.Kosong))
            {
                if (IsWide) return null;
                Reach(_wilayah.RowOfData[wilayah]);
            }
        }
        return End();
    }

    /// <summary>Adds the rows of those that refer to it.</summary>
    private int[]? Extend(int index, List<int> perujuk, int[]?[] jangkauan)
    {
        Begin();
        return TryReach([index, .. perujuk], jangkauan) ? End() : null;
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

    /// <returns>Whether none of them has all rows.</returns>
    private bool TryReach(IEnumerable<int> some, int[]?[] jangkauan)
    {
        foreach (var index in some)
        {
            if (jangkauan[index] is not { } rows) return false;
            foreach (var row in rows) Reach(row);
        }
        return true;
    }

    /// <summary>
    /// Whether it has figures where no row names it: a rumus of constants or the calendar, and what a survey answers.
    /// </summary>
    private bool IsEverywhere(int index)
    {
        var variabel = _definisi.Variabel[index];
        return variabel.All(v => v.IsCalendar)
            || (_hasSurvei && (variabel.Any(v => v.IsSurvey) || _definisi.Pembobot[index] is { IsSurvey: true }));
    }

    /// <summary>What rows name for it: its targets, and its variables, its own or shared.</summary>
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

    /// <summary>Takes a wilayah and all above it.</summary>
    private void Reach(int row)
    {
        for (; row >= 0 && _reachedBy[row] != _present; row = _wilayah.Induk[row])
        {
            _reachedBy[row] = _present;
            _rows.Add(row);
        }
    }
}
