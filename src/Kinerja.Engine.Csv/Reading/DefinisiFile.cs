using System.Collections.Immutable;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Enumerates the rows of one definition file. Every problem in it, including a failure of the file, is a definition
/// error. It skips and reports rows with a fault of the row as a whole.
/// </summary>
/// <param name="input">The file.</param>
/// <param name="columns">The columns of the file.</param>
/// <param name="format">The notation of ambiguous numbers.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class DefinisiFile(
    InputFile input, ImmutableArray<CsvColumn> columns, FormatAngka format, DiagnosticLog log) : IDisposable
{
    private Utf8Stream? _text;
    private CsvTable? _table;
    private ColumnNotation _notation = new(format);
    private IEnumerator<TableRow>? _rows;

    public DefinisiRow Current { get; private set; } = null!;

    public DefinisiFile GetEnumerator() => this;

    public bool MoveNext()
    {
        try
        {
            if (_table is null && !Begin()) return false;
            while (_rows!.MoveNext())
            {
                if (!HasShape(_rows.Current)) continue;
                Current = new DefinisiRow(_rows.Current, log, _notation);
                return true;
            }
            _table!.TellGuessedEncoding(log);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            FileFailure.Tell(exception, DefinitionCodes.BerkasTidakTerbaca, input.Name, log);
        }
        return false;
    }

    public void Dispose()
    {
        _rows?.Dispose();
        _table?.Dispose();
        _text?.Dispose();
    }

    /// <summary>Opens the file; <c>false</c> when its header forbids reading it.</summary>
    private bool Begin()
    {
        if (columns.Any(column => column.IsNumber))
            _notation = NotationChecker.Check(
                input, _ => columns, new DataSettings(log, format, Threads: 1), DefinitionCodes.AngkaDefinisiTidakSah);
        _text = input.Open();
        _table = new CsvTable(input.Name, _text);
        _rows = _table.Rows().GetEnumerator();
        if (_table.Bind(columns, log)) return true;
        _table.TellGuessedEncoding(log);
        return false;
    }

    private bool HasShape(TableRow row)
    {
        if (row.Fault() is not { } fault) return true;
        var code = fault.Code == DataCodes.HurufRusak
            ? DefinitionCodes.BerkasTidakTerbaca : DefinitionCodes.BarisDefinisiRusak;
        log.Add(code, row.Place(fault.Column), fault.Message);
        return false;
    }
}
