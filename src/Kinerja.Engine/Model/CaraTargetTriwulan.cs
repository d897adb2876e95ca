namespace Kinerja.Engine.Model;

/// <summary>What a target with a triwulan means (SPEC 5.1).</summary>
public enum CaraTargetTriwulan
{
    /// <summary>The target s.d. that TW.</summary>
    SampaiDengan,

    /// <summary>
    /// That quarter's own target: added up for Arus-type tipe, the last one given for Posisi-type tipe.
    /// </summary>
    PerTriwulan,
}
