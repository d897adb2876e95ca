using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using CsvHelper;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// A column of codes or names and what knows their numbers. A short cell that was found before, as nearly every one is,
/// costs a comparison of its first and last bytes: two cells of one length, up to twice eight, that have these in
/// common are the same.
/// </summary>
internal sealed class KunciCepat(TabelCsv tabel, KolomCsv kolom, IndeksUtf8 indeks)
{
    private const int ShortMaximum = 2 * sizeof(ulong);
    private const int KnownBits = 9;
    private readonly int _place = tabel.PlaceOf(kolom);
    private readonly Entri[] _known = new Entri[1 << KnownBits]; // one of the cells that share a place, the last found

    /// <param name="reader">Stands on the row.</param>
    /// <param name="number">The number; -1 for a blank cell.</param>
    /// <returns>Whether the cell is known, or blank in a column that may be.</returns>
    public bool TryFind(CsvReader reader, out int number)
    {
        number = -1;
        var cell = Cell(reader, _place);
        if (cell.IsEmpty) return !kolom.Wajib;
        if (cell.Length > ShortMaximum) return TryFind(cell, out number);
        var (first, last) = Ends(cell);
        ref var known = ref _known[PlaceOf(first, last)];
        if (known.First == first && known.Last == last && known.Length == cell.Length)
        {
            number = known.Number;
            return true;
        }
        if (!TryFind(cell, out number)) return false;
        known = new Entri(first, last, cell.Length, number);
        return true;
    }

    /// <summary>The cell; empty when the row or the file does not have it.</summary>
    public static ReadOnlySpan<byte> Cell(CsvReader reader, int place) =>
        place >= 0 && place < reader.FieldCount ? reader.GetSpan(place) : [];

    /// <summary>Only what needs neither trimming nor unguarding is found under the very bytes of its name.</summary>
    private bool TryFind(ReadOnlySpan<byte> cell, out int number)
    {
        number = SelTeks.IsPlain(cell) ? indeks.Find(cell) : -1;
        return number >= 0;
    }

    /// <summary>All bytes of a short cell; those in the middle may be in both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> cell)
    {
        if (cell.Length >= sizeof(ulong))
        {
            return (BinaryPrimitives.ReadUInt64LittleEndian(cell),
                BinaryPrimitives.ReadUInt64LittleEndian(cell[^sizeof(ulong)..]));
        }
        if (cell.Length >= sizeof(uint))
        {
            return (BinaryPrimitives.ReadUInt32LittleEndian(cell),
                BinaryPrimitives.ReadUInt32LittleEndian(cell[^sizeof(uint)..]));
        }
        return (cell[0], ((ulong)cell[cell.Length / 2] << 8) | cell[^1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(ulong first, ulong last)
    {
        unchecked
        {
            return (int)(((first * 0x9E37_79B9_7F4A_7C15) ^ (last * 0xC2B2_AE3D_27D4_EB4F)) >> (64 - KnownBits));
        }
    }

    /// <summary>A cell and its number; a length of 0 is none.</summary>
    private readonly record struct Entri(ulong First, ulong Last, int Length, int Number);
}
