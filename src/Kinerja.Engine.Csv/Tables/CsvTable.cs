using System.Collections.Immutable;
using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Reads one CSV file: its header, its columns and its rows in order.</summary>
internal sealed partial class CsvTable : IDisposable
{
    // A line longer than this ends the file. A shorter line above the limit of SPEC 10.5 is only refused.
    private const int BufferMaximum = 16 << 20;
    private readonly BlockStream _stream;
    private readonly CsvReader _reader;
    private readonly ColumnBinding _binding;
    private readonly TableRow _row;
    private readonly int _threads;
    private readonly HashSet<long> _malformed = []; // lines of the reader with a quote that CsvHelper reports
    private (long Lines, long Bytes) _above; // lines and bytes before the current block or reader
    private Block? _block; // the current block; null outside blocks

    /// <param name="file">The file name without its folder.</param>
    /// <param name="text">The content; disposing the table closes it.</param>
    /// <param name="threads">The number of threads that may parse, at least 1.</param>
    public CsvTable(string file, Utf8Stream text, int threads = 1)
    {
        File = file;
        _threads = threads;
        _stream = new BlockStream(text);
        Decoder = text.Decoder;
        var start = text.Peek();
        var separator = SeparatorFinder.Detect(start);
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
                TrimWhitespace = CellQuoting.IsLoose(start, (byte)(separator ?? ',')),
                OnMalformedRecord = record => _malformed.Add(record.LineNumber),
            },
            leaveOpen: false);
        Header = new CsvHeader(_reader);
        _binding = new ColumnBinding(_reader, Header, file);
        _row = new TableRow(this, _reader);
    }

    /// <summary>The file name without its folder.</summary>
    public string File { get; }

    /// <summary>The header.</summary>
    public CsvHeader Header { get; }

    /// <summary>The decoder of the file; it knows the encoding and whether bytes were damaged.</summary>
    public Utf8Decoder Decoder { get; }

    /// <summary>Whether cells are separated by commas.</summary>
    public bool IsComma { get; }

    /// <summary>The number of cells of the header; a row has at most as many.</summary>
    public int Width => _binding.Width;

    /// <summary>The columns the file has.</summary>
    public IReadOnlyList<CsvColumn> Bound => _binding.Bound;

    /// <summary>The places of the columns that mean nothing here, with their headers.</summary>
    public IReadOnlyList<(int Index, string Header)> Unknown => _binding.Unknown;

    /// <summary>Finds the columns in the header and reports missing and doubled ones.</summary>
    public bool Bind(ImmutableArray<CsvColumn> columns, DiagnosticLog log) => _binding.Bind(columns, log);

    /// <summary>The place of a column in a row; -1 when the file does not have it.</summary>
    public int IndexOf(CsvColumn column) => _binding.IndexOf(column);

    /// <summary>All rows except blank ones. Each row is the same object and is valid until the next one.</summary>
    public IEnumerable<TableRow> Rows()
    {
        while (_reader.Read())
        {
            StandOn(_reader);
            if (!_row.IsBlank) yield return _row;
        }
    }

    /// <param name="column">The column; <c>null</c> for the whole row.</param>
    /// <param name="position">The <see cref="CsvRow.Position"/> of the row in the current block or reader.</param>
    public DiagnosticPlace Place(CsvColumn? column, long position) =>
        new() { File = File, Line = LineAt(position), Column = column?.Name };

    /// <summary>The 1-based line of a row.</summary>
    public int LineAt(long position) =>
        (int)Math.Min(_above.Lines + (_block?.LineAt((int)position) ?? position), int.MaxValue);

    /// <summary>Whether a row may hold bytes that the decoder could not read.</summary>
    public bool IsDamaged(CsvRow row) => Decoder.HasDamage && _above.Bytes + row.End > _stream.DamagedFrom;

    /// <summary>
    /// Whether a row outside the blocks may have a fault that only <see cref="TableRow.Fault"/> can judge.
    /// </summary>
    public bool IsOdd(CsvRow row) => IsDamaged(row) || RowFaults.IsLong(row.Record)
        || (_malformed.Count > 0 && _malformed.Contains(row.Position));

    /// <summary>Reports that the decoder guessed Windows-1252 from the bytes alone.</summary>
    public void TellGuessedEncoding(DiagnosticLog log)
    {
        if (!Decoder.IsGuessed) return;
        log.Add(DataCodes.PengodeanDitebak, new DiagnosticPlace { File = File },
            $"Berkas bukan UTF-8, jadi dibaca sebagai Windows-1252 (ANSI). Bila ada huruf yang salah, simpan "
            + $"ulang sebagai CSV UTF-8.");
    }

    public void Dispose() => _reader.Dispose();

    private void StandOn(CsvReader reader)
    {
        // Only readers outside blocks count lines. A block holds no quote, so no row of it is malformed.
        var isMalformed = reader.Options.TrackLineNumbers && _malformed.Count > 0
            && _malformed.Remove(reader.LineNumber);
        _row.StandOn(reader, isMalformed);
    }
}
