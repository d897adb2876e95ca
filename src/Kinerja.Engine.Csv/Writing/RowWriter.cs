using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Writes rows the way every file has them: UTF-8, LF, in one dialect. Cells go straight into a buffer: numbers need
/// no quotes, and texts are encoded once (<see cref="CellTextCache"/>).
/// </summary>
internal sealed class RowWriter : IDisposable
{
    private const int FlushAt = 1 << 16;
    private readonly Stream? _stream; // null for rows that are kept until they are moved
    private readonly WriteStyle _style;
    private readonly byte _separator;
    private readonly byte _mark;
    private readonly CellWriter _cells;
    private readonly CellTextCache _texts;
    private readonly (object? Of, int Tahun, int Triwulan, byte[] Cells)[] _repeated =
        new (object?, int, int, byte[])[CellTextCache.Kept];
    private (string? Text, byte[] Cell) _first = (null, []);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FlushAt << 1);
    private int _length;
    private bool _isRowBegun;

    /// <summary>A new file.</summary>
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

    /// <summary>Rows that follow others in a file.</summary>
    public static RowWriter Continue(Stream stream, WriteStyle style) => new(stream, style);

    /// <summary>Rows that follow others in a file; they are kept until they are moved there.</summary>
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
    /// The cells that say of what a row is and when, behind others; they come again for every wilayah, so they are
    /// written once and remembered.
    /// </summary>
    /// <param name="of">What the row is of.</param>
    /// <param name="tahun">The tahun, whose cell follows what <paramref name="write"/> writes.</param>
    /// <param name="triwulan">The triwulan, in the last of these cells.</param>
    /// <param name="write">Writes the cells that name it.</param>
    public RowWriter Repeated<T>(T of, int tahun, int triwulan, Action<RowWriter, T> write)
        where T : class
    {
        ref var kept = ref _repeated[CellTextCache.SlotOf(of, (tahun * 4) + triwulan)];
        if (kept.Of == of && kept.Tahun == tahun && kept.Triwulan == triwulan)
        {
            kept.Cells.CopyTo(Room(kept.Cells.Length));
            _length += kept.Cells.Length;
            return this;
        }
        var start = _length;
        write(this, of);
        Integer(tahun).Integer(triwulan);
        kept = (of, tahun, triwulan, _buffer[start.._length]);
        return this;
    }

    public RowWriter Integer(long? number)
    {
        var room = Begin(OutputNumber.LengthMaximum);
        if (number is { } value) _length += OutputNumber.Format(value, desimal: 0, _mark, room);
        return this;
    }

    public RowWriter Number(in Nilai nilai)
    {
        if (nilai.TryGet(out var number)) return Number(number, _style.Desimal);
        Begin(0);
        return this;
    }

    public RowWriter Kelengkapan(in decimal kelengkapan) => Number(kelengkapan, OutputNumber.DesimalKelengkapan);

    /// <summary>
    /// A number with all its digits, as it is read back: where exactly three follow the mark, which would be ambiguous
    /// (SPEC 10.3), a zero is added.
    /// </summary>
    public RowWriter Exact(decimal? number)
    {
        var text = number is { } value ? Pembulatan.Trim(value).ToString(_style.Numbers) : "";
        if (text.Length > 4 && text[^4] is '.' or ',') text += "0";
        var room = Begin(text.Length); // moves the length
        _length += Encoding.ASCII.GetBytes(text, room);
        return this;
    }

    public void End()
    {
        Room(1)[0] = (byte)'\n';
        _length++;
        _isRowBegun = false;
        if (_length >= FlushAt && _stream is not null) MoveTo(_stream);
    }

    /// <summary>Hands over what was written so far.</summary>
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
        var room = Begin(OutputNumber.LengthMaximum);
        _length += OutputNumber.Format(number, desimal, _mark, room);
        return this;
    }

    /// <summary>Room for a cell, behind what separates it from the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Begin(int length)
    {
        var room = Room(length + 1);
        if (!_isRowBegun)
        {
            _isRowBegun = true;
            return room;
        }
        room[0] = _separator;
        _length++;
        return room[1..];
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
