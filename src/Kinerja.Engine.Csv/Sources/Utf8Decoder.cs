using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Kinerja.Engine.Csv.Sources;

/// <summary>
/// Decodes blocks of bytes to UTF-8. Without a byte order mark or a named encoding, the first non-ASCII byte decides:
/// the file is UTF-8 when that byte begins a UTF-8 character, otherwise Windows-1252 (SPEC 10).
/// </summary>
internal sealed class Utf8Decoder
{
    /// <summary>The maximum growth of a block: one byte of Windows-1252 becomes at most three of UTF-8.</summary>
    public const int GrowthMaximum = 3;

    // 0x80..0x9F; U+FFFD where Windows-1252 has no character: 0x81, 0x8D, 0x8F, 0x90, 0x9D.
    private const string Windows1252 =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    private readonly bool _isNamed;
    private FileEncoding _encoding;
    private bool _isBigEndian;

    public Utf8Decoder(FileEncoding encoding)
    {
        _encoding = encoding;
        _isNamed = encoding != FileEncoding.Otomatis;
    }

    /// <summary>Whether the decoder guessed Windows-1252 from the bytes alone.</summary>
    public bool IsGuessed => !_isNamed && _encoding == FileEncoding.Windows1252;

    /// <summary>Whether the decoder replaced unreadable bytes with U+FFFD.</summary>
    public bool HasDamage { get; private set; }

    /// <summary>The name of the encoding for messages.</summary>
    public string Name => _encoding switch
    {
        FileEncoding.Utf16 => "UTF-16",
        FileEncoding.Windows1252 => "Windows-1252",
        _ => "UTF-8",
    };

    /// <returns>The length of the byte order mark, which also sets the encoding; 0 for none.</returns>
    public int TakeMark(ReadOnlySpan<byte> start)
    {
        var (encoding, length) = start switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (FileEncoding.Utf8, 3),
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => (FileEncoding.Utf16, 2),
            _ => (_encoding, 0),
        };
        _encoding = encoding;
        _isBigEndian = encoding == FileEncoding.Utf16 && start is [0xFE, 0xFF, ..];
        return length;
    }

    /// <summary>
    /// The number of bytes at the start that are valid UTF-8 already; 0 when the block must be decoded.
    /// </summary>
    public int PlainLength(ReadOnlySpan<byte> block)
    {
        if (_encoding == FileEncoding.Utf16) return 0;
        if (_encoding == FileEncoding.Utf8)
        {
            var whole = block.Length - UnfinishedLength(block);
            return Utf8.IsValid(block[..whole]) ? whole : 0;
        }
        var other = block.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        return other < 0 ? block.Length : other;
    }

    /// <summary>Decodes a block for which <see cref="PlainLength"/> is 0.</summary>
    /// <param name="block">The bytes; may be empty at the end of the file.</param>
    /// <param name="utf8">The output buffer, <see cref="GrowthMaximum"/> times as long as the block.</param>
    /// <param name="isLast">Whether this is the end of the file.</param>
    /// <returns>The bytes used and the bytes written. An incomplete character stays for the next block.</returns>
    public (int Used, int Made) Decode(ReadOnlySpan<byte> block, Span<byte> utf8, bool isLast)
    {
        if (block.IsEmpty) return (0, 0);
        if (_encoding == FileEncoding.Otomatis)
        {
            var status = Rune.DecodeFromUtf8(block, out _, out _);
            if (status == OperationStatus.NeedMoreData && !isLast) return (0, 0);
            _encoding = status == OperationStatus.Done ? FileEncoding.Utf8 : FileEncoding.Windows1252;
        }
        return _encoding switch
        {
            FileEncoding.Utf8 => DecodeUtf8(block, utf8, isLast),
            FileEncoding.Utf16 => DecodeUtf16(block, utf8, isLast),
            FileEncoding.Windows1252 => DecodeWindows1252(block, utf8, isLast),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static int UnfinishedLength(ReadOnlySpan<byte> block)
    {
        for (var length = 1; length <= Math.Min(3, block.Length); length++)
        {
            if (Rune.DecodeFromUtf8(block[^length..], out _, out _) == OperationStatus.NeedMoreData) return length;
        }
        return 0;
    }

    private (int Used, int Made) DecodeUtf8(ReadOnlySpan<byte> block, Span<byte> utf8, bool isLast)
    {
        var (used, made) = (0, 0);
        while (used < block.Length)
        {
            var status = Rune.DecodeFromUtf8(block[used..], out var rune, out var length);
            if (status == OperationStatus.NeedMoreData && !isLast) break;
            HasDamage |= status != OperationStatus.Done;
            used += length;
            made += rune.EncodeToUtf8(utf8[made..]); // U+FFFD when the bytes are no character
        }
        return (used, made);
    }

    private (int Used, int Made) DecodeUtf16(ReadOnlySpan<byte> block, Span<byte> utf8, bool isLast)
    {
        var chars = MemoryMarshal.Cast<byte, char>(block[..(block.Length & ~1)]);
        if (_isBigEndian == BitConverter.IsLittleEndian) chars = Swapped(chars);
        var (used, made) = (0, 0);
        while (used < chars.Length)
        {
            var status = Rune.DecodeFromUtf16(chars[used..], out var rune, out var length);
            if (status == OperationStatus.NeedMoreData && !isLast) break;
            HasDamage |= status != OperationStatus.Done;
            used += length;
            made += rune.EncodeToUtf8(utf8[made..]);
        }
        used *= sizeof(char);
        if (!isLast || used == block.Length) return (used, made);
        HasDamage = true; // half a character at the end
        return (block.Length, made + Rune.ReplacementChar.EncodeToUtf8(utf8[made..]));
    }

    private static char[] Swapped(ReadOnlySpan<char> chars)
    {
        var swapped = new char[chars.Length];
        BinaryPrimitives.ReverseEndianness(
            MemoryMarshal.Cast<char, ushort>(chars), MemoryMarshal.Cast<char, ushort>(swapped.AsSpan()));
        return swapped;
    }

    private (int Used, int Made) DecodeWindows1252(ReadOnlySpan<byte> block, Span<byte> utf8, bool isLast)
    {
        var (used, made) = (0, 0);
        while (used < block.Length)
        {
            var (rune, length) = (Windows1252Rune(block[used]), 1);
            if (!_isNamed && block[used] >= 0x80)
            {
                // These bytes are also a UTF-8 character. The file mixes encodings, so the character is damage.
                var status = Rune.DecodeFromUtf8(block[used..], out _, out var other);
                if (status == OperationStatus.NeedMoreData && !isLast) break;
                if (status == OperationStatus.Done) (rune, length) = (Rune.ReplacementChar, other);
            }
            HasDamage |= rune == Rune.ReplacementChar;
            used += length;
            made += rune.EncodeToUtf8(utf8[made..]);
        }
        return (used, made);
    }

    private static Rune Windows1252Rune(byte b) => new(b is >= 0x80 and <= 0x9F ? Windows1252[b - 0x80] : (char)b);
}
