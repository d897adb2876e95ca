using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Enumerates the rows of one data file or sheet. It opens the file, refuses odd rows with a fault, skips rows that are
/// no data, holds rows without an approved status, counts rows, and turns a failure of the file into a diagnostic that
/// ends the rows.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="settings">The settings of reading.</param>
/// <param name="form">What the kind of file expects of its header.</param>
/// <param name="names">The indexes of codes and names.</param>
internal sealed class DataFile(
    TableSource source, DataSettings settings, IHeaderForm form, DataNames names) : IDisposable
{
    private Table? _table;
    private IEnumerator<RowBatch<DataRow>>? _batches;
    private NoDataRows? _noData;
    private SeparatorChecker? _separator;
    private StatusFilter? _status;
    private long _read;

    /// <summary>Creates the parser of plain rows, once per thread; <c>null</c> to treat every row as odd.</summary>
    public Func<DataFile, IRowMaker<DataRow>?>? Maker { get; init; }

    /// <summary>Creates the watcher of the table; returns <c>null</c> when there is nothing to watch.</summary>
    public Func<Table, IndikatorWatcher?>? Watch { get; init; }

    /// <summary>Whether to search first for cells that refute <c>FormatAngka</c> (SPEC 10.13).</summary>
    public bool IsNotationChecked { get; init; }

    /// <summary>The table; valid after the first <see cref="MoveNext"/> that returns <c>true</c>.</summary>
    public Table Table => _table ?? throw new System.Diagnostics.UnreachableException();

    /// <summary>Whether the header could be read; valid after the first <see cref="MoveNext"/>.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The notation of ambiguous numbers.</summary>
    public ColumnNotation Notation { get; private set; } = new(settings.Format);

    /// <summary>Inspects all rows; <c>null</c> when there is nothing to watch.</summary>
    public IndikatorWatcher? Watcher { get; private set; }

    /// <summary>The number of rows used; the caller that enumerates the batches counts them.</summary>
    public long Used { get; set; }

    /// <summary>The numbers of rows read, used and held so far.</summary>
    public FileAccount Account => new(source.Name, _read, Used)
    {
        Ditahan = _status?.Held ?? 0,
        Dilewati = _noData?.Count ?? 0,
    };

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
            FileFailure.Tell(exception, code, source.Place, settings.Log);
            return false;
        }
    }

    public void Dispose()
    {
        _batches?.Dispose();
        _table?.Dispose();
    }

    /// <summary>Opens the file; <c>false</c> when its header forbids reading it.</summary>
    private bool Begin()
    {
        if (IsNotationChecked)
            Notation = NotationChecker.Check(source, form, settings, DataCodes.FormatAngkaDibantah);
        _table = source.Open(form, settings.Threads);
        if (_table is null) FileFailure.TellNoHeader(source, settings.Log);
        if (_table?.Bind(settings.Log) != true)
        {
            _table?.TellWhole(settings.Log);
            return false;
        }
        IsOpen = true;
        Watcher = Watch?.Invoke(_table);
        _noData = new NoDataRows(_table, names);
        _separator = SeparatorChecker.OfData(_table.Fit, names);
        _status = StatusFilter.For(_table, settings.StatusDipakai);
        // A trail needs every row with its cells, so no row is parsed to numbers alone.
        var maker = settings.Trail is null ? Maker : null;
        _batches = _table.Batches(() => maker?.Invoke(this) ?? new OddRowsOnly()).GetEnumerator();
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
                if (Current.Made.Length > 0) _noData!.Begin();
                return true;
            }
            Watcher?.Look(row);
            if (!HasShape(row) || _noData!.Takes(row)) continue;
            _read++;
            if (_status?.Holds(row) == true) continue;
            settings.Trail?.Row = row;
            return true;
        }
        return false;
    }

    /// <summary>Reports diagnostics about the whole file.</summary>
    /// <returns>Always <c>false</c>: there are no more rows.</returns>
    private bool End()
    {
        Watcher?.Report(settings.Log);
        _noData!.Report(settings.Log);
        _status?.Report(settings.Log);
        if (_read == 0)
            settings.Log.Add(DataCodes.BerkasDataKosong, source.Place,
                $"Berkas tidak memuat satu baris pun di bawah judulnya.");
        Table.TellWhole(settings.Log);
        return false;
    }

    private bool HasShape(TableRow row)
    {
        if ((row.Fault() ?? _separator!.Fault(row)) is not { } fault)
        {
            if (row.Suspicion(Schema.Tahun) is { } suspicion)
                settings.Log.Add(DataCodes.SelBerisiBaris, names.Place(row, column: null), suspicion);
            return true;
        }
        var place = row.Place(fault.Column);
        settings.Log.Add(fault.Code, names.Place(row, fault.Column), fault.Message);
        foreach (var line in fault.Swallowed)
            settings.Log.Add(fault.Code, place with { Line = line },
                $"Baris ini tidak dibaca: kutip pembuka sebelumnya tidak ditutup (lihat baris {place.Line}).");
        _read += 1 + fault.Swallowed.Count;
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
