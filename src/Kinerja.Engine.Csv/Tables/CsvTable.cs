using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Reads one CSV file: its header, its columns and its rows in order.</summary>
internal sealed partial class CsvTable : Table
{
    // A line longer than this ends the file. A shorter line above the limit of SPEC 10.5 is only refused.
    private const int BufferMaximum = 16 << 20;
    private readonly BlockStream _stream;
    private readonly CsvReader _reader;
    private readonly CsvTableRow _row;
    private readonly int _threads;
    private readonly HashSet<long> _malformed = []; // lines of the reader with a quote that CsvHelper reports
    private (long Lines, long Bytes) _above; // lines and bytes before the current block or reader
    private Block? _block; // the current block; null outside blocks

    /// <param name="source">The file.</param>
    /// <param name="text">The content; disposing the table closes it.</param>
    /// <param name="header">The header in the first block of the content.</param>
    /// <param name="separator">The character between cells.</param>
    /// <param name="threads">The number of threads that may parse, at least 1.</param>
    private CsvTable(TableSource source, Utf8Stream text, FoundHeader header, char separator, int threads)
        : base(source, header)
    {
        _threads = threads;
        _above = (Block.CountLines(text.Peek().Span[..(int)header.Start]), header.Start);
        text.Skip((int)header.Start);
        _stream = new BlockStream(text);
        Decoder = text.Decoder;
        IsComma = separator == ',';
        if (threads > 1) _stream.Divide();
        _reader = CsvReader.Create(
            _stream,
            new CsvReaderOptions
            {
                Separator = separator,
                TrackLineNumbers = true,
                MaxRecordSize = BufferMaximum,
                // Trimming costs time per cell, so only a file whose first block needs it uses it.
                TrimWhitespace = CellQuoting.IsLoose(text.Peek().Span, (byte)separator),
                OnMalformedRecord = record => _malformed.Add(record.LineNumber),
            },
            leaveOpen: false);
        _ = _reader.Headers.Count; // moves past the header, whose names are known already
        _row = new CsvTableRow(this, _reader);
    }

    /// <summary>The decoder of the file; it knows the encoding and whether bytes were damaged.</summary>
    public Utf8Decoder Decoder { get; }

    /// <summary>Whether cells are separated by commas.</summary>
    public bool IsComma { get; }

    /// <param name="source">The file.</param>
    /// <param name="text">The content; disposing the table closes it.</param>
    /// <param name="form">What the kind of file expects of its header.</param>
    /// <param name="threads">The number of threads that may parse, at least 1.</param>
    /// <returns>The table; <c>null</c> for a file without any row.</returns>
    public static CsvTable? Open(TableSource source, Utf8Stream text, IHeaderForm form, int threads = 1)
    {
        var (header, separator) = CsvHeaderSearch.Find(text, form, source.Map);
        return header is null ? null : new CsvTable(source, text, header, separator, threads);
    }

    public override IEnumerable<TableRow> Rows()
    {
        while (_reader.Read())
        {
            StandOn(_reader);
            if (!_row.IsBlank) yield return _row;
        }
    }

    public override DiagnosticPlace PlaceOfLine(CsvColumn? column, int line) =>
        Source.Place with { Line = line, Column = column?.Name };

    public override int LineAt(long position) =>
        (int)Math.Min(_above.Lines + (_block?.LineAt((int)position) ?? position), int.MaxValue);

    /// <summary>Whether a row may hold bytes that the decoder could not read.</summary>
    public bool IsDamaged(CsvRow row) => Decoder.HasDamage && _above.Bytes + row.End > _stream.DamagedFrom;

    /// <summary>
    /// Whether a row outside the blocks may have a fault that only <see cref="TableRow.Fault"/> can judge.
    /// </summary>
    public bool IsOdd(CsvRow row) => IsDamaged(row) || RowFaults.IsLong(row.Record)
        || (_malformed.Count > 0 && _malformed.Contains(row.Position));

    /// <summary>Reports that the decoder guessed Windows-1252 from the bytes alone.</summary>
    public override void TellWhole(DiagnosticLog log)
    {
        if (!Decoder.IsGuessed) return;
        log.Add(DataCodes.PengodeanDitebak, Source.Place,
            $"Berkas bukan UTF-8, jadi dibaca sebagai Windows-1252 (ANSI). Bila ada huruf yang salah, simpan "
            + $"ulang sebagai CSV UTF-8.");
    }

    public override void Dispose() => _reader.Dispose();

    private void StandOn(CsvReader reader)
    {
        // Only readers outside blocks count lines. A block holds no quote, so no row of it is malformed.
        var isMalformed = reader.Options.TrackLineNumbers && _malformed.Count > 0
            && _malformed.Remove(reader.LineNumber);
        _row.StandOn(reader, isMalformed);
    }
}
