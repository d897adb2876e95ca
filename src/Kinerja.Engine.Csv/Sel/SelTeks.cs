namespace Kinerja.Engine.Csv.Sel;

/// <summary>Trims a cell: ASCII white space, and the no-break spaces of word processors (U+00A0, U+202F).</summary>
internal static class SelTeks
{
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8)
    {
        while (true)
        {
            var trimmed = utf8.Trim(" \t\r\n\v\f"u8);
            if (trimmed.StartsWith("\u00A0"u8)) trimmed = trimmed[2..];
            else if (trimmed.EndsWith("\u00A0"u8)) trimmed = trimmed[..^2];
            else if (trimmed.StartsWith("\u202F"u8)) trimmed = trimmed[3..];
            else if (trimmed.EndsWith("\u202F"u8)) trimmed = trimmed[..^3];
            if (trimmed.Length == utf8.Length) return trimmed;
            utf8 = trimmed;
        }
    }
}
