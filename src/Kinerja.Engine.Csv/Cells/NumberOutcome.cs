namespace Kinerja.Engine.Csv.Cells;

/// <summary>The result of parsing a cell as a number.</summary>
internal enum NumberOutcome
{
    /// <summary>A number.</summary>
    Ada,

    /// <summary>No data; neither zero nor an error.</summary>
    Kosong,

    TidakTerbaca,
    Ambigu,
    DiLuarBatas,

    /// <summary>A range whose upper bound is below the lower one.</summary>
    Terbalik,
}
