namespace Kinerja.Engine.Model;

/// <summary>The meaning of a target with a triwulan (SPEC 5.1).</summary>
public enum CaraTargetTriwulan
{
    /// <summary>The target from January s.d. that TW.</summary>
    SampaiDengan,

    /// <summary>
    /// The target of that quarter alone. Where quarters add up (Kumulatif), the target s.d. TW n is the sum; where the
    /// last quarter counts (NonKumulatif), it is the last target given.
    /// </summary>
    PerTriwulan,
}
