using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using CsvHelper;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// A column of codes or names and what knows their numbers. A short cell that was found before, as nearly every one is,
/// costs a comparison of its bytes, eight at a time.
/// </summary>
internal sealed class KunciCepat(TabelCsv tabel, KolomCsv kolom, IndeksUtf8 indeks)
{
    private const int ShortMaximum = 4 * sizeof(ulong);
    private const int KnownBits = 9;
    private readonly int _place = tabel.PlaceOf(kolom);
    private readonly (Isi Isi, int Number)[] _known = new (Isi, int)[1 << KnownBits]; // the last found at each place
    private (Isi Isi, int Number) _last;

    /// <param name="reader">Stands on the row.</param>
    /// <param name="number">The number; -1 for a blank cell.</param>
    /// <returns>Whether the cell is known, or blank in a column that may be.</returns>
    public bool TryFind(CsvReader reader, out int number)
    {
        number = -1;
        var cell = Cell(reader, _place);
        if (cell.IsEmpty) return !kolom.Wajib;
        if (cell.Length > ShortMaximum) return TryFind(cell, out number);
        var isi = new Isi(cell);
        if (!isi.IsSame(_last.Isi))
        {
            ref var known = ref _known[isi.Hash >> (64 - KnownBits)];
            if (!isi.IsSame(known.Isi))
            {
                if (!TryFind(cell, out number)) return false;
                known = (isi, number);
            }
            _last = known;
        }
        number = _last.Number;
        return true;
    }

    /// <summary>The cell; empty when the row or the file does not have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Cell(CsvReader reader, int place) =>
        place >= 0 && place < reader.FieldCount ? reader.GetSpan(place) : [];

    /// <summary>Only what needs neither trimming nor unguarding is found under the very bytes of its name.</summary>
    private bool TryFind(ReadOnlySpan<byte> cell, out int number)
    {
        number = SelTeks.IsPlain(cell) ? indeks.Find(cell) : -1;
        return number >= 0;
    }

    /// <summary>
    /// All bytes of a short cell, some of them perhaps twice: two cells of one length that have them in common are the
    /// same. A length of 0 is no cell.
    /// </summary>
    private readonly struct Isi
    {
        private readonly ulong _first;
        private readonly ulong _second;
        private readonly ulong _third;
        private readonly ulong _last;
        private readonly int _length;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Isi(ReadOnlySpan<byte> cell)
        {
            _length = cell.Length;
            if (cell.Length < sizeof(uint))
            {
                _first = cell[0];
                _last = ((ulong)cell[cell.Length / 2] << 8) | cell[^1];
            }
            else if (cell.Length < sizeof(ulong))
            {
                _first = BinaryPrimitives.ReadUInt32LittleEndian(cell);
                _last = BinaryPrimitives.ReadUInt32LittleEndian(cell[^sizeof(uint)..]);
            }
            else
            {
                _first = BinaryPrimitives.ReadUInt64LittleEndian(cell);
                _last = BinaryPrimitives.ReadUInt64LittleEndian(cell[^sizeof(ulong)..]);
            }
            if (cell.Length <= 2 * sizeof(ulong)) return;
            _second = BinaryPrimitives.ReadUInt64LittleEndian(cell[sizeof(ulong)..]);
            _third = BinaryPrimitives.ReadUInt64LittleEndian(cell[^(2 * sizeof(ulong))..]);
        }

        public ulong Hash
        {
            get
            {
                unchecked
                {
                    return (_first * 0x9E37_79B9_7F4A_7C15) ^ (_last * 0xC2B2_AE3D_27D4_EB4F);
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsSame(in Isi other) => _first == other._first && _last == other._last && _length == other._length
            && _second == other._second && _third == other._third;
    }
}
