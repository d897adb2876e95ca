namespace Kinerja.Engine.Csv.Cells;

/// <summary>What the marks of a number say about the notation it is written in (SPEC 10.3, 10.13).</summary>
internal enum NumberNotation
{
    /// <summary>Nothing: no mark, or no number.</summary>
    Netral,

    /// <summary>It can be read in both notations, as two numbers.</summary>
    Ambigu,

    /// <summary>Only <c>,</c> can be its decimal mark.</summary>
    Indonesia,

    /// <summary>Only <c>.</c> can be its decimal mark.</summary>
    Invarian,
}
