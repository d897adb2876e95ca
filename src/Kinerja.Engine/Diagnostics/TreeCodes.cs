namespace Kinerja.Engine.Diagnostics;

/// <summary>The codes of the cascading tree and of the wilayah, KIN4xxx (SPEC 6, 7).</summary>
public static class TreeCodes
{
    /// <summary>Induk yang disebut tidak ada.</summary>
    public static readonly DiagnosticCode IndukTidakDikenal = new(
        "KIN4001", Severity.Galat,
        "Induk yang disebut tidak ada.",
        "Perbaiki kode induk, atau kosongkan untuk sebuah akar.");

    /// <summary>Induk-induk membentuk lingkaran.</summary>
    public static readonly DiagnosticCode PohonMelingkar = new(
        "KIN4002", Severity.Galat,
        "Induk-induk membentuk lingkaran.",
        "Putuskan lingkaran pada jalur yang disebut.");

    /// <summary>Jenjang anak tidak lebih rendah daripada jenjang induknya.</summary>
    public static readonly DiagnosticCode JenjangTidakMenurun = new(
        "KIN4003", Severity.Galat,
        "Jenjang anak tidak lebih rendah daripada jenjang induknya.",
        "Urutannya Tujuan, Sasaran, Program, Kegiatan, Sub Kegiatan, atau seperti dalam opsi Jenjang; jenjang boleh "
            + "dilewati tetapi tidak boleh naik.");

    /// <summary>Tidak ada indikator pada simpul itu maupun di bawahnya, jadi simpul tidak ikut dihitung.</summary>
    public static readonly DiagnosticCode SimpulTanpaIndikator = new(
        "KIN4004", Severity.Info,
        "Tidak ada indikator pada simpul itu maupun di bawahnya, jadi simpul tidak ikut dihitung.",
        "Tambahkan indikator, atau abaikan.");

    /// <summary>Sebuah simpul menyebut induk yang sama dua kali.</summary>
    public static readonly DiagnosticCode IndukBerulang = new(
        "KIN4011", Severity.Galat,
        "Sebuah simpul menyebut induk yang sama dua kali.",
        "Hapus salah satunya.");

    /// <summary>Wilayah melaporkan indikator yang juga dilaporkan wilayah di bawahnya.</summary>
    public static readonly DiagnosticCode DataIndukTidakDipakai = new(
        "KIN4006", Severity.Galat,
        "Wilayah melaporkan indikator yang juga dilaporkan wilayah di bawahnya; baris wilayah di atas tidak dipakai.",
        "Hapus salah satunya, atau pilih opsi DataIndukWilayah = UtamakanLaporan.");

    /// <summary>Wilayah tidak melaporkan pembobot, sehingga tidak ikut dirata-ratakan.</summary>
    public static readonly DiagnosticCode PembobotKosong = new(
        "KIN4007", Severity.Peringatan,
        "Wilayah tidak melaporkan variabel pembobot, sehingga tidak ikut dirata-ratakan ke wilayah di atasnya.",
        "Laporkan variabel pembobot wilayah itu.");

    /// <summary>Indikator tidak menentukan capaian simpulnya, karena simpul itu punya anak.</summary>
    public static readonly DiagnosticCode IndikatorTidakMenentukan = new(
        "KIN4008", Severity.Info,
        "Indikator tidak menentukan capaian simpulnya: simpul itu punya anak, dan SumberCapaian = AnakDulu memakai "
            + "anaknya.",
        "Biarkan bila memang begitu, atau pilih opsi SumberCapaian = IndikatorDulu.");

    /// <summary>Tidak ada wilayah bertingkat sama dengan tingkat_pelapor.</summary>
    public static readonly DiagnosticCode TingkatPelaporKosong = new(
        "KIN4009", Severity.Peringatan,
        "Tidak ada wilayah yang tingkatnya sama dengan tingkat_pelapor sebuah indikator, jadi tidak ada yang diminta "
            + "melapor.",
        "Perbaiki tingkat_pelapor, atau isi kolom tingkat di wilayah.csv.");

    /// <summary>Sebagian wilayah tidak punya tingkat yang dikenal.</summary>
    public static readonly DiagnosticCode TingkatTidakDikenal = new(
        "KIN4010", Severity.Peringatan,
        "Sebagian wilayah tidak punya tingkat yang dikenal, jadi yang diminta melapor adalah setiap wilayah tanpa "
            + "anak.",
        "Isi kolom tingkat di wilayah.csv untuk semua wilayah, atau kosongkan untuk semua.");

    /// <summary>Baris anggaran tidak dipakai dan berbeda dari jumlah baris di bawahnya.</summary>
    public static readonly DiagnosticCode AnggaranBerbeda = new(
        "KIN4020", Severity.Peringatan,
        "Baris anggaran tidak dipakai, karena ada baris di bawahnya, dan angkanya berbeda dari jumlah baris itu.",
        "Samakan keduanya, atau hapus salah satunya.");

    /// <summary>Angka renstra wilayah tidak memakai laporannya sendiri, karena wilayah di bawahnya melaporkan di tahun
    /// lain.</summary>
    public static readonly DiagnosticCode JendelaIndukTidakDipakai = new(
        "KIN4021", Severity.Peringatan,
        "Angka renstra sebuah wilayah tidak memakai laporannya sendiri, karena wilayah di bawahnya melaporkan di tahun "
            + "lain.",
        "Laporkan dari tingkat yang sama di semua tahun, atau pilih opsi DataIndukWilayah = UtamakanLaporan.");
}
