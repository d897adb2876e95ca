using System.Runtime.CompilerServices;
using CsvHelper;
using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Texts as the cells CsvHelper writes, quoted where they must be, formulas neutralised (SPEC 11). The same string
/// comes again and again in a table, so it is written once and remembered.
/// </summary>
internal sealed class CellTextCache : IDisposable
{
    /// <summary>How many are remembered.</summary>
    public const int Kept = 1 << KeptBits;

    private const int KeptBits = 11;
    private readonly MemoryStream _stream = new();
    private readonly CsvWriter _writer;
    private readonly (string? Text, byte[] Cell)[] _kept = new (string?, byte[])[Kept];

    public CellTextCache(WriteStyle gaya) => _writer = CsvWriter.Create(_stream, gaya.Opsi, leaveOpen: true);

    /// <param name="text">Not empty.</param>
    /// <returns>The cell without separators.</returns>
    public byte[] Encode(string text)
    {
        ref var kept = ref _kept[PlaceOf(text, text.Length)];
        if (!ReferenceEquals(kept.Text, text)) kept = (text, Write(text));
        return kept.Cell;
    }

    /// <summary>
    /// Where among <see cref="Kept"/> something is remembered. Cheap, and different for the codes of one table; where
    /// two share a place, the last is kept.
    /// </summary>
    public static int PlaceOf(object of, int more)
    {
        unchecked
        {
            var mixed = (uint)((RuntimeHelpers.GetHashCode(of) * 31) + more);
            return (int)((mixed * 0x9E37_79B1) >> (32 - KeptBits));
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    private byte[] Write(string text)
    {
        _stream.SetLength(0);
        // Not CsvInjection.Escape of CsvHelper, which leaves '=x as it is, so that reading could not tell it from =x.
        if (TextCell.NeedsGuard(text)) _writer.WriteField("'" + text, CsvQuoting.Always);
        else _writer.WriteField(text);
        _writer.WriteField(""); // a row of one empty cell would be quoted
        _writer.EndRecord();
        _writer.Flush();
        return _stream.GetBuffer()[..((int)_stream.Length - 2)]; // without the separator and the LF
    }
}
