using System.Runtime.CompilerServices;
using CsvHelper;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// The cells of the row on which a CsvHelper reader stands, by their place. Any thread may use its own.
/// </summary>
internal readonly struct CsvRow(CsvReader reader)
{
    /// <summary>How many cells it has.</summary>
    public int Count => reader.FieldCount;

    /// <summary>The bytes of the row as they stand in the file.</summary>
    public ReadOnlySpan<byte> Record => reader.RawRecord;

    /// <summary>Its position, known without counting: in a block the byte, elsewhere the line.</summary>
    public long Position => reader.Options.TrackLineNumbers ? reader.LineNumber : reader.ByteOffset;

    /// <summary>The byte behind the row, counted from the first one of its reader.</summary>
    public long End => reader.ByteOffset + reader.RawRecord.Length;

    /// <summary>The bytes of a cell without its quotes, not trimmed; empty when the row or the file does not have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Unquoted(int index) =>
        index >= 0 && index < reader.FieldCount ? reader.GetSpan(index) : [];

    /// <summary>A cell of the row with its quotes and the space around them.</summary>
    public ReadOnlySpan<byte> Raw(int index) => reader.GetRawSpan(index);
}
