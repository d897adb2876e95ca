namespace Kinerja.Engine.Csv.Cells;

/// <summary>The notation that the marks of a number prove (SPEC 10.3, 10.13).</summary>
internal enum NumberNotation
{
    /// <summary>Neither: the cell has no mark that decides, or is no number.</summary>
    Netral,

    /// <summary>Both notations can read it, as two different numbers.</summary>
    Ambigu,

    /// <summary>Indonesian: only <c>,</c> can be the decimal mark.</summary>
    Indonesia,

    /// <summary>Invariant: only <c>.</c> can be the decimal mark.</summary>
    Invarian,
}
