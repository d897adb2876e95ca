using Kinerja.Engine.Angka;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Survei;

/// <summary>
/// What a survey feeds into formulas in one tahun (SPEC 9.4): per wilayah and quarter the IKM and the number of its own
/// respondents; cell = wilayah × 4 + (n - 1).
/// </summary>
internal sealed record KolomSurvei(MasaSurvei Ikm, MasaSurvei Responden)
{
    /// <summary>Whether a quarter has respondents, and so is reported, be its IKM missing or not.</summary>
    public bool HasRespondents(int cell) => Responden.Triwulan.States[cell] == Alasan.Ada;

    /// <summary>Whether any quarter of a wilayah has respondents: s.d. TW 4 then has.</summary>
    public bool HasRespondentsAt(int wilayah) =>
        Responden.SampaiDengan.States[((wilayah + 1) * Triwulan.Count) - 1] == Alasan.Ada;
}

/// <summary>One number of a survey, of the quarter alone and of all respondents s.d. TW n.</summary>
internal sealed record MasaSurvei(KolomNilai Triwulan, KolomNilai SampaiDengan)
{
    public MasaSurvei(int cells)
        : this(new KolomNilai(cells), new KolomNilai(cells))
    {
    }
}
