using System.Collections.Immutable;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Enumerates the rows of one data file. It opens the file, refuses odd rows with a fault, counts rows, and turns a
/// failure of the file into a diagnostic that ends the rows.
/// </summary>
/// <param name="input">The file.</param>
/// <param name="settings">The settings of reading.</param>
/// <param name="columns">Chooses the columns by the header.</param>
internal sealed class DataFile(
    InputFile input, DataSettings settings, Func<CsvHeader, ImmutableArray<CsvColumn>> columns) : IDisposable
{
    private Utf8Stream? _text;
    private CsvTable? _table;
    private IEnumerator<RowBatch<DataRow>>? _batches;
    private long _read;

    /// <summary>Creates the parser of plain rows, once per thread; <c>null</c> to treat every row as odd.</summary>
    public Func<DataFile, IRowMaker<DataRow>?>? Maker { get; init; }

    /// <summary>Creates the watcher of the table; returns <c>null</c> when there is nothing to watch.</summary>
    public Func<CsvTable, IndikatorWatcher?>? Watch { get; init; }

    /// <summary>Whether to search first for cells that refute <c>FormatAngka</c> (SPEC 10.13).</summary>
    public bool IsNotationChecked { get; init; }

    /// <summary>The table; valid after the first <see cref="MoveNext"/> that returns <c>true</c>.</summary>
    public CsvTable Table => _table ?? throw new System.Diagnostics.UnreachableException();

    /// <summary>The notation of ambiguous numbers.</summary>
    public ColumnNotation Notation { get; private set; } = new(settings.Format);

    /// <summary>Inspects all rows; <c>null</c> when there is nothing to watch.</summary>
    public IndikatorWatcher? Watcher { get; private set; }

    /// <summary>The number of rows used; the caller that enumerates the batches counts them.</summary>
    public long Used { get; set; }

    /// <summary>The numbers of rows read and used so far.</summary>
    public FileAccount Account => new(input.Name, _read, Used);

    public RowBatch<DataRow> Current { get; private set; }

    public DataFile GetEnumerator() => this;

    /// <summary>Moves to the next batch. It skips and reports odd rows with a fault of the row as a whole.</summary>
    public bool MoveNext()
    {
        try
        {
            if (_table is null && !Begin()) return false;
            return MoveToBatch() || End();
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            var code = _table is null ? DefinitionCodes.BerkasTidakTerbaca : DataCodes.BerkasDataTerputus;
            FileFailure.Tell(exception, code, input.Name, settings.Log);
            return false;
        }
    }

    public void Dispose()
    {
        _batches?.Dispose();
        _table?.Dispose();
        _text?.Dispose();
    }

    /// <summary>Opens the file; <c>false</c> when its header forbids reading it.</summary>
    private bool Begin()
    {
        if (IsNotationChecked)
            Notation = NotationChecker.Check(input, columns, settings, DataCodes.FormatAngkaDibantah);
        _text = input.Open();
        _table = new CsvTable(input.Name, _text, settings.Threads);
        if (!_table.Bind(columns(_table.Header), settings.Log))
        {
            _table.TellGuessedEncoding(settings.Log);
            return false;
        }
        Watcher = Watch?.Invoke(_table);
        _batches = _table.Batches(() => Maker?.Invoke(this) ?? new OddRowsOnly()).GetEnumerator();
        return true;
    }

    private bool MoveToBatch()
    {
        while (_batches!.MoveNext())
        {
            Current = _batches.Current;
            if (Current.Row is not { } row)
            {
                _read += Current.Made.Length;
                return true;
            }
            Watcher?.Look(row.Cells);
            _read++;
            if (HasShape(row)) return true;
        }
        return false;
    }

    /// <summary>Reports diagnostics about the whole file.</summary>
    /// <returns>Always <c>false</c>: there are no more rows.</returns>
    private bool End()
    {
        Watcher?.Report(settings.Log);
        if (_read == 0)
            settings.Log.Add(DataCodes.BerkasDataKosong, new DiagnosticPlace { File = input.Name },
                $"Berkas tidak memuat satu baris pun di bawah judulnya.");
        Table.TellGuessedEncoding(settings.Log);
        return false;
    }

    private bool HasShape(TableRow row)
    {
        if (row.Fault() is not { } fault)
        {
            if (row.Suspicion(Schema.Tahun) is { } suspicion)
                settings.Log.Add(DataCodes.SelBerisiBaris, row.Place(), suspicion);
            return true;
        }
        var place = row.Place(fault.Column);
        settings.Log.Add(fault.Code, place, fault.Message);
        foreach (var line in fault.Swallowed)
            settings.Log.Add(fault.Code, place with { Line = line },
                $"Baris ini tidak dibaca: kutip pembuka sebelumnya tidak ditutup (lihat baris {place.Line}).");
        _read += fault.Swallowed.Count;
        return false;
    }

    private sealed class OddRowsOnly : IRowMaker<DataRow>
    {
        public int Make(RowCursor rows, Span<DataRow> made)
        {
            rows.MoveNext();
            return 0;
        }
    }
}
