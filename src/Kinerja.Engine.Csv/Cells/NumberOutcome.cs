namespace Kinerja.Engine.Csv.Cells;

/// <summary>What a cell that should hold a number turned out to be.</summary>
internal enum NumberOutcome
{
    /// <summary>A number.</summary>
    Ada,

    /// <summary>No data, which is neither zero nor an error.</summary>
    Kosong,

    TidakTerbaca,
    Ambigu,
    DiLuarBatas,
}
