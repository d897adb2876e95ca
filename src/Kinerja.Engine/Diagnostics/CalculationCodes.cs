namespace Kinerja.Engine.Diagnostics;

/// <summary>The codes of the calculation, KIN3xxx (SPEC 4, 5).</summary>
public static class CalculationCodes
{
    /// <summary>Hasil hitungan tidak muat dalam 28 digit desimal.</summary>
    public static readonly DiagnosticCode Luapan = new(
        "KIN3001", Severity.Galat,
        "Hasil hitungan tidak muat dalam 28 digit desimal.",
        "Periksa satuan dan rumusnya.");

    /// <summary>
    /// Pada satu triwulan hanya sebagian variabel dari sebuah rasio yang dilaporkan, sehingga persentasenya tidak
    /// seimbang.
    /// </summary>
    public static readonly DiagnosticCode TriwulanTakBerpasangan = new(
        "KIN3002", Severity.Peringatan,
        "Pada satu triwulan hanya sebagian variabel dari sebuah rasio yang dilaporkan, sehingga persentasenya tidak "
            + "seimbang.",
        "Lengkapi triwulan itu, atau pilih opsi TriwulanTakBerpasangan = Lewati.");
}
