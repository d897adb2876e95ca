namespace Kinerja.Engine.Html.Gambar;

/// <summary>From a number to a pixel; 0 always lies inside the picture.</summary>
internal sealed class ValueScale
{
    private readonly double _least;
    private readonly double _most;
    private readonly int _from;
    private readonly int _to;

    /// <param name="values">The numbers of the picture.</param>
    /// <param name="from">The pixel of the highest number.</param>
    /// <param name="to">The pixel of the lowest one.</param>
    public ValueScale(IEnumerable<decimal> values, int from, int to)
    {
        (_from, _to) = (from, to);
        foreach (var value in values)
        {
            _least = Math.Min(_least, (double)value);
            _most = Math.Max(_most, (double)value);
        }
        if (_most == _least) _most = 1; // nothing but zero
    }

    /// <summary>The pixel of 0.</summary>
    public int Zero => Of(0);

    public int Of(decimal value)
    {
        var share = ((double)value - _least) / (_most - _least);
        return _to + (int)Math.Round(share * (_from - _to), MidpointRounding.AwayFromZero);
    }
}
