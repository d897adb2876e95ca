using CsvHelper;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// A column of codes or names and what knows their numbers. The cell of the row above, the common one, costs a
/// comparison.
/// </summary>
internal sealed class KunciCepat(TabelCsv tabel, KolomCsv kolom, IndeksUtf8 indeks)
{
    private const int LastMaximum = 64;
    private readonly int _place = tabel.PlaceOf(kolom);
    private readonly byte[] _last = new byte[LastMaximum];
    private int _lastLength;
    private int _lastNumber = -1;

    /// <param name="reader">Stands on the row.</param>
    /// <param name="number">The number; -1 for a blank cell.</param>
    /// <returns>Whether the cell is known, or blank in a column that may be.</returns>
    public bool TryFind(CsvReader reader, out int number)
    {
        number = -1;
        var cell = Cell(reader, _place);
        if (cell.IsEmpty) return !kolom.Wajib;
        if (cell.SequenceEqual(_last.AsSpan(0, _lastLength)))
        {
            number = _lastNumber;
            return true;
        }
        // Only what needs neither trimming nor unguarding, so that it is found under the very bytes of its name.
        if (!SelTeks.IsPlain(cell)) return false;
        number = indeks.Find(cell);
        if (number < 0) return false;
        if (cell.Length <= LastMaximum)
        {
            cell.CopyTo(_last);
            (_lastLength, _lastNumber) = (cell.Length, number);
        }
        return true;
    }

    /// <summary>The cell; empty when the row or the file does not have it.</summary>
    public static ReadOnlySpan<byte> Cell(CsvReader reader, int place) =>
        place >= 0 && place < reader.FieldCount ? reader.GetSpan(place) : [];
}
