using System.Runtime.CompilerServices;
using CsvHelper;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// A column of codes or names and what knows their numbers. A cell like the one above it, where it is short, costs a
/// comparison of its ends.
/// </summary>
internal sealed class KunciCepat(TabelCsv tabel, KolomCsv kolom, IndeksUtf8 indeks)
{
    private readonly int _place = tabel.PlaceOf(kolom);
    private (UjungSel Ujung, int Number) _last; // not of a long cell

    /// <param name="reader">Stands on the row.</param>
    /// <param name="number">The number; -1 for a blank cell.</param>
    /// <returns>Whether the cell is known, or blank in a column that may be.</returns>
    public bool TryFind(CsvReader reader, out int number)
    {
        number = -1;
        var cell = Cell(reader, _place);
        if (cell.IsEmpty) return !kolom.Wajib;
        var ujung = new UjungSel(cell);
        if (ujung.IsSame(_last.Ujung))
        {
            number = _last.Number;
            return true;
        }
        // Only what needs neither trimming nor unguarding is found under the very bytes of its name.
        number = SelTeks.IsPlain(cell) ? indeks.Find(cell, ujung) : -1;
        if (number >= 0 && !ujung.IsLong) _last = (ujung, number);
        return number >= 0;
    }

    /// <summary>The cell; empty when the row or the file does not have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Cell(CsvReader reader, int place) =>
        place >= 0 && place < reader.FieldCount ? reader.GetSpan(place) : [];
}
