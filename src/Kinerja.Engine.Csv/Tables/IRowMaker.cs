namespace Kinerja.Engine.Csv.Tables;

/// <summary>Makes out plain rows for one thread.</summary>
internal interface IRowMaker<T>
    where T : struct
{
    /// <summary>
    /// Makes out rows until one cannot be made out, the room is full or the rows end. One call takes many rows.
    /// </summary>
    /// <param name="rows">Stands before the first row; afterwards on the row that could not be made out.</param>
    /// <param name="made">Room for the rows, at least for one.</param>
    /// <returns>How many were made out.</returns>
    int Make(RowCursor rows, Span<T> made);
}
