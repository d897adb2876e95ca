using System.Runtime.CompilerServices;
using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The current row of a CSV file; its cells are spans into the read buffer.</summary>
internal sealed class CsvTableRow(CsvTable table, CsvReader reader) : TableRow(table)
{
    private CsvReader _source = reader; // its current row is this row
    private CsvReader _cut = reader; // splits the row into cells; another reader only for loose quotes

    public CsvTable File => table;

    public override long Position => new CsvRow(_source).Position;

    public override int Count => _cut.FieldCount;

    /// <summary>The raw row of the file.</summary>
    public CsvRow Source => new(_source);

    /// <summary>The cells of the row by place.</summary>
    public CsvRow Cells => new(_cut);

    /// <summary>The byte between cells.</summary>
    public byte Separator => (byte)_source.Separator;

    public override byte? OwnSeparator => Separator;

    public override ReadOnlySpan<byte> Uncut => Source.Record;

    /// <summary>Whether CsvHelper reported a quote of the row as malformed.</summary>
    public bool IsMalformed { get; private set; }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override ReadOnlySpan<byte> At(int index) => TextCell.Clean(Cells.Unquoted(index));

    public override RowDefect? Fault() => RowFaults.Find(this);

    public override DiagnosticText? Suspicion(CsvColumn year) => RowFaults.Suspicion(this, table.IndexOf(year));
}
