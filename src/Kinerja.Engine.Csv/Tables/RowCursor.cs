using System.Runtime.ExceptionServices;
using CsvHelper;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Moves over the rows of one CsvHelper reader and hides odd rows from the row makers.</summary>
/// <param name="reader">The reader that splits the rows.</param>
/// <param name="isDamaged">Whether any row may hold unreadable bytes; then all rows are odd.</param>
/// <param name="table">The table that decides which rows are odd; <c>null</c> for the reader of a block.</param>
internal sealed class RowCursor(CsvReader reader, bool isDamaged = false, CsvTable? table = null)
{
    private ExceptionDispatchInfo? _failure;

    /// <summary>Whether there are no more rows.</summary>
    public bool IsEnded { get; private set; }

    public CsvRow Row => new(reader);

    /// <summary>
    /// Moves to the next row. Returns <c>false</c> at the end and on an odd row, which only the table may judge.
    /// </summary>
    public bool MoveNext()
    {
        try
        {
            IsEnded = !reader.Read();
        }
        catch (Exception exception)
        {
            // The caller first returns the rows before the failure; ThrowFailure rethrows it.
            (_failure, IsEnded) = (ExceptionDispatchInfo.Capture(exception), true);
        }
        return !IsEnded && !isDamaged && table?.IsOdd(Row) != true;
    }

    /// <summary>Rethrows the exception that ended the rows early, if any.</summary>
    public void ThrowFailure() => _failure?.Throw();
}
