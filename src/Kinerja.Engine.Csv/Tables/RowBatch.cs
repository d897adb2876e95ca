namespace Kinerja.Engine.Csv.Tables;

/// <summary>Consecutive parsed rows, or one odd row; valid until the next batch.</summary>
internal readonly struct RowBatch<T>
{
    /// <summary>The maximum number of rows of a batch.</summary>
    public const int RowsMaximum = 64;

    private readonly ReadOnlyMemory<T> _made;

    /// <summary>Creates a batch of parsed rows.</summary>
    public RowBatch(ReadOnlyMemory<T> made) => _made = made;

    /// <summary>Creates a batch of one odd row.</summary>
    public RowBatch(TableRow row) => Row = row;

    /// <summary>The odd row, the current row of the table; <c>null</c> for parsed rows.</summary>
    public TableRow? Row { get; }

    /// <summary>The parsed rows, which are consecutive; empty for an odd row.</summary>
    public ReadOnlySpan<T> Made => _made.Span;
}
