using CsvHelper;
using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Writes a text as a cell: CsvHelper quotes it where needed, and a guard neutralises formulas (SPEC 11).
/// </summary>
internal sealed class CellWriter : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly CsvWriter _writer;

    /// <param name="separator">The character between cells.</param>
    public CellWriter(char separator)
    {
        var options = new CsvWriterOptions { NewLine = "\n", Separator = separator };
        _writer = CsvWriter.Create(_stream, options, leaveOpen: true);
    }

    /// <param name="text">The text; not empty.</param>
    /// <returns>The bytes of the cell, without separators.</returns>
    public byte[] Write(string text)
    {
        _stream.SetLength(0);
        // CsvInjection.Escape of CsvHelper leaves '=x unchanged, so a reader could not distinguish it from =x.
        if (TextCell.NeedsGuard(text)) _writer.WriteField("'" + text, CsvQuoting.Always);
        else _writer.WriteField(text);
        _writer.WriteField(""); // CsvHelper would quote a row of one empty cell
        _writer.EndRecord();
        _writer.Flush();
        return _stream.GetBuffer()[..((int)_stream.Length - 2)]; // without the separator and the LF
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }
}
