using System.Collections.Immutable;

namespace Kinerja.Engine.Angka;

/// <summary>Joins the reasons of several values without a sorted set, because every row of results has some.</summary>
internal static class AlasanSet
{
    /// <summary>Returns the reasons, each once, in the order of <see cref="Alasan"/>; empty for none.</summary>
    /// <param name="states">The states of the values; <see cref="Alasan.Ada"/> is no reason.</param>
    public static ImmutableArray<Alasan> Of(params ReadOnlySpan<Alasan> states)
    {
        var set = 0u; // one bit per reason
        foreach (var state in states) set |= 1u << (int)state;
        set &= ~(1u << (int)Alasan.Ada);
        if (set == 0) return [];
        var reasons = ImmutableArray.CreateBuilder<Alasan>(System.Numerics.BitOperations.PopCount(set));
        for (; set != 0; set &= set - 1) reasons.Add((Alasan)System.Numerics.BitOperations.TrailingZeroCount(set));
        return reasons.DrainToImmutable();
    }
}
