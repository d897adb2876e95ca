namespace Kinerja.Engine.Diagnostics;

/// <summary>The codes of the survey, KIN5xxx (SPEC 9).</summary>
public static class SurveyCodes
{
    /// <summary><c>skm.csv</c> ada di folder, tetapi versi ini belum menghitung survei.</summary>
    public static readonly DiagnosticCode SkmBelumDibaca = new(
        "KIN5001", Severity.Peringatan,
        "`skm.csv` ada di folder, tetapi versi ini belum menghitung survei.",
        "Laporkan IKM sebagai variabel biasa di realisasi.csv.");
}
