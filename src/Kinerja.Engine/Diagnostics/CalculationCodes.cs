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

    /// <summary>Capaian mentah melebihi 1 000 % atau di bawah −1 000 %.</summary>
    public static readonly DiagnosticCode CapaianTakWajar = new(
        "KIN3014", Severity.Peringatan,
        "Capaian mentah melebihi 1 000 % atau di bawah −1 000 %.",
        "Periksa target dan realisasinya: satuannya mungkin berbeda.");

    /// <summary>Target atau realisasi persentase tampak sebagai pecahan.</summary>
    public static readonly DiagnosticCode PecahanUntukPersen = new(
        "KIN3015", Severity.Peringatan,
        "Satuannya %, dan salah satu dari target dan realisasi ada di antara 0 dan 1 sedangkan yang lain di atas 1.5.",
        "Tulis 90 untuk 90 %, bukan 0.9.");

    /// <summary>Persentase di bawah nol.</summary>
    public static readonly DiagnosticCode PersenNegatif = new(
        "KIN3016", Severity.Peringatan,
        "Realisasi berbentuk Persen(...) di bawah 0.",
        "Periksa angka pembilangnya: satuannya atau tandanya mungkin keliru.");

    /// <summary>Target s.d. TW 1..4 sebuah jumlah kumulatif tidak naik.</summary>
    public static readonly DiagnosticCode TargetTidakNaik = new(
        "KIN3017", Severity.Peringatan,
        "Target s.d. TW 1..4 sebuah jumlah bertipe Kumulatif tidak naik; tampaknya target tiap triwulan.",
        "Pilih opsi CaraTargetTriwulan = PerTriwulan, atau tulis target s.d. triwulan.");

    /// <summary>Jumlah kumulatif dilaporkan sama di keempat triwulan dan melampaui targetnya dua kali.</summary>
    public static readonly DiagnosticCode JumlahTetap = new(
        "KIN3018", Severity.Peringatan,
        "Jumlah bertipe Kumulatif dilaporkan sama di keempat triwulan dan capaiannya 200 % atau lebih; mungkin ia "
            + "posisi.",
        "Pilih tipe Non Kumulatif, atau nyatakan sifat Arus di variabel.csv bila memang dijumlahkan.");

    /// <summary>Satu tahun punya data tanpa target, sedangkan tahun lain punya target.</summary>
    public static readonly DiagnosticCode TahunTanpaTarget = new(
        "KIN3019", Severity.Peringatan,
        "Satu tahun punya data tanpa satu pun target, sedangkan tahun lain punya target.",
        "Periksa apakah tahunnya salah ketik, atau tulis targetnya.");

    /// <summary>Tidak ada satu pun target bertahun.</summary>
    public static readonly DiagnosticCode TanpaTarget = new(
        "KIN3020", Severity.Peringatan,
        "Tidak ada satu pun target bertahun, jadi tidak ada capaian tahunan.",
        "Tulis target.csv.");

    /// <summary>Realisasi anggaran melebihi pagu.</summary>
    public static readonly DiagnosticCode SerapanMelebihiPagu = new(
        "KIN3030", Severity.Peringatan,
        "Realisasi anggaran melebihi pagunya, jadi serapan di atas 100 %.",
        "Periksa angkanya, cara_lapor, dan pagu_perubahan.");

    /// <summary>Angka renstra sebuah indikator dimulai setelah awal renstra.</summary>
    public static readonly DiagnosticCode JendelaTerpotong = new(
        "KIN3031", Severity.Peringatan,
        "Angka renstra sebuah indikator dimulai setelah awal renstra, karena definisinya berganti di tengahnya.",
        "Biarkan bila memang berganti; gabungkan baris-baris kode itu bila artinya tetap sama.");

    /// <summary>Satu tahun punya target tanpa data, dan jauh dari tahun yang punya data.</summary>
    public static readonly DiagnosticCode TahunTanpaData = new(
        "KIN3033", Severity.Peringatan,
        "Satu tahun punya target tanpa data, jauh dari semua tahun yang punya data, dan di luar renstra.",
        "Periksa apakah tahunnya salah ketik; abaikan bila memang target jangka panjang.");

    /// <summary>Target tanpa tahun tidak dipakai, karena renstranya tidak diketahui.</summary>
    public static readonly DiagnosticCode TargetTanpaTahun = new(
        "KIN3032", Severity.Peringatan,
        "Target tanpa tahun tidak dipakai, karena TahunAwalRenstra tidak diisi.",
        "Isi tahunnya, atau tulis opsi TahunAwalRenstra bila itu target akhir renstra.");
}
