namespace Kinerja.Engine.Html.Gambar;

/// <summary>
/// Where the boxes of a tree stand. Boxes stand in columns with a lane between them, and in bands, one per depth, with
/// a gutter between them. Arrows run in lanes and gutters only, so they cross no box.
/// </summary>
internal sealed class PohonLayout
{
    public const int BoxWidth = 236;
    public const int Lane = 40;
    public const int Gutter = 48;
    private const int Gap = 14;
    private const int Margin = 12;
    private const int LeavesSideBySide = 5;
    private const int ColumnsInSight = 5;

    private readonly int[] _column;
    private readonly bool[] _isHung;
    private readonly int[] _bandTop;
    private readonly int[] _bandHeight;

    /// <param name="simpul">The simpul, each after its induk.</param>
    /// <param name="heights">The height of each box.</param>
    public PohonLayout(IReadOnlyList<Simpul> simpul, IReadOnlyList<int> heights)
    {
        var isLeaf = new bool[simpul.Count];
        Array.Fill(isLeaf, true);
        foreach (var one in simpul.Where(one => one.Induk >= 0)) isLeaf[one.Induk] = false;
        var isWide = isLeaf.Count(leaf => leaf) > LeavesSideBySide;
        _isHung = [.. simpul.Select((one, at) => isWide && isLeaf[at] && one.Induk >= 0)];
        _column = Columns(simpul, isLeaf);
        Top = new int[simpul.Count];
        var depths = simpul.Count == 0 ? 0 : simpul.Max(one => one.Tingkat) + 1;
        (_bandTop, _bandHeight) = (new int[depths], new int[depths]);
        Stack(simpul, heights);
        Width = (Margin * 2) + Lane + ((_column.DefaultIfEmpty(-1).Max() + 1) * (BoxWidth + Lane)) - Lane;
        Height = depths == 0 ? 0 : _bandTop[^1] + _bandHeight[^1] + Margin;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The upper edge of each box.</summary>
    public int[] Top { get; }

    /// <summary>The left edge of a box; a lane stands before it.</summary>
    public int Left(int at) => Margin + Lane + (_column[at] * (BoxWidth + Lane));

    /// <summary>The middle of a box.</summary>
    public int Middle(int at) => Left(at) + (BoxWidth / 2);

    /// <summary>Whether a box hangs below its neighbours, in the column of its induk or beside it.</summary>
    public bool IsHung(int at) => _isHung[at];

    /// <summary>The upper end of the gutter below a depth.</summary>
    public int GutterTop(int tingkat) => _bandTop[tingkat] + _bandHeight[tingkat];

    /// <summary>
    /// Leaves take the next column, and hung leaves share one. An induk stands above the middle of its columns; in a
    /// picture that must be scrolled, above the first of them, so that the top is in sight.
    /// </summary>
    private int[] Columns(IReadOnlyList<Simpul> simpul, bool[] isLeaf)
    {
        var column = new int[simpul.Count];
        var (first, last, shared) = (new int[simpul.Count], new int[simpul.Count], new int[simpul.Count]);
        Array.Fill(first, int.MaxValue);
        Array.Fill(last, -1);
        Array.Fill(shared, -1);
        var next = 0;
        for (var at = 0; at < simpul.Count; at++)
        {
            if (!isLeaf[at]) continue;
            var parent = simpul[at].Induk;
            if (!_isHung[at]) column[at] = next++;
            else if (shared[parent] >= 0) column[at] = shared[parent];
            else column[at] = shared[parent] = next++;
            (first[at], last[at]) = (column[at], column[at]);
        }
        for (var at = simpul.Count - 1; at >= 0; at--)
        {
            if (!isLeaf[at]) column[at] = next > ColumnsInSight ? first[at] : (first[at] + last[at]) / 2;
            var parent = simpul[at].Induk;
            if (parent < 0) continue;
            (first[parent], last[parent]) = (Math.Min(first[parent], first[at]), Math.Max(last[parent], last[at]));
        }
        return column;
    }

    /// <summary>A band is as high as its highest box or pile of hung boxes.</summary>
    private void Stack(IReadOnlyList<Simpul> simpul, IReadOnlyList<int> heights)
    {
        var piles = new Dictionary<(int Column, int Tingkat), int>();
        for (var at = 0; at < simpul.Count; at++)
        {
            var place = (_column[at], simpul[at].Tingkat);
            var above = piles.GetValueOrDefault(place);
            Top[at] = above;
            piles[place] = above + heights[at] + Gap;
            _bandHeight[place.Tingkat] = Math.Max(_bandHeight[place.Tingkat], above + heights[at]);
        }
        for (var depth = 0; depth < _bandTop.Length; depth++)
            _bandTop[depth] = depth == 0 ? Margin : GutterTop(depth - 1) + Gutter;
        for (var at = 0; at < simpul.Count; at++) Top[at] += _bandTop[simpul[at].Tingkat];
    }
}
