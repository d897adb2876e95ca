namespace Kinerja.Engine.Model;

/// <summary>
/// The comparison of the capaian C of a simpul with the serapan S of its money, both in % (SPEC 16.4).
/// </summary>
public enum RumusEfisiensi
{
    /// <summary>C - S, in points.</summary>
    Selisih,

    /// <summary>C / S × 100, in %.</summary>
    Rasio,

    /// <summary>(1 - S / C) × 100, in %.</summary>
    Hemat,
}
