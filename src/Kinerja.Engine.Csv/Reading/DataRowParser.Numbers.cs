using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <content>The cells of numbers: realisasi, targets, and labels in place of them.</content>
internal sealed partial class DataRowParser
{
    /// <param name="column">The column.</param>
    /// <param name="nilai">The number, or that of the label; <c>null</c> for no data.</param>
    /// <param name="key">What the cell reports, which decides the labels that it may hold.</param>
    /// <returns>Whether the cell is a number, a label or no data; any other cell refuses the row.</returns>
    public bool Number(CsvColumn column, out decimal? nilai, LabelKey key = default) =>
        Number(column, key, out nilai, out _);

    /// <summary>
    /// Parses a target. It is a range when its cell holds two numbers, or the other column the upper bound (SPEC 5.7).
    /// </summary>
    /// <param name="column">The column of the target.</param>
    /// <param name="above">The column of the upper bounds; <c>null</c> for none.</param>
    /// <param name="target">The number or the lower bound; <c>null</c> for no data.</param>
    /// <param name="atas">The upper bound; <c>null</c> for a single target.</param>
    /// <param name="key">What the cell reports, which decides the labels that it may hold.</param>
    /// <returns>Whether it is a target or no data; any other cell refuses the row.</returns>
    public bool Target(CsvColumn column, CsvColumn? above, LabelKey key, out decimal? target, out decimal? atas)
    {
        var isGood = Number(column, key, out target, out atas);
        if (above is null) return isGood;
        isGood &= Number(above, out var most, key);
        if (!isGood || most is null) return isGood;
        if (target is null)
            Refuse(DataCodes.RentangTidakSah, column,
                $"Kolom '{column.Name}' kosong, padahal '{above.Name}' berisi '{_row.Shown(above)}'. "
                + $"Tulis batas bawahnya di '{column.Name}'; untuk target tunggal kosongkan '{above.Name}'.");
        else if (atas is not null)
            Refuse(DataCodes.RentangTidakSah, above,
                $"Batas atas ditulis dua kali: '{_row.Shown(column)}' dan '{_row.Shown(above)}'. Kosongkan "
                + $"'{above.Name}'.");
        else if (target > most)
            Refuse(DataCodes.RentangTidakSah, above,
                $"Batas atas '{_row.Shown(above)}' di bawah batas bawah '{_row.Shown(column)}'. Tukar keduanya, atau "
                + $"perbaiki angkanya.");
        else
        {
            atas = most;
            return true;
        }
        return false;
    }

    private bool Number(CsvColumn column, LabelKey key, out decimal? nilai, out decimal? atas)
    {
        (nilai, atas) = (null, null);
        var kind = _row.Kind(column);
        if (kind != StoredKind.Text && !_row.IsStoredNumber(column))
        {
            RefuseStored(column, kind, StoredMessages.Angka);
            return false;
        }
        var format = _row.IsStoredNumber(column) ? FormatAngka.Invarian : _notation.Of(column);
        var outcome = _row.Table.Fit.IsRupiah ? RupiahCell.Parse(_row.Cell(column), format, out var number)
            : column.IsRange ? RangeCell.Parse(_row.Cell(column), format, out number, out atas)
            : NumberCell.Parse(_row.Cell(column), format, out number);
        if (outcome == NumberOutcome.Ada) nilai = number;
        if (outcome is NumberOutcome.Ada or NumberOutcome.Kosong) return true;
        var text = _row.Text(column);
        if (outcome == NumberOutcome.TidakTerbaca) return Label(column, text, key, out nilai);
        Refuse(
            NumberMessages.Code(outcome), column, NumberMessages.For(outcome, text, _notation.IsRefuted(column)));
        return false;
    }

    /// <summary>Reads a cell that is no number as a label (SPEC 4.10).</summary>
    private bool Label(CsvColumn column, string text, LabelKey key, out decimal? nilai)
    {
        var isLabel = names.Labels.TryRead(key, text, out var number);
        nilai = isLabel ? number : null;
        if (isLabel) return true;
        var (code, message) = names.Labels.Refusal(key, text);
        Refuse(code, column, message);
        return false;
    }
}
