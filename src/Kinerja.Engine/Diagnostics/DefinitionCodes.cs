namespace Kinerja.Engine.Diagnostics;

/// <summary>The codes of definitions other than the rumus, KIN10xx (SPEC 10).</summary>
public static class DefinitionCodes
{
    /// <summary>Folder atau berkas wajib tidak ditemukan.</summary>
    public static readonly DiagnosticCode BerkasTidakAda = new(
        "KIN1001", Severity.Galat,
        "Folder atau berkas wajib tidak ditemukan.",
        "Periksa nama folder; indikator.csv dan sedikitnya satu realisasi.csv, realisasi-*.csv, atau skm.csv harus "
            + "ada.");

    /// <summary>Baris judul tidak memuat kolom yang wajib.</summary>
    public static readonly DiagnosticCode KolomWajibTidakAda = new(
        "KIN1002", Severity.Galat,
        "Baris judul tidak memuat kolom yang wajib.",
        "Tambahkan kolomnya; nama yang diterima ada di docs/format-csv.md.");

    /// <summary>Dua kolom judul berarti hal yang sama.</summary>
    public static readonly DiagnosticCode KolomGanda = new(
        "KIN1003", Severity.Galat,
        "Dua kolom judul berarti hal yang sama.",
        "Hapus atau ganti nama salah satunya.");

    /// <summary>Isian wajib pada sebuah definisi kosong.</summary>
    public static readonly DiagnosticCode IsianWajibKosong = new(
        "KIN1004", Severity.Galat,
        "Isian wajib pada sebuah definisi kosong.",
        "Isi sel yang disebut.");

    /// <summary>Isian bukan salah satu pilihan yang dikenal.</summary>
    public static readonly DiagnosticCode IsianTidakDikenal = new(
        "KIN1005", Severity.Galat,
        "Isian bukan salah satu pilihan yang dikenal.",
        "Pakai salah satu pilihan yang disebut dalam pesan.");

    /// <summary>Kode yang sama didefinisikan dua kali.</summary>
    public static readonly DiagnosticCode KodeGanda = new(
        "KIN1006", Severity.Galat,
        "Kode yang sama didefinisikan dua kali.",
        "Beri kode yang berbeda atau hapus salah satu baris.");

    /// <summary>Indikator menyebut simpul yang tidak ada di cascading.csv.</summary>
    public static readonly DiagnosticCode SimpulTidakDikenal = new(
        "KIN1007", Severity.Galat,
        "Indikator menyebut simpul yang tidak ada di cascading.csv.",
        "Perbaiki kode simpul, atau kosongkan bila indikator tidak menempel pada pohon.");

    /// <summary>Angka pada sebuah definisi tidak terbaca atau di luar batas (bobot harus 0 atau lebih).</summary>
    public static readonly DiagnosticCode AngkaDefinisiTidakSah = new(
        "KIN1008", Severity.Galat,
        "Angka pada sebuah definisi tidak terbaca atau di luar batas (bobot harus 0 atau lebih).",
        "Perbaiki angkanya.");

    /// <summary>Nama opsi tidak dikenal atau nilainya tidak sah.</summary>
    public static readonly DiagnosticCode OpsiTidakSah = new(
        "KIN1009", Severity.Galat,
        "Nama opsi tidak dikenal atau nilainya tidak sah.",
        "Periksa kinerja.json dan --opsi; daftar opsi ada di docs/format-csv.md.");

    /// <summary>Berkas definisi tidak dapat dibaca sampai habis.</summary>
    public static readonly DiagnosticCode BerkasTidakTerbaca = new(
        "KIN1010", Severity.Galat,
        "Berkas tidak dapat dibaca sampai habis: berkas definisi, kinerja.json, judul sebuah berkas, atau buku kerja.",
        "Pastikan berkas adalah CSV UTF-8, JSON yang sah, atau buku kerja yang utuh dan tidak bersandi.");

    /// <summary>Berkas memuat kolom yang tidak dipakai.</summary>
    public static readonly DiagnosticCode KolomTidakDikenal = new(
        "KIN1011", Severity.Info,
        "Berkas memuat kolom yang tidak dipakai.",
        "Abaikan, atau perbaiki ejaannya bila kolom itu seharusnya dipakai.");

    /// <summary>Baris definisi tidak dapat dipisah menjadi sel sesuai judul.</summary>
    public static readonly DiagnosticCode BarisDefinisiRusak = new(
        "KIN1012", Severity.Galat,
        "Baris definisi tidak dapat dipisah menjadi sel sesuai judul.",
        "Periksa kutip dan pemisah pada baris itu.");

