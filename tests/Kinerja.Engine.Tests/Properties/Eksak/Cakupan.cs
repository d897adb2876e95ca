namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>
/// Which rules of SPEC the random datasets reach, beyond those that are always compared. The oracle follows all of them; a
/// rule that is off here is kept out of the datasets, not out of the oracle.
/// </summary>
internal static class Cakupan
{
    /// <summary><c>hari_kerja_efektif</c> only where something is to be counted (SPEC 4.6).</summary>
    public static bool Kalender => false;

    /// <summary>
    /// Wilayah above the leaves that are assigned without a wilayah below them that is (SPEC 4.7, 7.4).
    /// </summary>
    public static bool PenugasanDiAtas => false;

    /// <summary>Who takes part in <c>HitungUlang</c>, and the defaults that lead there or away from <c>Jumlah</c> (SPEC 7.2).</summary>
    public static bool HitungUlang => false;

    /// <summary>Derived targets of <c>Jumlah</c> (SPEC 7.3).</summary>
    public static bool TargetTurunanJumlah => false;
}
