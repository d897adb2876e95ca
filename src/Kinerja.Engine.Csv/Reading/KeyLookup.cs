using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// A column of codes or names and what knows their numbers. A short cell like the one above costs a comparison of its
/// ends. Of longer ones, which are names, the one is expected that came after the same one before: files name the same
/// variabel, one after another, for every wilayah.
/// </summary>
internal sealed class KeyLookup(CsvTable tabel, CsvColumn kolom, Utf8Index indeks)
{
    private const int Followed = 255;
    private readonly int _place = tabel.PlaceOf(kolom);

    // What came after each number of a long cell; the numbers from Followed on share a place.
    private readonly (NamaPanjang Nama, int Number)[] _next = new (NamaPanjang, int)[Followed + 1];
    private int _lastLong;
    private (CellEnds Ujung, int Number) _last; // not of a long cell

    /// <param name="reader">Stands on the row.</param>
    /// <param name="number">The number; -1 for a blank cell.</param>
    /// <returns>Whether the cell is known, or blank in a column that may be.</returns>
    public bool TryFind(CsvReader reader, out int number)
    {
        number = -1;
        var cell = Cell(reader, _place);
        if (cell.IsEmpty) return !kolom.Wajib;
        var ujung = new CellEnds(cell);
        if (ujung.IsLong) return TryFindLong(cell, ujung, out number);
        if (!ujung.IsSame(_last.Ujung))
        {
            if (!TryFind(cell, ujung, out number)) return false;
            _last = (ujung, number);
        }
        number = _last.Number;
        return true;
    }

    private bool TryFindLong(ReadOnlySpan<byte> cell, in CellEnds ujung, out int number)
    {
        var nama = new NamaPanjang(cell, ujung);
        ref var next = ref _next[Math.Min(_lastLong, Followed)];
        if (!nama.IsSame(next.Nama))
        {
            if (!TryFind(cell, ujung, out number)) return false;
            if (!nama.IsWhole) return true;
            next = (nama, number);
        }
        number = _lastLong = next.Number;
        return true;
    }

    /// <summary>Only what needs neither trimming nor unguarding is found under the very bytes of its name.</summary>
    private bool TryFind(ReadOnlySpan<byte> cell, in CellEnds ujung, out int number)
    {
        number = TextCell.IsPlain(cell) ? indeks.Find(cell, ujung) : -1;
        return number >= 0;
    }

    /// <summary>The cell; empty when the row or the file does not have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Cell(CsvReader reader, int place) =>
        place >= 0 && place < reader.FieldCount ? reader.GetSpan(place) : [];

    /// <summary>A long cell: all its bytes if it has up to 32, some of them perhaps twice.</summary>
    private readonly struct NamaPanjang(ReadOnlySpan<byte> cell, CellEnds ujung)
    {
        private readonly CellEnds _ujung = ujung;
        private readonly ulong _second = BinaryPrimitives.ReadUInt64LittleEndian(cell[CellEnds.Bytes..]);
        private readonly ulong _third = BinaryPrimitives.ReadUInt64LittleEndian(cell[^(2 * CellEnds.Bytes)..]);

        /// <summary>Whether there are no bytes left out.</summary>
        public bool IsWhole => _ujung.Length <= 4 * CellEnds.Bytes;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsSame(in NamaPanjang other) =>
            _ujung.IsSame(other._ujung) && _second == other._second && _third == other._third;
    }
}
