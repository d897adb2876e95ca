namespace Kinerja.Engine.Model;

/// <summary>The meaning of a number that an Arus variabel reports for a quarter (SPEC 4.2).</summary>
public enum CaraLapor
{
    /// <summary>The amount of that quarter alone.</summary>
    PerPeriode,

    /// <summary>
    /// The total since January. The amount of the quarter is this total minus the last reported total before it.
    /// </summary>
    SampaiDengan,
}
