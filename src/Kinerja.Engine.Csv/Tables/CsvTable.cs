using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>One CSV file being read, row by row; cells are UTF-8 spans into the read buffer, found by column.</summary>
internal sealed partial class CsvTable : IDisposable
{
    private const int LineMaximum = 1 << 20; // SPEC 10.5
    private const int BufferMaximum = 16 << 20; // a line over the limit is passed over up to here; then the file ends
    private const int RowsAtOnce = 64;
    private const string DecimalCure = "Mungkin koma desimal tanpa kutip: tulis \"83,5\" dengan kutip.";
    private const string SeparatorCure = "Mungkin pemisah terketik di dalam sel: apit sel itu dengan kutip.";
    private readonly BlockStream _aliran;
    private readonly CsvReader _reader;
    private readonly bool _isComma;
    private readonly ColumnBinding _ikatan;
    private readonly HashSet<long> _malformed = []; // lines of the reader with a quote that CsvHelper doubts
    private (long Lines, long Bytes) _above; // above those of the reader
    private CsvReader _source; // stands on the current row
    private CsvReader _row; // has its cells
    private Block? _blok; // from which rows are taken

    /// <param name="berkas">The file name without its folder.</param>
    /// <param name="aliran">The content; closed with this table.</param>
    public CsvTable(string berkas, Utf8Stream aliran)
    {
        Berkas = berkas;
        _aliran = new BlockStream(aliran);
        Pengurai = aliran.Pengurai;
        var start = aliran.Peek();
        var separator = SeparatorFinder.Detect(start);
        _isComma = separator == ',';
        _reader = CsvReader.Create(
            _aliran,
            new CsvReaderOptions
            {
                Separator = separator,
                TrackLineNumbers = true,
                MaxRecordSize = BufferMaximum,
                // It costs time for every cell, so only files that need it from their start have it.
                TrimWhitespace = CellQuoting.IsLoose(start, (byte)(separator ?? ',')),
                OnMalformedRecord = record => _malformed.Add(record.LineNumber),
            },
            leaveOpen: false);
        _source = _row = _reader;
        Judul = new CsvHeader(_reader);
        _ikatan = new ColumnBinding(_reader, Judul, berkas);
    }

    /// <summary>The file name without its folder.</summary>
    public string Berkas { get; }

    /// <summary>The 1-based line of the current row.</summary>
    public int Line => LineAt(Position);

    /// <summary>Where the current row is, for <see cref="Place(CsvColumn?, long)"/>.</summary>
    public long Position => PositionOf(_source);

    /// <summary>The header.</summary>
    public CsvHeader Judul { get; }

    /// <summary>Where the columns stand that mean nothing here, with their headers.</summary>
    public IReadOnlyList<(int Place, string Judul)> Unknown => _ikatan.Unknown;

    /// <summary>The cells of the current row.</summary>
    public CsvReader Row => _row;

    /// <summary>What turned the bytes of the file into text.</summary>
    public Utf8Decoder Pengurai { get; }

    /// <summary>How many rows <see cref="ReadAll"/> has read so far, and how many of them were used.</summary>
    public (long Read, long Used) Counts { get; private set; }

    /// <summary>Finds the columns in the header; tells what is missing or doubled.</summary>
    public bool Bind(ImmutableArray<CsvColumn> columns, DiagnosticLog catatan) => _ikatan.Bind(columns, catatan);

    /// <summary>Moves to the next row that is not wholly blank.</summary>
    public bool Read()
    {
        while (_reader.Read())
        {
            StandOn(_reader);
            if (!IsBlank) return true;
        }
        return false;
    }

    /// <summary>Lets several threads read; to be said before anything is read, the header included.</summary>
    public void Divide() => _aliran.Divide();

    /// <summary>Reads all rows but the blank ones, in their order.</summary>
    /// <param name="utas">How many threads read a file that was divided, at least 1.</param>
    /// <param name="prepare">Gives a thread what makes out a row, or says that it is to be looked into.</param>
    /// <param name="store">Takes rows that were made out; says how many were used.</param>
    /// <param name="look">Takes any other row, on which the table then stands; says whether it was used.</param>
    public void ReadAll<T>(int utas, Func<TryReadRow<T>> prepare, TakeRows<T> store, Func<bool> look)
        where T : struct
    {
        ReadOn(_reader, prepare(), store, look);
        if (!_aliran.IsDivided) return;
        _above = (_aliran.HeadLines - Block.Lead, _aliran.Taken - Block.Lead);
        var options = _reader.Options with { Separator = _reader.Separator, HasHeader = false };
        var plain = options with { OnMalformedRecord = null, TrackLineNumbers = false };
        OrderedPipeline<Block, ParsedBlock<T>>.ForEach(
            _aliran.Blocks(), utas,
            blok => new ParsedBlock<T>(blok, plain, prepare()),
            rows =>
            {
                _blok = rows.Block;
                Count(rows.Take(store, reader => Look(reader, look)));
                _above = (_above.Lines + _blok.Lines, _above.Bytes + _blok.Length);
            });
        _blok = null;
        using var rest = CsvReader.Create(_aliran, options, leaveOpen: true);
        ReadOn(rest, prepare(), store, look);
    }

    /// <summary>
    /// Where a row is, as its reader knows it without counting: in a block the byte, elsewhere the line. Any thread may
    /// ask.
    /// </summary>
    public static long PositionOf(CsvReader reader) =>
        reader.Options.TrackLineNumbers ? reader.LineNumber : reader.ByteOffset;

