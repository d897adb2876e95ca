namespace Kinerja.Engine.Model;

/// <summary>What a reported quarter of an Arus variabel holds (SPEC 4.2).</summary>
public enum CaraLapor
{
    /// <summary>That quarter's own amount.</summary>
    PerPeriode,

    /// <summary>The year-to-date total; the quarter's own amount is the difference to the last reported one.</summary>
    SampaiDengan,
}
