namespace Kinerja.Engine.Perhitungan;

/// <summary>The set of wilayah that must report an indikator (SPEC 4.7). The default is the empty set.</summary>
internal readonly record struct Pelapor
{
    private int Heights { get; init; } // bit h: every wilayah of height h

    private bool Daun { get; init; }

    private int DaunDari { get; init; } // bit h: every leaf of height h

    /// <summary>Every leaf: a wilayah without a wilayah below it.</summary>
    public static Pelapor AllLeaves { get; } = new() { Daun = true };

    /// <summary>Every wilayah of a height.</summary>
    public static Pelapor Setinggi(int height) => new() { Heights = 1 << height };

    /// <summary>Every wilayah of a height, and every leaf of a greater height.</summary>
    public static Pelapor OfHeightOrLeavesAbove(int height) =>
        new() { Heights = 1 << height, DaunDari = -1 << (height + 1) };

    /// <summary>The union of two sets.</summary>
    public static Pelapor operator |(Pelapor left, Pelapor right) => new()
    {
        Heights = left.Heights | right.Heights,
        Daun = left.Daun || right.Daun,
        DaunDari = left.DaunDari | right.DaunDari,
    };

    /// <summary>Whether a wilayah must report.</summary>
    public bool Asks(WilayahLayout wilayah, int row)
    {
        var height = wilayah.Rows[row].Tinggi;
        var heights = wilayah.IsLeaf(row) ? Heights | DaunDari : Heights;
        return (Daun && wilayah.IsLeaf(row)) || (height >= 0 && ((heights >> height) & 1) != 0);
    }
}
