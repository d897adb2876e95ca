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
        "Urutannya Tujuan, Sasaran, Program, Kegiatan, Sub Kegiatan; jenjang boleh dilewati tetapi tidak boleh naik.");

    /// <summary>Tidak ada indikator pada simpul itu maupun di bawahnya, jadi simpul tidak ikut dihitung.</summary>
    public static readonly DiagnosticCode SimpulTanpaIndikator = new(
        "KIN4004", Severity.Info,
        "Tidak ada indikator pada simpul itu maupun di bawahnya, jadi simpul tidak ikut dihitung.",
        "Tambahkan indikator, atau abaikan.");

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
}