    /// <summary>
    /// jika_pembagi_nol diisi pada rumus yang bukan satu pembagian N/D, sehingga tidak pernah berlaku.
    /// </summary>
    public static readonly DiagnosticCode JikaPembagiNolTakBerlaku = new(
        "KIN1013", Severity.Peringatan,
        "jika_pembagi_nol diisi pada rumus yang bukan satu pembagian N/D, sehingga tidak pernah berlaku.",
        "Kosongkan, atau tulis rumusnya sebagai satu rasio.");

    /// <summary>Rumus menyebut katalog yang tidak ada.</summary>
    public static readonly DiagnosticCode KatalogTidakDikenal = new(
        "KIN1016", Severity.Galat,
        "Rumus menyebut katalog yang tidak ada.",
        "Pakai salah satu nama dari kinerja katalog, atau tulis rumusnya sendiri.");

    /// <summary>agregasi_wilayah tidak dapat dipakai pada indikator itu.</summary>
    public static readonly DiagnosticCode AgregasiTidakCocok = new(
        "KIN1017", Severity.Galat,
        "agregasi_wilayah tidak dapat dipakai pada indikator itu.",
        "RasioJumlah memerlukan rumus berbentuk satu rasio tanpa rujukan; RataRataTertimbang memerlukan "
            + "pembobot_wilayah.");

    /// <summary>pembobot_wilayah diisi pada indikator yang tidak dirata-ratakan dengan bobot.</summary>
    public static readonly DiagnosticCode PembobotTakBerlaku = new(
        "KIN1018", Severity.Peringatan,
        "pembobot_wilayah diisi pada indikator yang tidak dirata-ratakan dengan bobot, sehingga diabaikan.",
        "Isi agregasi_wilayah dengan RataRataTertimbang, atau kosongkan pembobot_wilayah.");

    /// <summary>wilayah.csv tidak mempunyai kolom induk, jadi induk diambil dari kode.</summary>
    public static readonly DiagnosticCode IndukFromKode = new(
        "KIN1019", Severity.Info,
        "wilayah.csv tidak mempunyai kolom induk, jadi induk sebuah kode adalah kode lain terpanjang yang "
            + "dilanjutkannya sesudah titik.",
        "Abaikan bila benar; tulis kolom induk bila tidak.");

    /// <summary>Folder memuat berkas yang tampak seperti masukan, tetapi namanya tidak dikenal.</summary>
    public static readonly DiagnosticCode BerkasTidakDibaca = new(
        "KIN1015", Severity.Peringatan,
        "Folder memuat berkas yang tampak seperti masukan, tetapi namanya tidak dikenal, jadi isinya tidak dibaca.",
        "Ganti namanya menurut docs/format-csv.md, petakan di bagian Masukan kinerja.json, atau pindahkan dari folder "
            + "itu.");

    /// <summary>Kolom yang tidak dikenal berisi kode atau nama indikator.</summary>
    public static readonly DiagnosticCode KolomBerisiIndikator = new(
        "KIN1020", Severity.Galat,
        "Berkas realisasi tidak mempunyai kolom indikator, padahal kolom yang tidak dikenal berisi kode atau nama "
            + "indikator.",
        "Namai kolom itu 'indikator'; hapus kolomnya bila isinya memang variabel bersama.");

    /// <summary>Dua kode hanya berbeda pada nol di akhir sebuah bagiannya.</summary>
    public static readonly DiagnosticCode KodeBedaNol = new(
        "KIN1021", Severity.Peringatan,
        "Dua kode dalam satu folder hanya berbeda pada nol di akhir sebuah bagiannya, seperti 33.1 dan 33.10.",
        "Bila keduanya satu, perbaiki yang kehilangan nol; format kolom kode sebagai teks sebelum menyimpan.");

    /// <summary>Bagian Masukan di kinerja.json tidak dapat dipakai seperti yang tertulis.</summary>
    public static readonly DiagnosticCode MasukanTidakSah = new(
        "KIN1022", Severity.Galat,
        "Bagian Masukan di kinerja.json memuat nama yang tidak dikenal, isian yang tidak sah, atau isian yang kurang.",
        "Tulis baris yang disebut dalam pesan; bentuk lengkapnya ada di docs/format-csv.md.");

    /// <summary>Lembar buku kerja tidak dibaca.</summary>
    public static readonly DiagnosticCode LembarTidakDibaca = new(
        "KIN1023", Severity.Info,
        "Buku kerja memuat lembar yang namanya bukan nama berkas masukan, jadi lembar itu tidak dibaca.",
        "Abaikan bila isinya bukan data; namai seperti berkasnya, atau petakan di bagian Masukan kinerja.json.");

