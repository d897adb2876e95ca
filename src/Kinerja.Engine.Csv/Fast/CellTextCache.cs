using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Caches the cell of each text. A table repeats the same strings, so each one is quoted once.
/// </summary>
/// <param name="write">Quotes a text as a cell.</param>
internal sealed class CellTextCache(Func<string, byte[]> write)
{
    /// <summary>The number of slots.</summary>
    public const int Kept = 1 << KeptBits;

    private const int KeptBits = 10;
    private readonly (string? Text, byte[] Cell)[] _kept = new (string?, byte[])[Kept];

    /// <param name="text">The text; not empty.</param>
    /// <returns>The bytes of the cell, without separators. The cache compares strings by reference.</returns>
    public byte[] Encode(string text)
    {
        ref var kept = ref _kept[SlotOf(text, text.Length)];
        if (!ReferenceEquals(kept.Text, text)) kept = (text, write(text));
        return kept.Cell;
    }

    /// <summary>
    /// The slot of an object, below <see cref="Kept"/>. The hash is cheap and spreads the codes of one table; when two
    /// objects share a slot, the later one overwrites the earlier one.
    /// </summary>
    public static int SlotOf(object of, int more)
    {
        unchecked
        {
            var mixed = (uint)((RuntimeHelpers.GetHashCode(of) * 31) + more);
            return (int)((mixed * 0x9E37_79B1) >> (32 - KeptBits));
        }
    }
}
