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

    /// <summary>Penyebut yang dijumlahkan lintas triwulan dilaporkan sama di keempat triwulan.</summary>
    public static readonly DiagnosticCode PenyebutTetap = new(
        "KIN3010", Severity.Peringatan,
        "Penyebut yang dijumlahkan lintas triwulan dilaporkan sama di keempat triwulan; mungkin ia posisi, misalnya "
            + "jumlah desa.",
        "Atur sifat variabel itu di variabel.csv: Posisi, atau Arus bila memang dijumlahkan.");

    /// <summary>Persen(a, b) melebihi 100 padahal menurut namanya a adalah bagian dari b.</summary>
    public static readonly DiagnosticCode PersenMelebihiSeratus = new(
        "KIN3011", Severity.Peringatan,
        "Persen(a, b) melebihi 100, padahal menurut namanya a adalah bagian dari b.",
        "Periksa kedua angka itu, dan sifatnya: yang satu mungkin dijumlahkan lintas triwulan dan yang lain tidak.");

    /// <summary>Variabel dipakai rumus tetapi tidak pernah dilaporkan.</summary>
    public static readonly DiagnosticCode VariabelTidakDilaporkan = new(
        "KIN3012", Severity.Peringatan,
        "Variabel dipakai rumus, tetapi tidak dilaporkan satu kali pun, di wilayah dan tahun mana pun.",
        "Laporkan angkanya, atau samakan nama variabel di rumus dan di realisasi.");

    /// <summary>Pengurangan dalam rumus yang bila ditulis sebagai satu nama adalah variabel yang dilaporkan.</summary>
    public static readonly DiagnosticCode TandaKurangDalamNama = new(
        "KIN3013", Severity.Peringatan,
        "Rumus mengurangkan a - b, padahal a-b sendiri adalah nama variabel yang dilaporkan.",
        "Bila maksudnya variabel itu, tulis dalam kurung siku: [a-b].");
}
