using System.Globalization;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Model;

/// <summary>The tahun that a row of a definition covers (SPEC 4.8).</summary>
/// <param name="Dari">The first tahun.</param>
/// <param name="Sampai">The last tahun.</param>
internal readonly record struct MasaBerlaku(int Dari, int Sampai)
{
    /// <summary>All tahun.</summary>
    public static MasaBerlaku Semua { get; } = new(Limits.TahunMinimum, Limits.TahunMaximum);

    /// <summary>Makes a span; without <c>dari</c> or <c>sampai</c> it is open on that side.</summary>
    public static MasaBerlaku Of(int? dari, int? sampai) =>
        new(dari ?? Limits.TahunMinimum, sampai ?? Limits.TahunMaximum);

    /// <summary>Returns a bound, when it is open or a tahun; throws for any other number.</summary>
    public static int? Bound(int? tahun)
    {
        if (tahun is not { } bound) return null;
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, Limits.TahunMinimum, nameof(tahun));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bound, Limits.TahunMaximum, nameof(tahun));
        return bound;
    }

    /// <summary>Whether the span has a tahun.</summary>
    public bool IsWhole => Dari <= Sampai;

    /// <summary>Whether a tahun is covered.</summary>
    public bool Contains(int tahun) => tahun >= Dari && tahun <= Sampai;

    /// <summary>Whether a tahun is covered by both; a span without a tahun overlaps none.</summary>
    public bool Overlaps(MasaBerlaku other) =>
        Math.Max(Dari, other.Dari) <= Math.Min(Sampai, other.Sampai);

    /// <summary>Returns <c>2022..2024</c>, <c>sejak 2022</c>, <c>sampai 2024</c> or <c>semua tahun</c>.</summary>
    public override string ToString()
    {
        var (isOpen, isEndless) = (Dari <= Limits.TahunMinimum, Sampai >= Limits.TahunMaximum);
        return (isOpen, isEndless) switch
        {
            (true, true) => "semua tahun",
            (true, false) => string.Create(CultureInfo.InvariantCulture, $"sampai {Sampai}"),
            (false, true) => string.Create(CultureInfo.InvariantCulture, $"sejak {Dari}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Dari}..{Sampai}"),
        };
    }
}
