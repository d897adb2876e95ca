namespace Kinerja.Engine.Angka;

/// <summary>The limits every number and period keeps (SPEC 10.5), so that sums over a year cannot overflow.</summary>
public static class Limits
{
    /// <summary>A reported number, a target or a weight is smaller than this in absolute value.</summary>
    public const decimal Nilai = 1_000_000_000_000_000_000m;

    /// <summary>The first tahun.</summary>
    public const int TahunMinimum = 1900;

    /// <summary>The last tahun.</summary>
    public const int TahunMaximum = 2200;
}
