namespace Kinerja.Engine.Diagnostics;

/// <summary>The codes of data rows, KIN2xxx (SPEC 10).</summary>
public static class DataCodes
{
    /// <summary>Baris memuat lebih banyak sel terisi daripada judul.</summary>
    public static readonly DiagnosticCode SelBerlebih = new(
        "KIN2001", Severity.Galat,
        "Baris memuat lebih banyak sel terisi daripada judul.",
        "Periksa koma desimal yang tidak dikutip pada berkas berpemisah koma.");

    /// <summary>Tanda kutip pada baris tidak berpasangan menurut aturan CSV.</summary>
    public static readonly DiagnosticCode KutipRusak = new(
        "KIN2002", Severity.Galat,
        "Tanda kutip pada baris tidak berpasangan menurut aturan CSV.",
        "Tutup kutipnya; kutip di dalam sel ditulis dua kali.");

    /// <summary>Kode wilayah tidak ada di wilayah.csv.</summary>
    public static readonly DiagnosticCode WilayahTidakDikenal = new(
        "KIN2003", Severity.Galat,
        "Kode wilayah tidak ada di wilayah.csv.",
        "Perbaiki kodenya atau tambahkan wilayah itu.");

    /// <summary>Kode indikator tidak ada di indikator.csv.</summary>
    public static readonly DiagnosticCode IndikatorTidakDikenal = new(
        "KIN2004", Severity.Galat,
        "Kode indikator tidak ada di indikator.csv.",
        "Perbaiki kodenya, atau kosongkan untuk variabel bersama.");

    /// <summary>Tahun bukan bilangan bulat 1900..2200.</summary>
    public static readonly DiagnosticCode TahunTidakSah = new(
        "KIN2005", Severity.Galat,
        "Tahun bukan bilangan bulat 1900..2200.",
        "Tulis tahun empat angka, misalnya 2022.");

    /// <summary>Triwulan tidak terbaca.</summary>
    public static readonly DiagnosticCode TriwulanTidakSah = new(
        "KIN2006", Severity.Galat,
        "Triwulan tidak terbaca.",
        "Tulis 1..4, I..IV, TW1, atau Triwulan I.");

    /// <summary>Isian bukan angka.</summary>
    public static readonly DiagnosticCode AngkaTidakTerbaca = new(
        "KIN2007", Severity.Galat,
        "Isian bukan angka.",
        "Tulis angkanya saja; untuk tidak ada data, kosongkan atau tulis `-`.");

    /// <summary>
    /// Angka seperti <c>1.234</c> dapat berarti seribu dua ratus tiga puluh empat atau satu koma dua tiga empat.
    /// </summary>
    public static readonly DiagnosticCode AngkaAmbigu = new(
        "KIN2008", Severity.Galat,
        "Angka seperti `1.234` dapat berarti seribu dua ratus tiga puluh empat atau satu koma dua tiga empat.",
        "Tulis tanpa pemisah ribuan, atau pilih opsi FormatAngka = Indonesia atau Invarian.");

    /// <summary>Angka terlalu besar (10^18 atau lebih) atau lebih dari 28 digit.</summary>
    public static readonly DiagnosticCode AngkaDiLuarBatas = new(
        "KIN2009", Severity.Galat,
        "Angka terlalu besar (10^18 atau lebih) atau lebih dari 28 digit.",
        "Periksa satuannya.");

    /// <summary>Sel wajib pada baris data kosong.</summary>
    public static readonly DiagnosticCode IsianDataKosong = new(
        "KIN2010", Severity.Galat,
        "Sel wajib pada baris data kosong.",
        "Isi wilayah, tahun, triwulan, dan variabel (atau indikator pada target).");

    /// <summary>Wilayah, indikator, tahun, triwulan, dan variabel yang sama dilaporkan lebih dari sekali.</summary>
    public static readonly DiagnosticCode KunciGanda = new(
        "KIN2011", Severity.Galat,
        "Wilayah, indikator, tahun, triwulan, dan variabel yang sama dilaporkan lebih dari sekali.",
        "Hapus salah satu, atau pilih opsi DataGanda = Terakhir atau Jumlahkan.");

