using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Searches a file for cells that refute <see cref="FormatAngka"/> before any of its numbers is used (SPEC 10.13). It
/// reads the whole file, so the result does not depend on the order of rows or on the number of threads.
/// </summary>
internal sealed class NotationChecker
{
    private readonly Table _table;
    private readonly NumberNotation _other;
    private readonly CsvColumn[] _columns;
    private readonly Findings[] _ambiguous;
    private readonly Findings[] _refuting;

    private NotationChecker(Table table, FormatAngka format)
    {
        _table = table;
        _other = format == FormatAngka.Indonesia ? NumberNotation.Invarian : NumberNotation.Indonesia;
        _columns = [.. table.Fit.Columns.Where(column => column.IsNumber && table.IndexOf(column) >= 0)];
        (_ambiguous, _refuting) = (new Findings[_columns.Length], new Findings[_columns.Length]);
    }

    /// <param name="source">The file; this check is the first of two readings.</param>
    /// <param name="form">What the kind of file expects of its header.</param>
    /// <param name="settings">The settings; the log receives a Galat for each column that refutes the options.</param>
    /// <param name="code">The code of the Galat.</param>
    public static ColumnNotation Check(
        TableSource source, IHeaderForm form, DataSettings settings, DiagnosticCode code)
    {
        var notation = new ColumnNotation(settings.Format);
        if (settings.Format == FormatAngka.Otomatis) return notation;
        NotationChecker? checker = null;
        try
        {
            using var table = source.Peruse(form, settings.Threads);
            if (table?.Bind(new DiagnosticLog()) != true) return notation;
            checker = new NotationChecker(table, settings.Format);
            checker.ReadAll();
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            // The file is read a second time for its numbers. That reading stops at the same place and reports
            // the error. The findings up to here are still reported.
        }
        return checker?.Report(settings.Format, code, settings.Log) ?? notation;
    }

    private void ReadAll()
    {
        foreach (var batch in _table.Batches(() => new PlainRows(this)))
        {
            if (batch.Row is not { } row || row.Fault() is not null) continue;
            for (var i = 0; i < _columns.Length; i++) Note(row, i);
        }
    }

    private void Note(TableRow row, int i)
    {
        if (row.Kind(_columns[i]) != StoredKind.Text) return; // a stored number has no notation
        var (one, two) = Notations(_columns[i], row.Cell(_columns[i]));
        foreach (var notation in (ReadOnlySpan<NumberNotation>)[one, two])
        {
            var found = notation == NumberNotation.Ambigu ? _ambiguous : notation == _other ? _refuting : null;
            if (found is not null && found[i].Line == 0)
                found[i] = new Findings(row.Line, row.Shown(_columns[i]));
        }
    }

    /// <summary>The notations of the numbers of a cell; a range has two numbers.</summary>
    private (NumberNotation One, NumberNotation Two) Notations(CsvColumn column, ReadOnlySpan<byte> cell) =>
        column.IsRange ? RangeCell.Notations(cell)
        : (_table.Fit.IsRupiah ? RupiahCell.Notation(cell) : NumberCell.Notation(cell), NumberNotation.Netral);

    private ColumnNotation Report(FormatAngka format, DiagnosticCode code, DiagnosticLog log)
    {
        var refuted = new HashSet<int>();
        for (var i = 0; i < _columns.Length; i++)
        {
            var (ambiguous, refuting) = (_ambiguous[i], _refuting[i]);
            if (ambiguous.Line == 0 || refuting.Line == 0) continue;
            refuted.Add(_columns[i].Number);
            var place = _table.Source.PlaceAt(refuting.Line) with { Column = _columns[i].Name };
            log.Add(code, place,
                $"Opsi FormatAngka={format} dibantah kolom ini: '{refuting.Text}' di baris {refuting.Line} hanya dapat "
                + $"dibaca secara {_other}, jadi '{ambiguous.Text}' di baris {ambiguous.Line} dapat berarti ribuan "
                + $"atau pecahan. Sel ambigu di kolom ini ditolak. Tulis semua angkanya dengan satu cara, atau pilih "
                + $"--opsi FormatAngka={_other} (kinerja.json: \"FormatAngka\": \"{_other}\") bila itu caranya.");
        }
        return new ColumnNotation(format, refuted);
    }

    /// <param name="Line">The 1-based line; 0 for none.</param>
    /// <param name="Text">The text of the cell, shortened for a message.</param>
    private readonly record struct Findings(int Line, string Text);

    /// <summary>
    /// Skips rows without a new finding. A thread returns a row as odd only for its first finding in a column.
    /// </summary>
    private sealed class PlainRows(NotationChecker checker) : IRowMaker<byte>
    {
        private readonly bool[] _ambiguous = new bool[checker._columns.Length];
        private readonly bool[] _refuting = new bool[checker._columns.Length];

        public int Make(RowCursor rows, Span<byte> made)
        {
            var count = 0;
            while (count < made.Length && rows.MoveNext() && HasNothingNew(rows.Row)) count++;
            return count;
        }

        private bool HasNothingNew(CsvRow row)
        {
            if (row.Count > checker._table.Width) return false;
            var isNew = false;
            for (var i = 0; i < _ambiguous.Length; i++)
            {
                var cell = row.Unquoted(checker._table.IndexOf(checker._columns[i]));
                var (one, two) = checker.Notations(checker._columns[i], TextCell.Clean(cell));
                isNew |= IsNew(one, i) | IsNew(two, i);
            }
            return !isNew;
        }

        /// <summary>Whether a thread finds this kind of notation in a column for the first time.</summary>
        private bool IsNew(NumberNotation notation, int column)
        {
            var found = notation == NumberNotation.Ambigu ? _ambiguous
                : notation == checker._other ? _refuting : null;
            if (found is null || found[column]) return false;
            return found[column] = true;
        }
    }
}
