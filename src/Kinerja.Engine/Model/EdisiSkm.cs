namespace Kinerja.Engine.Model;

/// <summary>
/// The regulation whose bounds give the mutu of an IKM; the number of a member is the year (SPEC 9.3).
/// </summary>
public enum EdisiSkm
{
    /// <summary>KepMenPAN 25/2004: ≥ 81.26 A, ≥ 62.51 B, ≥ 43.76 C, else D.</summary>
    Tahun2004 = 2004,

    /// <summary>PermenPANRB 14/2017: ≥ 88.31 A, ≥ 76.61 B, ≥ 65.00 C, else D.</summary>
    Tahun2017 = 2017,
}
