using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>A file or a sheet as a header and rows. All rules about its content read this class (SPEC 10).</summary>
internal abstract class Table : IDisposable
{
    private const int ColumnsMaximum = 10_000; // SPEC 10.5
    private readonly ColumnBinding _binding;
    private readonly FoundHeader _found;

    /// <param name="source">Where it comes from.</param>
    /// <param name="found">The header, or the row that came nearest to one.</param>
    protected Table(TableSource source, FoundHeader found)
    {
        (Source, _found) = (source, found);
        _binding = new ColumnBinding(found, source.PlaceAt(found.Header.Line));
    }

    public TableSource Source { get; }

    public TableHeader Header => _found.Header;

    /// <summary>How its columns are read.</summary>
    public HeaderFit Fit => _found.Fit;

    /// <summary>The number of cells of the header.</summary>
    public int Width => Header.Width;

    /// <summary>The columns the file has.</summary>
    public IReadOnlyList<CsvColumn> Bound => _binding.Bound;

    /// <summary>The places of the columns that mean nothing here, with their headers.</summary>
    public IReadOnlyList<(int Index, string Header)> Unknown => _binding.Unknown;

    /// <summary>
    /// Finds the columns in the header and reports missing and doubled ones. Returns <c>false</c> when the header
    /// forbids reading the rows.
    /// </summary>
    public bool Bind(DiagnosticLog log)
    {
        if (Width > ColumnsMaximum)
        {
            FileFailure.TellNoHeader(Source, log);
            return false;
        }
        var isWhole = _binding.Bind(log);
        Source.CheckMap(Header, log);
        if (!isWhole) return false;
        if (!_found.IsFirst && Source.Map?.Line is null)
            log.Add(DataCodes.JudulDiBawah, Source.Place with { Line = Header.Line },
                $"Judul kolom ditemukan di baris {Header.Line}; baris di atasnya tidak dibaca sebagai data.");
        return true;
    }

    /// <summary>The place of a column in a row; -1 when the file does not have it.</summary>
    public int IndexOf(CsvColumn column) => _binding.IndexOf(column);

    /// <param name="column">The column; <c>null</c> for the whole row.</param>
    /// <param name="position">The position of the row, as its <see cref="TableRow.Position"/> says.</param>
    public DiagnosticPlace Place(CsvColumn? column, long position) => PlaceOfLine(column, LineAt(position));

    /// <param name="column">The column; <c>null</c> for the whole row.</param>
    /// <param name="line">The 1-based line or row.</param>
    public abstract DiagnosticPlace PlaceOfLine(CsvColumn? column, int line);

    /// <summary>The 1-based line or row.</summary>
    public abstract int LineAt(long position);

    /// <summary>All rows except blank ones. Each row is the same object and is valid until the next one.</summary>
    public abstract IEnumerable<TableRow> Rows();

    /// <summary>
    /// All rows except blank ones, in order: parsed plain rows in batches, and odd rows one by one. When reading fails,
    /// the exception is thrown after the rows before it are returned.
    /// </summary>
    /// <param name="makerOfThread">Creates the row maker of a thread.</param>
    public virtual IEnumerable<RowBatch<T>> Batches<T>(Func<IRowMaker<T>> makerOfThread)
        where T : struct
    {
        foreach (var row in Rows()) yield return new RowBatch<T>(row);
    }

    /// <summary>Reports, after the last row, a guessed encoding or hidden rows.</summary>
    public virtual void TellWhole(DiagnosticLog log)
    {
    }

    public abstract void Dispose();
}
