using System.Globalization;

namespace Kinerja.Engine.Model;

/// <summary>
/// The bounds of <c>capaian_terbatas</c>, as one value: the lower bound never exceeds the upper one (SPEC 5.4).
/// </summary>
public sealed record BatasCapaian
{
    /// <summary>Makes bounds.</summary>
    /// <param name="bawah">The lowest <c>capaian_terbatas</c> in %; <c>null</c> for no lower bound.</param>
    /// <param name="atas">The highest <c>capaian_terbatas</c> in %; <c>null</c> for no upper bound.</param>
    /// <exception cref="ArgumentException">The lower bound exceeds the upper one.</exception>
    public BatasCapaian(decimal? bawah, decimal? atas)
    {
        if (Failure(bawah, atas) is { } failure) throw new ArgumentException(failure, nameof(bawah));
        (Bawah, Atas) = (bawah, atas);
    }

    /// <summary>The default bounds, 0 % and 100 %.</summary>
    public static BatasCapaian Baku { get; } = new(0, 100);

    /// <summary>The lowest <c>capaian_terbatas</c> in %; <c>null</c> for no lower bound (SPEC 5.4).</summary>
    /// <value>Default: 0.</value>
    public decimal? Bawah { get; }

    /// <summary>The highest <c>capaian_terbatas</c> in %; <c>null</c> for no upper bound (SPEC 5.4).</summary>
    /// <value>Default: 100.</value>
    public decimal? Atas { get; }

    /// <summary>Checks whether two numbers are valid bounds.</summary>
    /// <param name="bawah">The lower bound in %, or <c>null</c>.</param>
    /// <param name="atas">The upper bound in %, or <c>null</c>.</param>
    /// <returns>The problem, in Bahasa Indonesia; <c>null</c> when the bounds are valid.</returns>
    public static string? Failure(decimal? bawah, decimal? atas) => bawah > atas
        ? string.Create(CultureInfo.InvariantCulture, $"BatasBawahCapaian = {bawah} melebihi batas atas {atas}.")
        : null;
}