    /// <summary>Masukan tidak cocok dengan berkas mana pun.</summary>
    public static readonly DiagnosticCode MasukanTidakCocok = new(
        "KIN1024", Severity.Peringatan,
        "Sebuah Masukan di kinerja.json tidak cocok dengan berkas mana pun.",
        "Periksa Berkas-nya; abaikan bila berkasnya memang belum ada.");

    /// <summary>Ada dua berkas untuk hal yang hanya boleh satu.</summary>
    public static readonly DiagnosticCode BerkasGanda = new(
        "KIN1025", Severity.Galat,
        "Dua berkas atau lembar berisi survei, padahal hanya satu yang dapat dibaca.",
        "Gabungkan isinya menjadi satu skm.csv.");

    /// <summary>Masa berlaku sebuah baris berakhir sebelum mulai.</summary>
    public static readonly DiagnosticCode MasaBerlakuTidakSah = new(
        "KIN1026", Severity.Galat,
        "Masa berlaku sebuah baris berakhir sebelum mulai.",
        "Tulis berlaku_dari yang tidak melebihi berlaku_sampai, atau kosongkan salah satunya.");

    /// <summary>Bagian Laporan di kinerja.json tidak dapat dipakai seperti yang tertulis.</summary>
    public static readonly DiagnosticCode LaporanTidakSah = new(
        "KIN1027", Severity.Peringatan,
        "Bagian Laporan di kinerja.json memuat nama yang tidak dikenal atau isian yang tidak sah, jadi isian itu tidak "
            + "dipakai.",
        "Tulis baris yang disebut dalam pesan; bentuk lengkapnya ada di docs/laporan.md.");

    /// <summary>cara_lapor SampaiDengan diisi pada variabel yang bukan Arus, sehingga diabaikan.</summary>
    public static readonly DiagnosticCode CaraLaporTakBerlaku = new(
        "KIN1014", Severity.Peringatan,
        "cara_lapor SampaiDengan diisi pada variabel yang bukan Arus, sehingga diabaikan.",
        "Ubah sifatnya menjadi Arus atau kosongkan cara_lapor.");

    /// <summary>Indikator Kumulatif dalam %, indeks, nilai, atau skor yang rumusnya bukan satu rasio N/D.</summary>
    public static readonly DiagnosticCode TingkatDijumlahkan = new(
        "KIN1030", Severity.Peringatan,
        "Indikator Kumulatif dalam %, indeks, nilai, atau skor, tetapi rumusnya bukan satu rasio N/D: angka "
            + "triwulannya dijumlahkan, padahal persentase tidak dapat dijumlahkan.",
        "Tulis rumusnya sebagai Persen(pembilang, penyebut), pilih tipe Non Kumulatif, atau nyatakan sifat "
            + "variabelnya di variabel.csv.");

    /// <summary>Dua indikator pada satu simpul bernama sama.</summary>
    public static readonly DiagnosticCode NamaIndikatorGanda = new(
        "KIN1031", Severity.Peringatan,
        "Dua indikator pada satu simpul bernama sama, jadi mungkin satu indikator dihitung dua kali.",
        "Hapus salah satu, atau bedakan namanya.");

    /// <summary>Semua bobot anak sebuah simpul, atau semua bobot indikatornya, 0.</summary>
    public static readonly DiagnosticCode BobotSemuaNol = new(
        "KIN1032", Severity.Peringatan,
        "Semua bobot anak sebuah simpul, atau semua bobot indikatornya, 0, jadi rata-ratanya kosong (BobotNol).",
        "Beri sedikitnya satu bobot lebih dari 0, atau kosongkan kolom bobot.");

    /// <summary>Kolom yang tidak dipakai tampaknya memuat angka atau mengubah arti angka.</summary>
    public static readonly DiagnosticCode KolomAngkaTidakDipakai = new(
        "KIN1033", Severity.Peringatan,
        "Kolom yang tidak dipakai tampaknya memuat angka, atau mengubah arti angka, yang tidak ada di kolom lain.",
        "Ikuti saran dalam pesan: namai atau petakan kolom itu; cara_lapor ditulis di variabel.csv.");

    /// <summary>Label di skala.csv terbaca sebagai angka lain atau sebagai sel kosong.</summary>
    public static readonly DiagnosticCode LabelTerbacaAngka = new(
        "KIN1040", Severity.Peringatan,
        "Label di skala.csv terbaca sebagai angka lain atau sebagai tidak ada data, jadi label itu tidak pernah "
            + "dipakai.",
        "Beri label lain yang bukan angka, atau samakan nilainya dengan angka itu.");
}
