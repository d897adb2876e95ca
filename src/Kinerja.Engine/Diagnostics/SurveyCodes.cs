namespace Kinerja.Engine.Diagnostics;

/// <summary>The codes of the survey, KIN5xxx (SPEC 9).</summary>
public static class SurveyCodes
{
    /// <summary>Nilai unsur bukan bilangan bulat 1..4.</summary>
    public static readonly DiagnosticCode NilaiUnsurTidakSah = new(
        "KIN5002", Severity.Galat,
        "Nilai unsur bukan bilangan bulat 1..4; responden itu tidak dihitung.",
        "Perbaiki nilainya, atau kosongkan bila unsur itu tidak dijawab.");

    /// <summary>Nomor kolom unsur berlubang.</summary>
    public static readonly DiagnosticCode NomorUnsurBerlubang = new(
        "KIN5003", Severity.Peringatan,
        "Nomor kolom unsur berlubang, misalnya u1, u2, u4; IKM dihitung dari unsur yang ada.",
        "Periksa judul kolom yang hilang, atau abaikan bila unsur itu memang tidak ditanyakan.");

    /// <summary>Sebagian unsur tidak dijawab sebagian responden.</summary>
    public static readonly DiagnosticCode UnsurTidakDijawab = new(
        "KIN5004", Severity.Peringatan,
        "Sebagian unsur tidak dijawab. NRR dihitung dari yang menjawab; unsur yang tidak dijawab siapa pun membuat IKM "
        + "kosong.",
        "Lengkapi jawabannya bila ada.");

    /// <summary>Responden yang sama tercatat dua kali pada wilayah dan triwulan yang sama.</summary>
    public static readonly DiagnosticCode DuplicateResponden = new(
        "KIN5005", Severity.Peringatan,
        "Nomor responden yang sama tercatat dua kali pada wilayah dan triwulan yang sama; keduanya dihitung.",
        "Hapus salah satu bila itu kuesioner yang sama, atau beri nomor yang berbeda.");

    /// <summary>Responden setahun kurang dari sampel yang diperlukan.</summary>
    public static readonly DiagnosticCode RespondenKurang = new(
        "KIN5006", Severity.Peringatan,
        "Responden setahun kurang dari sampel menurut tabel Krejcie-Morgan untuk populasi yang disebut.",
        "Tambah responden, atau periksa --populasi.");

    /// <summary>Variabel survei dilaporkan di samping skm.csv.</summary>
    public static readonly DiagnosticCode SurveiTidakDipakai = new(
        "KIN5007", Severity.Peringatan,
        "skm_ikm atau skm_responden dilaporkan sebagai variabel, padahal skm.csv juga memuat wilayah itu; yang dipakai "
        + "laporannya.",
        "Hapus laporan itu agar survei dipakai, atau hapus wilayah itu dari skm.csv.");

    /// <summary>Judul kolom unsur memuat nama unsur lain.</summary>
    public static readonly DiagnosticCode NamaUnsurLain = new(
        "KIN5008", Severity.Peringatan,
        "Judul kolom unsur memuat nama resmi unsur lain; nomornya yang dipakai.",
        "Periksa urutan unsurnya menurut PermenPANRB 14/2017, lalu perbaiki nomor atau namanya.");
}
