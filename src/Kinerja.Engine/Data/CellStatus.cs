namespace Kinerja.Engine.Data;

/// <summary>What is known of a cell.</summary>
internal enum CellStatus : byte
{
    /// <summary>No row names it.</summary>
    TidakAda,

    /// <summary>A row names it and leaves it blank: that assigns (SPEC 4.7), nothing more.</summary>
    Kosong,

    /// <summary>Reported; 0 is a value.</summary>
    Ada,
}
