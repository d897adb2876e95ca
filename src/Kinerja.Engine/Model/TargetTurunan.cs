namespace Kinerja.Engine.Model;

/// <summary>
/// The wilayah whose targets make up the target of the wilayah above, where values are added (SPEC 7.3). The examples
/// have three kecamatan, each with target 12; one reports nothing.
/// </summary>
public enum TargetTurunan
{
    /// <summary>All wilayah that must report: the target is 36.</summary>
    Semua,

    /// <summary>Only the wilayah with a realisasi: the target is 24.</summary>
    Pelapor,
}
