using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// The silent wilayah of an indikator: assigned to it, but without a report (SPEC 7.4). No pemikul is at, above or
/// below a silent wilayah, and no assigned wilayah is below it. Silent wilayah count in kelengkapan, and their targets
/// count in derived targets.
/// </summary>
internal sealed class WilayahDiam
{
    private readonly WilayahLayout _wilayah;
    private readonly PemikulLayout _pemikul;
    private readonly bool[] _assigned;
    private readonly int[] _count;

    /// <param name="wilayah">All wilayah.</param>
    /// <param name="assigned">Per wilayah, whether the indikator is assigned to it (SPEC 4.7).</param>
    /// <param name="pemikul">The pemikul of the indikator.</param>
    /// <param name="count">A buffer with one number per wilayah; the constructor overwrites it.</param>
    public WilayahDiam(WilayahLayout wilayah, bool[] assigned, PemikulLayout pemikul, int[] count)
    {
        (_wilayah, _assigned, _pemikul, _count) = (wilayah, assigned, pemikul, count);
        foreach (var row in wilayah.BottomUp)
            _count[row] = pemikul.IsOwnPemikul(row) ? 0 : IsSilent(row) ? 1 : CountBelow(row);
    }

    /// <summary>Returns the number of silent wilayah at or below a wilayah.</summary>
    public int Count(int row) => _count[row];

    /// <summary>Whether a wilayah is silent.</summary>
    public bool IsSilent(int row) => _assigned[row] && _pemikul.Of(row).IsEmpty && CountBelow(row) == 0;

    /// <summary>
    /// Returns, per wilayah, whether its own cells count: it is its own only pemikul, or it is silent and no wilayah
    /// above it reports in its place. Forms and lists of silent wilayah follow this answer (SPEC 7.4).
    /// </summary>
    public bool[] Diminta()
    {
        var (asked, isBelowPemikul) = (new bool[_count.Length], new bool[_count.Length]);
        foreach (var row in _wilayah.BottomUp.Reverse())
        {
            if (_wilayah.Induk[row] is >= 0 and var induk)
                isBelowPemikul[row] = isBelowPemikul[induk] || _pemikul.IsOwnPemikul(induk);
            asked[row] = _pemikul.IsOwnPemikul(row) || (IsSilent(row) && !isBelowPemikul[row]);
        }
        return asked;
    }

    /// <summary>Returns the rows of the silent wilayah at or below a wilayah, ascending.</summary>
    public IReadOnlyList<int> Rows(int row)
    {
        var (silent, pending) = (new List<int>(), new Stack<int>([row]));
        while (pending.TryPop(out var top))
        {
            if (_count[top] == 0) continue;
            if (IsSilent(top)) silent.Add(top);
            else foreach (var anak in _wilayah.Anak[top]) pending.Push(anak);
        }
        silent.Sort();
        return silent;
    }

    private int CountBelow(int row)
    {
        var count = 0;
        foreach (var anak in _wilayah.Anak[row]) count += _count[anak];
        return count;
    }
}
