namespace Kinerja.Engine.Data;

/// <summary>How to read a number that has two readings, such as <c>1.234</c> or <c>12,345</c> (SPEC 10.3).</summary>
public enum FormatAngka
{
    /// <summary>Such a number is rejected, with a message that says how to resolve it.</summary>
    Otomatis,

    /// <summary><c>.</c> groups thousands; <c>,</c> is the decimal mark.</summary>
    Indonesia,

    /// <summary><c>,</c> groups thousands; <c>.</c> is the decimal mark.</summary>
    Invarian,
}