    /// <summary>
    /// Angka s.d. triwulan lebih kecil daripada triwulan sebelumnya, jadi nilai triwulan itu negatif.
    /// </summary>
    public static readonly DiagnosticCode TotalTurun = new(
        "KIN2012", Severity.Peringatan,
        "Angka s.d. triwulan lebih kecil daripada triwulan sebelumnya, jadi nilai triwulan itu negatif.",
        "Periksa apakah angka itu memang total s.d. triwulan.");

    /// <summary>Kode atau nama memuat ganti baris atau karakter lain yang tidak terlihat.</summary>
    public static readonly DiagnosticCode NamaDataTidakSah = new(
        "KIN2014", Severity.Galat,
        "Kode atau nama memuat ganti baris atau karakter lain yang tidak terlihat.",
        "Periksa kutip yang tidak ditutup pada baris itu; tulis kode atau nama dalam satu baris.");

    /// <summary>Baris lebih panjang dari 1 MiB.</summary>
    public static readonly DiagnosticCode BarisTerlaluPanjang = new(
        "KIN2016", Severity.Galat,
        "Baris lebih panjang dari 1 MiB.",
        "Periksa kutip yang tidak ditutup, atau pecah barisnya.");

    /// <summary>Berkas data tidak memuat satu baris pun.</summary>
    public static readonly DiagnosticCode BerkasDataKosong = new(
        "KIN2015", Severity.Peringatan,
        "Berkas data tidak memuat satu baris pun di bawah judulnya.",
        "Isi berkasnya, atau hapus bila memang tidak dipakai.");

    /// <summary>Berkas data tidak dapat dibaca sampai habis.</summary>
    public static readonly DiagnosticCode BerkasDataTerputus = new(
        "KIN2013", Severity.Galat,
        "Berkas data tidak dapat dibaca sampai habis.",
        "Periksa baris yang disebut dan izin berkasnya.");

    /// <summary>Variabel dilaporkan per triwulan dan juga sebagai kumulatif.</summary>
    public static readonly DiagnosticCode CaraLaporBertentangan = new(
        "KIN2017", Severity.Galat,
        "Satu variabel dilaporkan sebagai angka triwulan itu saja dan juga sebagai kumulatif s.d. triwulan.",
        "Laporkan dengan satu cara di semua berkas, sesuai cara_lapor di variabel.csv bila diisi.");

    /// <summary>Berkas bukan UTF-8 dan dibaca sebagai Windows-1252.</summary>
    public static readonly DiagnosticCode PengodeanDitebak = new(
        "KIN2018", Severity.Info,
        "Berkas tidak berpengodean UTF-8, jadi dibaca sebagai Windows-1252 (ANSI).",
        "Abaikan bila hurufnya benar; simpan sebagai CSV UTF-8, atau pilih `--pengodean`, bila tidak.");

    /// <summary>Sel memuat byte yang tidak dapat dibaca sebagai huruf.</summary>
    public static readonly DiagnosticCode HurufRusak = new(
        "KIN2019", Severity.Galat,
        "Sel memuat byte yang bukan huruf dalam pengodean berkasnya, atau berkas memuat dua pengodean.",
        "Simpan ulang berkas sebagai CSV UTF-8, atau sebut pengodeannya dengan `--pengodean`.");

    /// <summary>Kolom memuat angka yang membantah opsi FormatAngka.</summary>
    public static readonly DiagnosticCode FormatAngkaDibantah = new(
        "KIN2020", Severity.Galat,
        "Kolom memuat angka yang hanya dapat dibaca dengan cara lain daripada opsi FormatAngka, jadi sel seperti "
            + "`1.234` di kolom itu ditolak.",
        "Tulis semua angka di kolom itu dengan satu cara, atau pilih FormatAngka yang sesuai.");

    /// <summary>Angka digantikan angka di baris atau berkas sesudahnya.</summary>
    public static readonly DiagnosticCode DataDiganti = new(
        "KIN2021", Severity.Info,
        "Angka digantikan angka berkunci sama di baris atau berkas sesudahnya (DataGanda = Terakhir).",
        "Abaikan bila itu koreksi; hapus salah satu bila bukan.");

    /// <summary>Sebuah sel berbaris banyak memuat baris yang tampak seperti baris data.</summary>
    public static readonly DiagnosticCode SelBerisiBaris = new(
        "KIN2022", Severity.Peringatan,
        "Sebuah sel berbaris banyak memuat baris yang tampak seperti baris data; baris itu tidak dibaca sebagai data.",
        "Tutup kutip pembukanya bila lupa ditutup; abaikan bila memang isi sel.");

