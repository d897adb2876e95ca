namespace Kinerja.Engine.Perhitungan;

/// <summary>Which wilayah are asked for an indikator (SPEC 4.7). The default asks none.</summary>
internal readonly record struct Pelapor
{
    private int Heights { get; init; } // bit h: every wilayah of height h

    private bool Daun { get; init; }

    private int DaunDari { get; init; } // bit h: every leaf of height h

    /// <summary>Every wilayah without one below it.</summary>
    public static Pelapor SemuaDaun { get; } = new() { Daun = true };

    /// <summary>Every wilayah of a height.</summary>
    public static Pelapor Setinggi(int height) => new() { Heights = 1 << height };

    /// <summary>Every wilayah of a height, and every leaf that is higher.</summary>
    public static Pelapor SetinggiAtauDaunDiAtas(int height) =>
        new() { Heights = 1 << height, DaunDari = -1 << (height + 1) };

    /// <summary>All that either asks.</summary>
    public static Pelapor operator |(Pelapor left, Pelapor right) => new()
    {
        Heights = left.Heights | right.Heights,
        Daun = left.Daun || right.Daun,
        DaunDari = left.DaunDari | right.DaunDari,
    };

    /// <summary>Whether a wilayah is asked.</summary>
    public bool Asks(WilayahLayout wilayah, int row)
    {
        var height = wilayah.Rows[row].Tinggi;
        var heights = wilayah.IsDaun(row) ? Heights | DaunDari : Heights;
        return (Daun && wilayah.IsDaun(row)) || (height >= 0 && ((heights >> height) & 1) != 0);
    }
}
