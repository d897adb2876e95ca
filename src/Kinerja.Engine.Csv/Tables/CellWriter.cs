using CsvHelper;
using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Writes a text as a cell: quoted by CsvHelper where it must be, formulas neutralised (SPEC 11).</summary>
internal sealed class CellWriter : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly CsvWriter _writer;

    /// <param name="separator">What stands between cells.</param>
    public CellWriter(char separator)
    {
        var options = new CsvWriterOptions { NewLine = "\n", Separator = separator };
        _writer = CsvWriter.Create(_stream, options, leaveOpen: true);
    }

    /// <param name="text">Not empty.</param>
    /// <returns>The cell without separators.</returns>
    public byte[] Write(string text)
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

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }
}