    /// <summary>Judul kolom tidak berada di baris pertama.</summary>
    public static readonly DiagnosticCode JudulDiBawah = new(
        "KIN2023", Severity.Info,
        "Judul kolom ditemukan di bawah baris lain, yang tidak dibaca sebagai data.",
        "Abaikan bila baris itu memang judulnya; bila tidak, sebut barisnya dengan BarisJudul di kinerja.json.");

    /// <summary>Baris judul kelompok, jumlah, rata-rata, atau tanda tangan dilewati.</summary>
    public static readonly DiagnosticCode BukanBarisData = new(
        "KIN2024", Severity.Info,
        "Baris yang bukan data dilewati: judul kelompok, jumlah, rata-rata, nomor kolom, atau tanda tangan.",
        "Abaikan bila memang bukan data; lengkapi kolom kuncinya bila itu data.");

    /// <summary>Judul kelompok menyebut wilayah, padahal wilayah berkas itu tetap.</summary>
    public static readonly DiagnosticCode JudulBerisiWilayah = new(
        "KIN2025", Severity.Peringatan,
        "Judul kelompok menyebut sebuah wilayah, padahal semua baris berkas itu dianggap milik satu wilayah.",
        "Tulis wilayah setiap baris di kolom wilayah, atau abaikan bila semua baris memang milik wilayah itu.");

    /// <summary>Nama wilayah atau indikator dipakai sebagai ganti kodenya.</summary>
    public static readonly DiagnosticCode NamaSebagaiKode = new(
        "KIN2026", Severity.Info,
        "Kolom kode berisi nama; baris itu dipakai untuk wilayah atau indikator satu-satunya yang bernama demikian.",
        "Abaikan bila benar; tulis kodenya agar tetap benar bila nama berubah.");

    /// <summary>Berkas mempunyai kolom status, tetapi tidak ada status yang dipilih.</summary>
    public static readonly DiagnosticCode StatusTidakDipilih = new(
        "KIN2027", Severity.Peringatan,
        "Berkas mempunyai kolom status, tetapi opsi StatusDipakai tidak diisi, jadi semua baris dipakai.",
        "Isi opsi StatusDipakai bila hanya baris tertentu yang sah.");

    /// <summary>Rumus memerlukan beberapa variabel, tetapi berkas tidak menyebut variabelnya.</summary>
    public static readonly DiagnosticCode VariabelTidakTentu = new(
        "KIN2028", Severity.Galat,
        "Berkas tidak mempunyai kolom variabel, dan rumus indikatornya tidak memakai tepat satu variabel.",
        "Laporkan variabel yang disebut, satu baris per variabel, atau isi kolom pembilang dan penyebut.");

    /// <summary>Sel buku kerja tidak berisi kode atau angka.</summary>
    public static readonly DiagnosticCode SelBukuKerja = new(
        "KIN2029", Severity.Galat,
        "Sel buku kerja berisi tanggal, nilai galat, TRUE/FALSE, rumus tanpa hasil, atau kode yang berubah menjadi "
            + "angka.",
        "Perbaiki selnya; format kolom kode sebagai Teks sebelum mengetik kodenya.");

    /// <summary>Tanggal sebuah baris tidak terbaca atau bukan tahun barisnya.</summary>
    public static readonly DiagnosticCode TanggalTidakSah = new(
        "KIN2032", Severity.Galat,
        "Tanggal tidak terbaca, atau berada di tahun lain daripada tahun barisnya.",
        "Tulis tanggal sebagai 2025-03-31, 31/03/2025, atau 31 Maret 2025.");

    /// <summary>Baris tersembunyi di buku kerja ikut dibaca.</summary>
    public static readonly DiagnosticCode BarisTersembunyi = new(
        "KIN2033", Severity.Info,
        "Baris yang disembunyikan di buku kerja ikut dibaca.",
        "Hapus barisnya bila tidak dimaksudkan sebagai data.");

    /// <summary>Berkas memuat dua angka untuk hal yang sama.</summary>
    public static readonly DiagnosticCode PembilangTakBerlaku = new(
        "KIN2034", Severity.Galat,
        "Kolom pembilang atau penyebut diisi untuk indikator yang rumusnya bukan Persen(a, b) atau a / b * 100.",
        "Kosongkan pembilang dan penyebut di baris itu, atau tulis rumusnya sebagai Persen(a, b).");

