using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Cells by their text. The same string comes again and again in a table, so it is written once and remembered.
/// </summary>
/// <param name="write">Writes a text as a cell.</param>
internal sealed class CellTextCache(Func<string, byte[]> write)
{
    /// <summary>How many are remembered.</summary>
    public const int Kept = 1 << KeptBits;

    private const int KeptBits = 11;
    private readonly (string? Text, byte[] Cell)[] _kept = new (string?, byte[])[Kept];

    /// <param name="text">Not empty.</param>
    /// <returns>The cell without separators.</returns>
    public byte[] Encode(string text)
    {
        ref var kept = ref _kept[SlotOf(text, text.Length)];
        if (!ReferenceEquals(kept.Text, text)) kept = (text, write(text));
        return kept.Cell;
    }

    /// <summary>
    /// The place of an object among <see cref="Kept"/>. Cheap, and different for the codes of one table; where two
    /// objects share a place, the last one is kept.
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
