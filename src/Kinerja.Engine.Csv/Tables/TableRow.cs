using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The current row of a table; its cells are UTF-8 spans into the read buffer, found by column.</summary>
internal sealed class TableRow(CsvTable table, CsvReader reader)
{
    private CsvReader _source = reader; // its current row is this row
    private CsvReader _cut = reader; // splits the row into cells; another reader only for loose quotes

    public CsvTable Table => table;

    /// <summary>The position of the row, for <see cref="CsvTable.Place"/>.</summary>
    public long Position => new CsvRow(_source).Position;

    /// <summary>The 1-based line of the row.</summary>
    public int Line => table.LineAt(Position);

    /// <summary>The raw row of the file.</summary>
    public CsvRow Source => new(_source);

    /// <summary>The cells of the row by place.</summary>
    public CsvRow Cells => new(_cut);

    /// <summary>The byte between cells.</summary>
    public byte Separator => (byte)_source.Separator;

    /// <summary>Whether CsvHelper reported a quote of the row as malformed.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>Whether all cells of the row are blank.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < _cut.FieldCount; i++)
            {
                if (!TextCell.Clean(_cut.GetSpan(i)).IsEmpty) return false;
            }
            return true;
        }
    }

    /// <summary>
    /// Makes the row of a reader the current row. A malformed row with a blank before a quote is split again with
    /// <c>TrimWhitespace</c>, which finds such quotes but is too slow for every row.
    /// </summary>
    public void StandOn(CsvReader reader, bool isMalformed)
    {
        if (_cut != _source) _cut.Dispose();
        (_source, _cut, IsMalformed) = (reader, reader, isMalformed);
        if (!isMalformed || reader.Options.TrimWhitespace == true) return;
        if (!CellQuoting.IsLoose(reader.RawRecord, (byte)reader.Separator)) return;
        var options = new CsvReaderOptions { Separator = reader.Separator, HasHeader = false, TrimWhitespace = true };
        _cut = CsvReader.Create([(byte)'\n', .. reader.RawRecord], options);
        _cut.Read();
    }

    /// <summary>The trimmed bytes of a cell; empty when the file lacks the column or the row lacks the cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Cell(CsvColumn column) => TextCell.Clean(Cells.Unquoted(table.IndexOf(column)));

    /// <summary>The bytes of a cell that holds a code or a name, without the guard of SPEC 11.</summary>
    public ReadOnlySpan<byte> Name(CsvColumn column) => TextCell.Unguard(Cell(column));

    public string Text(CsvColumn column) => TextCell.Unguard(Encoding.UTF8.GetString(Cell(column))).ToString();

    /// <summary>The text of a cell, shortened for a message.</summary>
    public string Shown(CsvColumn column) => DiagnosticLog.Shorten(Text(column));

    public DiagnosticPlace Place(CsvColumn? column = null) => table.Place(column, Position);

    /// <summary>The fault of the row as a whole; <c>null</c> for none.</summary>
    public RowDefect? Fault() => RowFaults.Find(this);

    /// <summary>As <see cref="RowFaults.Suspicion"/>.</summary>
    public DiagnosticText? Suspicion(CsvColumn year) => RowFaults.Suspicion(this, table.IndexOf(year));
}
