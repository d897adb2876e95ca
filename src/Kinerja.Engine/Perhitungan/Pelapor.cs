namespace Kinerja.Engine.Perhitungan;

/// <summary>Which wilayah are asked for an indikator (SPEC 4.7). The default asks none.</summary>
internal readonly record struct Pelapor
{
    private int Tingkat { get; init; } // bit h: every wilayah of height h

    private bool Daun { get; init; }

    private int DaunDari { get; init; } // bit h: every leaf of height h

    /// <summary>Every wilayah without one below it.</summary>
    public static Pelapor SemuaDaun { get; } = new() { Daun = true };

    /// <summary>Every wilayah of a height.</summary>
    public static Pelapor Setinggi(int height) => new() { Tingkat = 1 << height };

    /// <summary>Every wilayah of a height, and every leaf that is higher.</summary>
    public static Pelapor SetinggiAtauDaunDiAtas(int height) =>
        new() { Tingkat = 1 << height, DaunDari = -1 << (height + 1) };

    /// <summary>All that either asks.</summary>
    public static Pelapor operator |(Pelapor left, Pelapor right) => new()
    {
        Tingkat = left.Tingkat | right.Tingkat,
        Daun = left.Daun || right.Daun,
        DaunDari = left.DaunDari | right.DaunDari,
    };

    /// <summary>Whether a wilayah is asked.</summary>
    public bool Asks(WilayahLayout wilayah, int row)
    {
        var height = wilayah.Rows[row].Tinggi;
        var levels = wilayah.IsDaun(row) ? Tingkat | DaunDari : Tingkat;
        return (Daun && wilayah.IsDaun(row)) || (height >= 0 && ((levels >> height) & 1) != 0);
    }
}
