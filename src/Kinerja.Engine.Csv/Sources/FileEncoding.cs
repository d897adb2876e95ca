namespace Kinerja.Engine.Csv.Sources;

/// <summary>How a file without a byte order mark is read; a byte order mark always wins (SPEC 10).</summary>
public enum FileEncoding
{
    /// <summary>
    /// UTF-8; Windows-1252, with an Info, when the first character that is not ASCII is not UTF-8. A file that holds
    /// both is refused where the two differ.
    /// </summary>
    Otomatis,

    /// <summary>UTF-8 and nothing else.</summary>
    Utf8,

    /// <summary>UTF-16, little-endian.</summary>
    Utf16,

    /// <summary>Windows-1252, which spreadsheets call ANSI.</summary>
    Windows1252,
}
