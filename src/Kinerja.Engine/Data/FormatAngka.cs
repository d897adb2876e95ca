namespace Kinerja.Engine.Data;

/// <summary>How a number that can be read in two ways is read: <c>1.234</c>, <c>12,345</c> (SPEC 10.3).</summary>
public enum FormatAngka
{
    /// <summary>It is refused, with a message that tells how to resolve it.</summary>
    Otomatis,

    /// <summary><c>.</c> groups, <c>,</c> is the decimal mark.</summary>
    Indonesia,

    /// <summary><c>,</c> groups, <c>.</c> is the decimal mark.</summary>
    Invarian,
}
