using System.Runtime.ExceptionServices;
using CsvHelper;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Moves over the rows of one CsvHelper reader and keeps odd rows from those who make rows out.</summary>
/// <param name="reader">Cuts the rows.</param>
/// <param name="isDamaged">Whether any row may hold what was not readable; then all rows are odd.</param>
/// <param name="table">Says which rows are odd; <c>null</c> for the reader of a block.</param>
internal sealed class RowCursor(CsvReader reader, bool isDamaged = false, CsvTable? table = null)
{
    private ExceptionDispatchInfo? _failure;

    /// <summary>Whether there are no more rows.</summary>
    public bool IsEnded { get; private set; }

    public CsvRow Row => new(reader);

    /// <summary>
    /// Moves to the next row; <c>false</c> at the end, and on an odd row, which only the table may judge.
    /// </summary>
    public bool MoveNext()
    {
        try
        {
            IsEnded = !reader.Read();
        }
        catch (Exception exception)
        {
            // The rows before it are handed over first.
            (_failure, IsEnded) = (ExceptionDispatchInfo.Capture(exception), true);
        }
        return !IsEnded && !isDamaged && table?.IsOdd(Row) != true;
    }

    /// <summary>Throws what ended the rows before the end of the file, if anything did.</summary>
    public void ThrowFailure() => _failure?.Throw();
}
