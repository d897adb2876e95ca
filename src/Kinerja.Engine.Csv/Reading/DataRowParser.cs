using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Parses the cells of an odd row of a data file. A bad cell refuses the row with a diagnostic. The caller parses all
/// cells, so that one run reports every problem.
/// </summary>
/// <param name="names">The indexes of codes and names.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class DataRowParser(DataNames names, DiagnosticLog log)
{
    private TableRow _row = null!; // set by Begin
    private ColumnNotation _notation = null!;
    private (byte[] Text, int Tahun)? _tahun; // cache of the last valid year

    /// <summary>Whether the row has no problem so far.</summary>
    public bool IsWhole { get; private set; }

    public void Begin(TableRow row, ColumnNotation notation)
    {
        (_row, _notation) = (row, notation);
        IsWhole = true;
    }

    /// <returns>The index of the wilayah; negative for an unknown one, which refuses the row.</returns>
    public int Wilayah(CsvColumn column)
    {
        var number = names.Wilayah.Index.Find(_row.Name(column));
        if (number >= 0) return number;
        if (IsBlank(column) || !IsName(column)) return -1;
        Refuse(DataCodes.WilayahTidakDikenal, column,
            $"Wilayah '{_row.Shown(column)}' tidak ada di wilayah.csv.{names.Wilayah.Hints.For(_row.Text(column))}");
        return -1;
    }

    /// <returns>The index of the indikator; negative for an unknown one, which refuses the row.</returns>
    public int Indikator(CsvColumn column)
    {
        var number = names.Indikator.Index.Find(_row.Name(column));
        if (number < 0 && IsName(column))
            Refuse(DataCodes.IndikatorTidakDikenal, column,
                $"Indikator '{_row.Shown(column)}' tidak ada di indikator.csv."
                + $"{names.Indikator.Hints.For(_row.Text(column))}");
        return number;
    }

    /// <returns>The index of the name; negative for a blank or invalid name, which refuses the row.</returns>
    public int Variabel(CsvColumn column)
    {
        var number = names.Variabel.Index.Find(_row.Name(column));
        if (number < 0 && !IsBlank(column)) IsName(column);
        return number;
    }

    public int Tahun(CsvColumn column)
    {
        var cell = _row.Cell(column);
        if (_tahun is { } last && cell.SequenceEqual(last.Text)) return last.Tahun;
        if (IsBlank(column)) return 0;
        if (cell.Length == 4
            && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            && tahun is >= Limits.TahunMinimum and <= Limits.TahunMaximum)
        {
            _tahun = (cell.ToArray(), tahun);
            return tahun;
        }
        Refuse(DataCodes.TahunTidakSah, column,
            $"'{_row.Shown(column)}' bukan tahun 1900..2200. Tulis empat angka, misalnya 2022.");
        return 0;
    }

    public int Triwulan(CsvColumn column)
    {
        var triwulan = TriwulanCell.Parse(_row.Cell(column));
        if (triwulan == 0 && !IsBlank(column))
            Refuse(DataCodes.TriwulanTidakSah, column,
                $"'{_row.Shown(column)}' bukan triwulan. Tulis 1..4, I..IV, TW1, atau Triwulan I.");
        return triwulan;
    }

    /// <returns>Whether the cell is a number or no data; any other cell refuses the row.</returns>
    public bool Number(CsvColumn column, out decimal? nilai)
    {
        var outcome = NumberCell.Parse(_row.Cell(column), _notation.Of(column), out var number);
        nilai = outcome == NumberOutcome.Ada ? number : null;
        if (outcome is NumberOutcome.Ada or NumberOutcome.Kosong) return true;
        Refuse(
            NumberMessages.Code(outcome), column,
            NumberMessages.For(outcome, _row.Text(column), _notation.IsRefuted(column)));
        return false;
    }

    /// <summary>Whether a required cell is blank, which refuses the row.</summary>
    public bool IsBlank(CsvColumn column)
    {
        if (!_row.Cell(column).IsEmpty) return false;
        Refuse(DataCodes.IsianDataKosong, column, $"Kolom '{column.Name}' kosong. Isi, atau hapus barisnya.");
        return true;
    }

    /// <summary>Whether a code or name has no control character; a line break or another one refuses the row.</summary>
    public bool IsName(CsvColumn column)
    {
        if (!_row.Text(column).Any(char.IsControl)) return true;
        Refuse(DataCodes.NamaDataTidakSah, column,
            $"'{_row.Shown(column)}' memuat ganti baris atau karakter tak terlihat. Mungkin ada kutip yang tidak "
            + $"ditutup.");
        return false;
    }

    public void Refuse(DiagnosticCode code, CsvColumn column, DiagnosticText message)
    {
        log.Add(code, _row.Place(column), message);
        IsWhole = false;
    }
}
