namespace Kinerja.Engine.Csv.Sources;

/// <summary>The encoding of a file without a byte order mark; a byte order mark always wins (SPEC 10).</summary>
public enum FileEncoding
{
    /// <summary>
    /// UTF-8. When the first non-ASCII character is not UTF-8, the file is read as Windows-1252, with an Info. Rows
    /// with characters of both encodings are refused.
    /// </summary>
    Otomatis,

    /// <summary>UTF-8, without guessing.</summary>
    Utf8,

    /// <summary>UTF-16, little-endian.</summary>
    Utf16,

    /// <summary>Windows-1252, which spreadsheets call ANSI.</summary>
    Windows1252,
}
