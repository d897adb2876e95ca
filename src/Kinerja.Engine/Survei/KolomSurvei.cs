using Kinerja.Engine.Angka;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Survei;

/// <summary>
/// The columns that a survey feeds into formulas in one tahun (SPEC 9.4): per wilayah and quarter, the IKM and the
/// number of the wilayah's own respondents. Cell = wilayah × 4 + (n - 1).
/// </summary>
internal sealed record KolomSurvei(MasaSurvei Ikm, MasaSurvei Responden)
{
    /// <summary>
    /// Whether a quarter has respondents. Such a quarter counts as reported, even when its IKM is missing.
    /// </summary>
    public bool HasRespondents(int cell) => Responden.Triwulan.States[cell] == Alasan.Ada;

    /// <summary>Whether the quarters of the tahun up to that of a cell have respondents.</summary>
    public bool HasRespondentsUntil(int cell) => Responden.SampaiDengan.States[cell] == Alasan.Ada;

    /// <summary>Whether any quarter of a wilayah has respondents; the cell s.d. TW 4 includes them all.</summary>
    public bool HasRespondentsAt(int wilayah) =>
        Responden.SampaiDengan.States[((wilayah + 1) * Triwulan.Count) - 1] == Alasan.Ada;
}

/// <summary>One figure of a survey: of each quarter alone, and of all respondents s.d. TW n.</summary>
internal sealed record MasaSurvei(KolomNilai Triwulan, KolomNilai SampaiDengan)
{
    public MasaSurvei(int cells)
        : this(new KolomNilai(cells), new KolomNilai(cells))
    {
    }
}
