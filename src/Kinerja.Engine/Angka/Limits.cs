namespace Kinerja.Engine.Angka;

/// <summary>The limits of numbers and periods (SPEC 10.5). Within them a sum over a year cannot overflow.</summary>
public static class Limits
{
    /// <summary>The absolute value of a reported number, a target or a weight is below this bound.</summary>
    public const decimal Nilai = 1_000_000_000_000_000_000m;

    /// <summary>The first accepted tahun.</summary>
    public const int TahunMinimum = 1900;

    /// <summary>The last accepted tahun.</summary>
    public const int TahunMaximum = 2200;
}
