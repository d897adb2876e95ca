using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// The wilayah that are assigned an indikator and report nothing (SPEC 7.4): no bearer stands at one, above or below
/// it, and no assigned wilayah below it. They count in kelengkapan, and their targets in a derived one.
/// </summary>
internal sealed class WilayahDiam
{
    private readonly WilayahLayout _wilayah;
    private readonly PemikulLayout _pemikul;
    private readonly bool[] _assigned;
    private readonly int[] _count;

    /// <param name="wilayah">All wilayah.</param>
    /// <param name="assigned">Per wilayah, whether it is assigned the indikator.</param>
    /// <param name="pemikul">The bearers of the indikator.</param>
    /// <param name="count">Room for a number per wilayah.</param>
    public WilayahDiam(WilayahLayout wilayah, bool[] assigned, PemikulLayout pemikul, int[] count)
    {
        (_wilayah, _assigned, _pemikul, _count) = (wilayah, assigned, pemikul, count);
        foreach (var row in wilayah.BottomUp)
            _count[row] = pemikul.MemikulSendiri(row) ? 0 : IsSilent(row) ? 1 : CountBelow(row);
    }

    /// <summary>How many of them are at or below a wilayah.</summary>
    public int Count(int row) => _count[row];

    /// <summary>Whether a wilayah is one of them.</summary>
    public bool IsSilent(int row) => _assigned[row] && _pemikul.Of(row).IsEmpty && CountBelow(row) == 0;

    /// <summary>Those at or below a wilayah, ascending.</summary>
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
