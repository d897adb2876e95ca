using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// How complete a pooled figure is: the mean over its bearers and every assigned leaf that nobody bears, which counts
/// as 0 (SPEC 7.4). 20 of 33 kecamatan reporting fully are 0.6061.
/// </summary>
internal sealed class KelengkapanAggregator
{
    private readonly Lingkup _lingkup;
    private readonly KolomSendiri _sendiri;
    private readonly SusunanPemikul _pemikul;
    private readonly int[] _silent;

    /// <param name="lingkup">The tahun.</param>
    /// <param name="sendiri">The indikator.</param>
    /// <param name="pemikul">Its bearers.</param>
    /// <param name="silent">Room for a number per wilayah.</param>
    public KelengkapanAggregator(Lingkup lingkup, KolomSendiri sendiri, SusunanPemikul pemikul, int[] silent)
    {
        _lingkup = lingkup;
        _sendiri = sendiri;
        _pemikul = pemikul;
        _silent = silent;
        foreach (var row in lingkup.Wilayah.BottomUp) _silent[row] = CountSilent(lingkup.Wilayah, row);
    }

    /// <summary>Replaces the kelengkapan and the last quarter with data of a wilayah that pools others.</summary>
    public void Pool(int wilayah)
    {
        var bearers = _pemikul.Of(wilayah);
        var parts = bearers.Length + _silent[wilayah];
        if (parts == 0) return;
        for (var q = _lingkup.FirstQuarter; q < _lingkup.EndQuarter; q++)
        {
            var (sum, last) = (0m, (byte)0);
            foreach (var row in bearers)
            {
                sum += _sendiri.Kelengkapan[_lingkup.Cell(row, q)];
                last = Math.Max(last, _sendiri.DataSampai[_lingkup.Cell(row, q)]);
            }
            _sendiri.Kelengkapan[_lingkup.Cell(wilayah, q)] = sum / parts;
            _sendiri.DataSampai[_lingkup.Cell(wilayah, q)] = last;
        }
    }

    /// <summary>The assigned leaves at or below that are neither a bearer nor below one, ascending.</summary>
    public IReadOnlyList<int> Silent(SusunanWilayah wilayah, int row)
    {
        var (silent, pending) = (new List<int>(), new Stack<int>([row]));
        while (pending.TryPop(out var top))
        {
            if (_silent[top] == 0) continue;
            if (wilayah.IsDaun(top)) silent.Add(top);
            foreach (var anak in wilayah.Anak[top]) pending.Push(anak);
        }
        silent.Sort();
        return silent;
    }

    /// <summary>How many those are.</summary>
    private int CountSilent(SusunanWilayah wilayah, int row)
    {
        if (_pemikul.MemikulSendiri(row)) return 0;
        if (wilayah.IsDaun(row)) return _sendiri.Ditugaskan[row] ? 1 : 0;
        var silent = 0;
        foreach (var anak in wilayah.Anak[row]) silent += _silent[anak];
        return silent;
    }
}
