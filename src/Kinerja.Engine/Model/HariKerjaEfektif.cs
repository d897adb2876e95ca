using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Model;

/// <summary>
/// The effective working days of a year, by quarter (SPEC 4.6). Two calendars are equal when all quarters are equal.
/// </summary>
public sealed record HariKerjaEfektif
{
    private const int Quarters = 4;

    /// <summary>Makes a calendar.</summary>
    /// <param name="triwulan1">The days of TW 1: 0 or more, below 10^18.</param>
    /// <param name="triwulan2">The days of TW 2, in the same range.</param>
    /// <param name="triwulan3">The days of TW 3, in the same range.</param>
    /// <param name="triwulan4">The days of TW 4, in the same range.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days of a quarter are out of range.</exception>
    public HariKerjaEfektif(decimal triwulan1, decimal triwulan2, decimal triwulan3, decimal triwulan4)
    {
        Triwulan1 = Checked(triwulan1, nameof(triwulan1));
        Triwulan2 = Checked(triwulan2, nameof(triwulan2));
        Triwulan3 = Checked(triwulan3, nameof(triwulan3));
        Triwulan4 = Checked(triwulan4, nameof(triwulan4));
    }

    /// <summary>The default: 247 days, 61.75 in every quarter.</summary>
    public static HariKerjaEfektif Baku { get; } = Merata(247);

    /// <summary>The days of TW 1.</summary>
    public decimal Triwulan1 { get; }

    /// <summary>The days of TW 2.</summary>
    public decimal Triwulan2 { get; }

    /// <summary>The days of TW 3.</summary>
    public decimal Triwulan3 { get; }

    /// <summary>The days of TW 4.</summary>
    public decimal Triwulan4 { get; }

    /// <summary>The days of the year, the sum of the quarters.</summary>
    public decimal Setahun => Triwulan1 + Triwulan2 + Triwulan3 + Triwulan4;

    /// <summary>The days of a quarter.</summary>
    /// <param name="quarter">0 for TW 1, up to 3 for TW 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 0..3.</exception>
    public decimal this[int quarter] => quarter switch
    {
        0 => Triwulan1,
        1 => Triwulan2,
        2 => Triwulan3,
        3 => Triwulan4,
        _ => throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "The quarter must be 0..3."),
    };

    /// <summary>Divides the days of a year equally among its quarters: 247 gives 61.75 each.</summary>
    /// <param name="setahun">The days of the year: 0 or more, below 10^18.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static HariKerjaEfektif Merata(decimal setahun)
    {
        var each = Checked(setahun, nameof(setahun)) / Quarters;
        return new HariKerjaEfektif(each, each, each, each);
    }

    /// <summary>Checks whether a number of days is valid.</summary>
    /// <param name="hari">The days of a quarter or of a year.</param>
    /// <returns>The problem, in Bahasa Indonesia; <c>null</c> for 0 or more and below 10^18.</returns>
    public static string? Failure(decimal hari) => hari is < 0 or >= Limits.Nilai ? "harus 0 atau lebih." : null;

    private static decimal Checked(decimal hari, string name) => Failure(hari) is { } failure
        ? throw new ArgumentOutOfRangeException(name, hari, failure) : hari;
}
