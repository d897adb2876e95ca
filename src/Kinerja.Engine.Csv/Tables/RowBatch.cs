namespace Kinerja.Engine.Csv.Tables;

/// <summary>Some rows that were made out, or one odd row; valid until the next batch.</summary>
internal readonly struct RowBatch<T>
{
    /// <summary>No batch has more rows.</summary>
    public const int RowsMaximum = 64;

    private readonly ReadOnlyMemory<T> _made;

    /// <summary>Rows that were made out.</summary>
    public RowBatch(ReadOnlyMemory<T> made) => _made = made;

    /// <summary>An odd row.</summary>
    public RowBatch(TableRow row) => Row = row;

    /// <summary>The odd row, on which the table stands; <c>null</c> where rows were made out.</summary>
    public TableRow? Row { get; }

    /// <summary>The rows that were made out and follow one another; empty for an odd row.</summary>
    public ReadOnlySpan<T> Made => _made.Span;
}
