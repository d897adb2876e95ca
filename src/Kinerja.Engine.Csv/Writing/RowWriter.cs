using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Writes the rows of a CSV file: UTF-8, LF, one dialect. It writes cells directly into a buffer, because numbers need
/// no quotes and each text is quoted only once (<see cref="CellTextCache"/>).
/// </summary>
internal sealed class RowWriter : IDisposable
{
    private const int FlushAt = 1 << 16;
    private readonly Stream? _stream; // null when the rows stay in the buffer until MoveTo
    private readonly WriteStyle _style;
    private readonly byte _separator;
    private readonly byte _mark;
    private readonly CellWriter _cells;
    private readonly CellTextCache _texts;
    private readonly (object? Of, int Tahun, byte[] Cells)[] _repeated = new (object?, int, byte[])[CellTextCache.Kept];
    private (string? Text, byte[] Cell) _first = (null, []);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FlushAt << 1);
    private int _length;
    private bool _isRowBegun;

    /// <summary>Creates a writer for a new file and writes its header.</summary>
    public RowWriter(Stream stream, WriteStyle style, params IEnumerable<string> header)
        : this(stream, style)
    {
        if (style.Dialect == CsvDialect.Excel) stream.Write("\uFEFF"u8);
        foreach (var name in header) Text(name);
        End();
    }

    private RowWriter(Stream? stream, WriteStyle style)
    {
        (_stream, _style) = (stream, style);
        (_separator, _mark) = (style.Separator, style.Mark);
        _cells = new CellWriter((char)_separator);
        _texts = new CellTextCache(_cells.Write);
    }

    /// <summary>Creates a writer that appends rows to a file.</summary>
    public static RowWriter Continue(Stream stream, WriteStyle style) => new(stream, style);

    /// <summary>Creates a writer that keeps rows in memory until <see cref="MoveTo"/>.</summary>
    public static RowWriter Aside(WriteStyle style) => new(null, style);

    public RowWriter Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            Begin(0);
            return this;
        }
        // Rows that follow one another begin with the same wilayah.
        if (_isRowBegun) return WriteCell(_texts.Encode(text));
        if (!ReferenceEquals(_first.Text, text)) _first = (text, _texts.Encode(text));
        return WriteCell(_first.Cell);
    }

    /// <summary>
    /// Writes the cells that identify the subject and the period of a row. All but the last repeat for every wilayah
    /// and triwulan, so their bytes are cached. Another cell must precede them in the row.
    /// </summary>
    /// <param name="of">The subject of the row; compared by reference.</param>
    /// <param name="tahun">The tahun; its cell follows the cells of <paramref name="write"/>.</param>
    /// <param name="triwulan">The triwulan, 1..4; the last of these cells.</param>
    /// <param name="write">Writes the cells that name the subject.</param>
    public RowWriter Repeated<T>(T of, int tahun, int triwulan, Action<RowWriter, T> write)
        where T : class
    {
        ref var kept = ref _repeated[CellTextCache.SlotOf(of, tahun)];
        if (kept.Of == of && kept.Tahun == tahun)
        {
            kept.Cells.CopyTo(Room(kept.Cells.Length));
            _length += kept.Cells.Length;
        }
        else
        {
            var start = _length;
            write(this, of);
            Integer(tahun);
            kept = (of, tahun, _buffer[start.._length]);
        }
        Begin(1)[0] = (byte)('0' + triwulan);
        _length++;
        return this;
    }

    public RowWriter Integer(long? number)
    {
        var free = Begin(OutputNumber.LengthMaximum);
        if (number is { } value) _length += OutputNumber.Format(value, desimal: 0, _mark, free);
        return this;
    }

    public RowWriter Number(in Nilai nilai)
    {
        if (nilai.TryGet(out var number)) return Number(number, _style.Desimal);
        Begin(0);
        return this;
    }

    /// <summary>Writes a target: one number, or a range as <c>80 s.d. 90</c> (SPEC 5.7).</summary>
    public RowWriter Target(in Nilai target, decimal? atas)
    {
        if (atas is not { } most || !target.TryGet(out var bawah)) return Number(target);
        var until = " s.d. "u8;
        var free = Begin((2 * OutputNumber.LengthMaximum) + until.Length);
        var length = OutputNumber.Format(bawah, _style.Desimal, _mark, free);
        until.CopyTo(free[length..]);
        length += until.Length;
        _length += length + OutputNumber.Format(most, _style.Desimal, _mark, free[length..]);
        return this;
    }

    /// <summary>Writes the reasons of a row, separated by <c>;</c>.</summary>
    public RowWriter Reasons(ImmutableArray<Alasan> reasons) => Text(reasons.Length switch
    {
        0 => "",
        1 => reasons[0].ToString(), // most rows with a reason have one, and its text needs no new string
        _ => string.Join(';', reasons),
    });

    public RowWriter Kelengkapan(in decimal kelengkapan) => Number(kelengkapan, OutputNumber.DesimalKelengkapan);

    /// <summary>
    /// Writes all digits of a number so that the reader gets the same number. Exactly three decimals would be ambiguous
    /// (SPEC 10.3), so it adds a zero to them.
    /// </summary>
    public RowWriter Exact(decimal? number)
    {
        var text = number is { } value ? Exactly(value) : "";
        var free = Begin(text.Length); // call first: it advances _length
        _length += Encoding.ASCII.GetBytes(text, free);
        return this;
    }

    /// <summary>Returns the text of <see cref="Exact"/>.</summary>
    public string Exactly(decimal number)
    {
        var text = Pembulatan.Trim(number).ToString(_style.Numbers);
        return text.Length > 4 && text[^4] is '.' or ',' ? text + "0" : text;
    }

    public void End()
    {
        Room(1)[0] = (byte)'\n';
        _length++;
        _isRowBegun = false;
        if (_length >= FlushAt && _stream is not null) MoveTo(_stream);
    }

    /// <summary>Writes the buffered rows to a stream and empties the buffer.</summary>
    public void MoveTo(Stream stream)
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }

    public void Dispose()
    {
        if (_buffer.Length == 0) return;
        if (_stream is not null) MoveTo(_stream);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _cells.Dispose();
    }

    private RowWriter WriteCell(byte[] cell)
    {
        cell.CopyTo(Begin(cell.Length));
        _length += cell.Length;
        return this;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private RowWriter Number(in decimal number, int desimal)
    {
        var free = Begin(OutputNumber.LengthMaximum);
        _length += OutputNumber.Format(number, desimal, _mark, free);
        return this;
    }

    /// <summary>Writes the separator if needed and returns the buffer for the next cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Begin(int length)
    {
        var free = Room(length + 1);
        if (!_isRowBegun)
        {
            _isRowBegun = true;
            return free;
        }
        free[0] = _separator;
        _length++;
        return free[1..];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int length)
    {
        if (_buffer.Length - _length < length) Grow(length);
        return _buffer.AsSpan(_length);
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _buffer.Length, _length + length));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
