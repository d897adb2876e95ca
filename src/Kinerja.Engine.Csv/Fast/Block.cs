using System.Buffers;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Consecutive whole lines of a file in a rented array. An extra line break, which is not in the file, stands before
/// them, so that no reader takes a U+FEFF at the start of the block for a byte order mark.
/// </summary>
/// <param name="bytes">The rented array; the lines start at <see cref="Lead"/>.</param>
/// <param name="length">The number of bytes of the lines, without the extra line break.</param>
/// <param name="lines">The number of lines that end in the block.</param>
/// <param name="isDamaged">Whether the block may hold bytes that the decoder could not read.</param>
internal sealed class Block(byte[] bytes, int length, long lines, bool isDamaged)
{
    /// <summary>The length of the extra line break in bytes, and also in lines.</summary>
    public const int Lead = 1;

    private (int Start, long Line) _counted = (0, 1); // cache: ascending calls count every byte once

    /// <summary>The extra line break and the lines.</summary>
    public ReadOnlyMemory<byte> Text => bytes.AsMemory(0, Lead + length);

    public int Length => length;

    public long Lines => lines;

    public bool IsDamaged => isDamaged;

    /// <summary>The 1-based line of <see cref="Text"/> that begins at a byte offset.</summary>
    public long LineAt(int start)
    {
        if (start < _counted.Start) _counted = (0, 1);
        _counted = (start, _counted.Line + CountLines(Text.Span[_counted.Start..start]));
        return _counted.Line;
    }

    /// <summary>The number of line breaks in a text; LF, CR and CR LF each count as one.</summary>
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