    /// <summary>Where a column stands in a row; -1 when the file does not have it.</summary>
    public int PlaceOf(CsvColumn kolom) => _ikatan.PlaceOf(kolom);

    /// <summary>Whether a row has more cells than the header has names. Any thread may ask.</summary>
    public bool IsTooWide(CsvReader reader) => reader.FieldCount > _ikatan.Width;

    /// <summary>The text of a cell as bytes, trimmed; empty when the column or the cell is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Cell(CsvColumn kolom)
    {
        var place = PlaceOf(kolom);
        return place >= 0 && place < _row.FieldCount ? TextCell.Clean(_row.GetSpan(place)) : [];
    }

    /// <summary>The bytes of a cell that holds a code or a name, without the guard of SPEC 11.</summary>
    public ReadOnlySpan<byte> Name(CsvColumn kolom) => TextCell.Unguard(Cell(kolom));

    public string Text(CsvColumn kolom) =>
        TextCell.Unguard(Encoding.UTF8.GetString(Cell(kolom))).ToString();

    /// <summary>What is wrong with the row as a row, or <c>null</c>; told once, so that it need not be kept.</summary>
    public RowDefect? Fault()
    {
        if (BrokenQuote() is { } broken) return broken;
        if (_source.RawRecord.Length > LineMaximum)
            return new(DataCodes.BarisTerlaluPanjang,
                $"Baris lebih panjang dari 1 MiB. Mungkin ada kutip yang tidak ditutup.");
        for (var i = _ikatan.Width; i < _row.FieldCount; i++)
        {
            if (!TextCell.Clean(_row.GetSpan(i)).IsEmpty)
                return new(DataCodes.SelBerlebih, Surplus(i));
        }
        return IsDamaged(_source) ? Damage() : null;
    }

    /// <summary>Whether all cells of the row are blank.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < _row.FieldCount; i++)
            {
                if (!TextCell.Clean(_row.GetSpan(i)).IsEmpty) return false;
            }
            return true;
        }
    }

    public DiagnosticPlace Place(CsvColumn? kolom = null) => Place(kolom, Position);

    /// <param name="kolom">The column, if it is one.</param>
    /// <param name="position">Where the row is (<see cref="PositionOf"/>), in the block rows are taken from.</param>
    public DiagnosticPlace Place(CsvColumn? kolom, long position) => At(LineAt(position)) with { Column = kolom?.Nama };

    public void Dispose() => _reader.Dispose();

    private void ReadOn<T>(CsvReader reader, TryReadRow<T> tryRead, TakeRows<T> store, Func<bool> look)
    {
        var (rows, count) = (new T[RowsAtOnce], 0);
        try
        {
            while (reader.Read())
            {
                if (!IsDoubtful(reader) && tryRead(reader, out rows[count]))
                {
                    if (++count == rows.Length) StoreAll();
                    continue;
                }
                StoreAll();
                Look(reader, look);
            }
        }
        finally
        {
            StoreAll(); // what was read before a failure is not lost
        }

        void StoreAll()
        {
            if (count == 0) return;
            var made = rows.AsSpan(0, count);
            count = 0; // whatever becomes of them, they are handed over once
            Count((made.Length, store(made)));
        }
    }

    /// <summary>Whether a row that is not of a block holds what only <see cref="Fault"/> can judge.</summary>
    private bool IsDoubtful(CsvReader reader) => IsDamaged(reader) || IsLong(reader.RawRecord)
        || (_malformed.Count > 0 && _malformed.Contains(reader.LineNumber));

    /// <summary>Whether something in a row may not have been readable.</summary>
    private bool IsDamaged(CsvReader reader) => Pengurai.HasDamage
        && _above.Bytes + reader.ByteOffset + reader.RawRecord.Length > _aliran.DamagedFrom;

    private void Look(CsvReader reader, Func<bool> look)
    {
        StandOn(reader);
        if (IsBlank) return;
        var used = look() ? 1 : 0;
        Count((1 + _swallowed, used));
    }

    private void Count((long Read, long Used) more) => Counts = (Counts.Read + more.Read, Counts.Used + more.Used);

    private int LineAt(long position) =>
        (int)Math.Min(_above.Lines + (_blok?.LineAt((int)position) ?? position), int.MaxValue);

    private DiagnosticPlace At(int line) => new() { File = Berkas, Line = line };

    private DiagnosticText Surplus(int place) =>
        $"Baris memuat lebih banyak sel daripada judul: sel ke-{place + 1} berisi "
        + $"'{DiagnosticLog.Shorten(Encoding.UTF8.GetString(_row.GetSpan(place)))}', padahal judul hanya "
        + $"{_ikatan.Width} kolom. {(_isComma ? DecimalCure : SeparatorCure)}";

    /// <summary>A cell that is used and holds what the encoding could not read.</summary>
    private RowDefect? Damage()
    {
        foreach (var kolom in _ikatan.Bound)
        {
            if (Cell(kolom).IndexOf("\uFFFD"u8) < 0) continue;
            return new(DataCodes.HurufRusak,
                $"'{DiagnosticLog.Shorten(Text(kolom))}' memuat huruf yang tidak terbaca sebagai {Pengurai.Name} (tampil "
                + $"sebagai \uFFFD). Simpan ulang berkas sebagai CSV UTF-8, atau sebut pengodeannya, misalnya "
                + $"--pengodean {(Pengurai.Name == "UTF-8" ? "windows-1252" : "utf-8")}.",
                kolom);
        }
        return null;
    }
}
