using System.Collections.Immutable;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// One definition file while its rows are pulled; every problem in it, also a failure of the file, is a definition
/// error. Rows without the shape of a row are told and passed over.
/// </summary>
/// <param name="input">The file.</param>
/// <param name="columns">Its columns.</param>
/// <param name="format">How ambiguous numbers are read.</param>
/// <param name="log">Takes the diagnostics.</param>
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

    /// <summary>Opens the file; <c>false</c> where its columns forbid reading it.</summary>
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
