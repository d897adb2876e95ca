using System.Collections.Immutable;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Enumerates the rows of one definition file. Every problem in it, including a failure of the file, is a definition
/// error. It skips and reports rows with a fault of the row as a whole.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="columns">The columns of the file.</param>
/// <param name="format">The notation of ambiguous numbers.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class DefinisiFile(
    TableSource source, ImmutableArray<CsvColumn> columns, FormatAngka format, DiagnosticLog log) : IDisposable
{
    private readonly DefinisiForm _form = new(columns, source.Rules.Given);
    private Table? _table;
    private ColumnNotation _notation = new(format);
    private IEnumerator<TableRow>? _rows;
    private SeparatorChecker? _separator;
    private bool _isBegun; // whether a row of data was seen below the header, or below its last repeat

    public DefinisiRow Current { get; private set; } = null!;

    /// <summary>The names of the columns that were found, from left to right; none for an unread file.</summary>
    public IEnumerable<string> Kolom => _table is null ? []
        : _table.Bound.OrderBy(_table.IndexOf).Select(column => column.Name);

    public DefinisiFile GetEnumerator() => this;

    public bool MoveNext()
    {
        try
        {
            if (_table is null && !Begin()) return false;
            while (_rows!.MoveNext())
            {
                if (!HasShape(_rows.Current)) continue;
                if (_table!.Header.IsRepeatedBy(_rows.Current, isBelow: !_isBegun))
                {
                    _isBegun = false;
                    continue;
                }
                if (!_isBegun && ColumnNumbers.Are(_rows.Current)) continue;
                _isBegun = true;
                Current = new DefinisiRow(_rows.Current, log, _notation);
                return true;
            }
            _table!.TellWhole(log);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            FileFailure.Tell(exception, DefinitionCodes.BerkasTidakTerbaca, source.Place, log);
        }
        return false;
    }

    public void Dispose()
    {
        _rows?.Dispose();
        _table?.Dispose();
    }

    /// <summary>Opens the file; <c>false</c> when its header forbids reading it.</summary>
    private bool Begin()
    {
        if (columns.Any(column => column.IsNumber))
            _notation = NotationChecker.Check(
                source, _form, new DataSettings(log, format, Threads: 1), DefinitionCodes.AngkaDefinisiTidakSah);
        _table = source.Open(_form, threads: 1);
        if (_table is null) FileFailure.TellNoHeader(source, log);
        if (_table?.Bind(log) == true)
        {
            _separator = SeparatorChecker.OfDefinisi(_table.Fit);
            _rows = _table.Rows().GetEnumerator();
            return true;
        }
        _table?.TellWhole(log);
        return false;
    }

    private bool HasShape(TableRow row)
    {
        var fault = row.Fault() ?? _separator!.Fault(row)
            ?? DividedRumus.Find(row, row.Table.IndexOf(Schema.Rumus));
        if (fault is null) return true;
        var code = fault.Code == DataCodes.HurufRusak
            ? DefinitionCodes.BerkasTidakTerbaca : DefinitionCodes.BarisDefinisiRusak;
        log.Add(code, row.Place(fault.Column), fault.Message);
        return false;
    }
}
