using System.Collections.Immutable;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// One data file while its rows are pulled: opens it, checks the shape of odd rows, keeps the account, and turns a
/// failure of the file into a diagnostic that ends the rows.
/// </summary>
/// <param name="input">The file.</param>
/// <param name="settings">How to read it.</param>
/// <param name="columns">Its columns, chosen by the header.</param>
internal sealed class DataFile(
    InputFile input, DataSettings settings, Func<CsvHeader, ImmutableArray<CsvColumn>> columns) : IDisposable
{
    private Utf8Stream? _text;
    private CsvTable? _table;
    private IEnumerator<RowBatch<DataRow>>? _batches;
    private long _read;

    /// <summary>Makes what makes out plain rows, once for each thread; <c>null</c> for none.</summary>
    public Func<DataFile, IRowMaker<DataRow>?>? Maker { get; init; }

    /// <summary>Gives the watcher of the table, if there is something to watch.</summary>
    public Func<CsvTable, IndikatorWatcher?>? Watch { get; init; }

    /// <summary>Whether cells that refute <c>FormatAngka</c> are looked for first (SPEC 10.13).</summary>
    public bool IsNotationChecked { get; init; }

    /// <summary>The table, once there is a batch.</summary>
    public CsvTable Table => _table ?? throw new System.Diagnostics.UnreachableException();

    /// <summary>How ambiguous numbers are read.</summary>
    public ColumnNotation Notation { get; private set; } = new(settings.Format);

    /// <summary>Looks at all rows; <c>null</c> where there is nothing to watch.</summary>
    public IndikatorWatcher? Watcher { get; private set; }

    /// <summary>How many rows were used; counted by the reader that pulls the batches.</summary>
    public long Used { get; set; }

    /// <summary>Rows read and used so far.</summary>
    public FileAccount Account => new(input.Name, _read, Used);

    public RowBatch<DataRow> Current { get; private set; }

    public DataFile GetEnumerator() => this;

    /// <summary>Moves to the next batch; an odd row of a batch has the shape of a row.</summary>
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

    /// <summary>Opens the file; <c>false</c> where its columns forbid reading it.</summary>
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

    /// <summary>Tells what concerns the whole file.</summary>
    /// <returns><c>false</c>: there are no more rows.</returns>
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
