namespace Kinerja.Engine.Model;

/// <summary>Whose targets make up the target of a wilayah above, where figures are added (SPEC 7.3).</summary>
public enum TargetTurunan
{
    /// <summary>Those of all that are asked: three kecamatan with target 12 and one silent make 36.</summary>
    Semua,

    /// <summary>Those of the wilayah with a realisasi: three kecamatan with target 12 and one silent make 24.</summary>
    Pelapor,
}
