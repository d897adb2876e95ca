using System.Runtime.CompilerServices;
using CsvHelper;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// The current row of a CsvHelper reader, with its cells by place. Each thread uses its own reader.
/// </summary>
internal readonly struct CsvRow(CsvReader reader)
{
    /// <summary>The number of cells.</summary>
    public int Count => reader.FieldCount;

    /// <summary>The raw bytes of the row.</summary>
    public ReadOnlySpan<byte> Record => reader.RawRecord;

    /// <summary>
    /// The position of the row, which costs no counting: the byte offset in a block, the line elsewhere.
    /// </summary>
    public long Position => reader.Options.TrackLineNumbers ? reader.LineNumber : reader.ByteOffset;

    /// <summary>The byte offset of the end of the row, from the start of its reader.</summary>
    public long End => reader.ByteOffset + reader.RawRecord.Length;

    /// <summary>The bytes of a cell without its quotes, not trimmed; empty when the row or the file does not have
    /// it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Unquoted(int index) =>
        index >= 0 && index < reader.FieldCount ? reader.GetSpan(index) : [];

    /// <summary>A cell of the row with its quotes and the space around them.</summary>
    public ReadOnlySpan<byte> Raw(int index) => reader.GetRawSpan(index);
}
