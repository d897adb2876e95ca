using System.Buffers;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Some whole lines of a file, in a rented array. Before them stands a line break that is not in the file, lest a
/// U+FEFF at their start be taken for a byte order mark.
/// </summary>
/// <param name="bytes">Holds them, from <see cref="Lead"/> on.</param>
/// <param name="length">How many bytes they take.</param>
/// <param name="lines">How many lines end in them.</param>
/// <param name="isDamaged">Whether something in them may not have been readable.</param>
internal sealed class Block(byte[] bytes, int length, long lines, bool isDamaged)
{
    /// <summary>The length of that line break, and how many lines it is.</summary>
    public const int Lead = 1;

    private (int Start, long Line) _counted = (0, 1); // so that asking for one row after another reads no text twice

    /// <summary>The lines with that line break.</summary>
    public ReadOnlyMemory<byte> Text => bytes.AsMemory(0, Lead + length);

    public int Length => length;

    public long Lines => lines;

    public bool IsDamaged => isDamaged;

    /// <summary>The line of <see cref="Text"/>, counted from 1, that begins at a byte of it.</summary>
    public long LineAt(int start)
    {
        if (start < _counted.Start) _counted = (0, 1);
        _counted = (start, _counted.Line + CountLines(Text.Span[_counted.Start..start]));
        return _counted.Line;
    }

    /// <summary>How many lines end in a text: at LF, CR or both together.</summary>
    public static long CountLines(ReadOnlySpan<byte> text)
    {
        long lines = text.Count((byte)'\n');
        for (var at = text.IndexOf((byte)'\r'); at >= 0; at = text.IndexOf((byte)'\r'))
        {
            text = text[(at + 1)..];
            if (text is not [(byte)'\n', ..]) lines++;
        }
        return lines;
    }

    public void Return() => ArrayPool<byte>.Shared.Return(bytes);
}
