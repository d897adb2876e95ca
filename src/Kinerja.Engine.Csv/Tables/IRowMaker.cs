namespace Kinerja.Engine.Csv.Tables;

/// <summary>Parses plain rows for one thread.</summary>
internal interface IRowMaker<T>
    where T : struct
{
    /// <summary>
    /// Parses rows until it meets an odd row, the buffer is full or the rows end. One call parses many rows, so
    /// the cost of the interface call does not matter.
    /// </summary>
    /// <param name="rows">The cursor before the first row; afterwards on the odd row, if any.</param>
    /// <param name="made">The buffer for the parsed rows; not empty.</param>
    /// <returns>The number of rows parsed.</returns>
    int Make(RowCursor rows, Span<T> made);
}
