namespace Kinerja.Engine.Data;

/// <summary>Whether a row named a cell, and whether it gave a number; in ascending order.</summary>
internal enum CellStatus : byte
{
    /// <summary>No row names it.</summary>
    TidakAda,

    /// <summary>
    /// A row names it and leaves it blank. The row assigns the indikator (SPEC 4.7); it reports nothing.
    /// </summary>
    Kosong,

    /// <summary>A row reports a number; 0 is a number.</summary>
    Ada,
}