    /// <summary>Kode tersimpan sebagai angka, padahal ada kode lain yang nolnya dapat hilang.</summary>
    public static readonly DiagnosticCode KodeTersimpanAngka = new(
        "KIN2035", Severity.Peringatan,
        "Kode di buku kerja tersimpan sebagai angka, padahal ada kode lain yang hanya berbeda pada nol di akhir "
            + "bagiannya.",
        "Format kolom kode sebagai Teks, lalu ketik ulang kodenya.");

    /// <summary>Batas sebuah target rentang tidak sah.</summary>
    public static readonly DiagnosticCode RentangTidakSah = new(
        "KIN2036", Severity.Galat,
        "Target rentang tidak sah: batas atasnya di bawah batas bawahnya, ditulis dua kali, atau tanpa batas bawah.",
        "Tulis batas bawah di target dan batas atas di target_atas, atau keduanya dalam satu sel seperti 80-90.");

    /// <summary>Baris ditulis dengan pemisah lain daripada judulnya.</summary>
    public static readonly DiagnosticCode PemisahLain = new(
        "KIN2037", Severity.Galat,
        "Baris ditulis dengan pemisah lain daripada judul berkasnya, jadi seluruh isinya berada dalam satu sel.",
        "Pakai satu pemisah di seluruh berkas; sel yang memuat pemisah itu diapit kutip.");

    /// <summary>Simpul pada baris anggaran tidak ada.</summary>
    public static readonly DiagnosticCode SimpulTidakDikenal = new(
        "KIN2050", Severity.Galat,
        "Simpul pada baris anggaran tidak ada di pohon kinerja.",
        "Perbaiki kodenya, atau tambahkan simpul itu ke cascading.csv.");

    /// <summary>cara_lapor pada baris anggaran tidak dikenal.</summary>
    public static readonly DiagnosticCode CaraLaporTidakDikenal = new(
        "KIN2051", Severity.Galat,
        "Isian cara_lapor pada baris anggaran tidak dikenal.",
        "Tulis PerPeriode atau SampaiDengan, atau kosongkan untuk PerPeriode.");

    /// <summary>Data untuk kode yang tidak berlaku pada tahun data itu.</summary>
    public static readonly DiagnosticCode DiLuarMasaBerlaku = new(
        "KIN2052", Severity.Galat,
        "Data untuk kode yang tidak berlaku pada tahun data itu.",
        "Perbaiki tahun atau kodenya, atau berlaku_dari dan berlaku_sampai pada definisinya.");

    /// <summary>Judul berkas mengatakan bahwa angkanya ribuan atau jutaan.</summary>
    public static readonly DiagnosticCode JudulBerskala = new(
        "KIN2038", Severity.Peringatan,
        "Judul berkas mengatakan bahwa angkanya ribuan atau jutaan; angka dibaca apa adanya.",
        "Tulis angka penuh di setiap sel, lalu hapus keterangan skala di judul.");

    /// <summary>Isian bukan angka dan bukan label skalanya.</summary>
    public static readonly DiagnosticCode LabelTidakDikenal = new(
        "KIN2060", Severity.Galat,
        "Isian variabel yang berskala bukan angka dan bukan label skalanya.",
        "Tulis salah satu label yang disebut atau angkanya, atau tambahkan labelnya di skala.csv.");

    /// <summary>Target ditulis dengan satuan lain daripada satuan indikatornya.</summary>
    public static readonly DiagnosticCode SatuanTargetBerbeda = new(
        "KIN2030", Severity.Peringatan,
        "Target ditulis dengan satuan lain daripada satuan indikatornya; angkanya dipakai tanpa diubah.",
        "Samakan satuannya di target.csv dan indikator.csv, atau periksa kode indikatornya.");

    /// <summary>Variabel dilaporkan tetapi tidak dipakai rumus mana pun.</summary>
    public static readonly DiagnosticCode VariabelTidakTerpakai = new(
        "KIN2031", Severity.Peringatan,
        "Variabel dilaporkan, tetapi tidak dipakai rumus dan bukan pembobot_wilayah, jadi tidak ikut dihitung.",
        "Perbaiki nama variabel atau kode indikatornya, atau hapus barisnya.");
}
