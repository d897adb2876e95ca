namespace Kinerja.Engine.Diagnostics;

/// <summary>The codes of a rumus, KIN11xx (SPEC 3). All are definition errors.</summary>
public static class FormulaCodes
{
    /// <summary>Kolom rumus tidak berisi apa pun.</summary>
    public static readonly DiagnosticCode RumusKosong = new(
        "KIN1101", Severity.Galat,
        "Kolom rumus tidak berisi apa pun.",
        "Tulis rumusnya, misalnya `jumlah` atau `Persen(selesai, terdata)`.");

    /// <summary>Rumus memuat karakter di luar bahasa rumus (misalnya <c>²</c>, <c>∑</c>, <c>{</c>).</summary>
    public static readonly DiagnosticCode KarakterTidakDikenal = new(
        "KIN1102", Severity.Galat,
        "Rumus memuat karakter di luar bahasa rumus (misalnya `²`, `∑`, `{`).",
        "Hapus karakter itu; nama variabel yang tidak biasa ditulis dalam kurung siku: `[nama apa saja]`.");

    /// <summary>Rumus memakai operator yang artinya tidak pasti: ^ ~ &amp; | &lt;&lt; &gt;&gt; %.</summary>
    public static readonly DiagnosticCode OperatorTidakDidukung = new(
        "KIN1103", Severity.Galat,
        "Rumus memakai operator yang artinya tidak pasti: `^ ~ & | << >> %`.",
        "Gunakan `Pow(x, n)` untuk pangkat, tulis `* 100` atau `/ 100` untuk persen, `and`/`or` untuk logika.");

    /// <summary>Rumus memuat teks, tanggal, atau <c>true</c>/<c>false</c>.</summary>
    public static readonly DiagnosticCode TeksTidakDidukung = new(
        "KIN1104", Severity.Galat,
        "Rumus memuat teks, tanggal, atau `true`/`false`.",
        "Pakai angka dan nama variabel saja; syarat ditulis sebagai perbandingan, misalnya `a > 0`.");

    /// <summary>Rumus memanggil fungsi yang tidak ada.</summary>
    public static readonly DiagnosticCode FungsiTidakDikenal = new(
        "KIN1105", Severity.Galat,
        "Rumus memanggil fungsi yang tidak ada.",
        "Periksa ejaannya; fungsi yang ada: if, Min, Max, Abs, Round, Floor, Ceiling, Truncate, Pow, JikaKosong, "
            + "AdaNilai, Persen, Pertumbuhan.");

    /// <summary>Fungsi dipanggil dengan jumlah argumen yang salah.</summary>
    public static readonly DiagnosticCode JumlahArgumenSalah = new(
        "KIN1106", Severity.Galat,
        "Fungsi dipanggil dengan jumlah argumen yang salah.",
        "Sesuaikan jumlah argumen; argumen dipisah koma, angka desimal memakai titik.");

    /// <summary>Ada kurung yang dibuka tanpa ditutup atau sebaliknya.</summary>
    public static readonly DiagnosticCode KurungTidakSeimbang = new(
        "KIN1107", Severity.Galat,
        "Ada kurung yang dibuka tanpa ditutup atau sebaliknya.",
        "Tambahkan atau hapus kurung di tempat yang ditunjuk.");

    /// <summary>Urutan nama, angka, dan operator tidak membentuk rumus.</summary>
    public static readonly DiagnosticCode SusunanTidakSah = new(
        "KIN1108", Severity.Galat,
        "Urutan nama, angka, dan operator tidak membentuk rumus.",
        "Periksa operator yang kurang atau berlebih di tempat yang ditunjuk.");

    /// <summary>
    /// Angka di dalam rumus tidak dapat dipakai (bentuk <c>1e5</c>, lebih dari 15 digit, dua titik).
    /// </summary>
    public static readonly DiagnosticCode AngkaRumusTidakSah = new(
        "KIN1109", Severity.Galat,
        "Angka di dalam rumus tidak dapat dipakai (bentuk `1e5`, lebih dari 15 digit, dua titik).",
        "Tulis angka biasa dengan titik desimal dan paling banyak 15 digit.");

    /// <summary>
    /// Rumus terlalu panjang, terlalu dalam, atau terlalu besar (4096 karakter, 64 tingkat, 1024 simpul).
    /// </summary>
    public static readonly DiagnosticCode BatasRumus = new(
        "KIN1110", Severity.Galat,
        "Rumus terlalu panjang, terlalu dalam, atau terlalu besar (4096 karakter, 64 tingkat, 1024 simpul).",
        "Pecah menjadi beberapa indikator dan rujuk dengan `[@KODE]`.");

    /// <summary>Syarat (benar/salah) dipakai sebagai angka, atau angka dipakai sebagai syarat.</summary>
    public static readonly DiagnosticCode JenisTidakCocok = new(
        "KIN1111", Severity.Galat,
        "Syarat (benar/salah) dipakai sebagai angka, atau angka dipakai sebagai syarat.",
        "Ubah syarat menjadi angka dengan `if(syarat, 1, 0)`; ubah angka menjadi syarat dengan perbandingan.");

    /// <summary>Pangkat <c>Pow</c> dan digit <c>Round</c> harus berupa bilangan bulat yang tertulis langsung.</summary>
    public static readonly DiagnosticCode ArgumenHarusTetap = new(
        "KIN1112", Severity.Galat,
        "Pangkat `Pow` dan digit `Round` harus berupa bilangan bulat yang tertulis langsung.",
        "Tulis bilangan bulatnya: `Pow(x, 2)` (-64..64), `Round(x, 2)` (0..28).");

    /// <summary>Nama di dalam kurung siku kosong atau memuat karakter yang tidak terlihat.</summary>
    public static readonly DiagnosticCode NamaTidakSah = new(
        "KIN1113", Severity.Galat,
        "Nama di dalam kurung siku kosong atau memuat karakter yang tidak terlihat.",
        "Tulis nama variabel yang terbaca.");

    /// <summary><c>[@KODE]</c> merujuk indikator yang tidak ada di indikator.csv.</summary>
    public static readonly DiagnosticCode RujukanTidakDikenal = new(
        "KIN1114", Severity.Galat,
        "`[@KODE]` merujuk indikator yang tidak ada di indikator.csv.",
        "Perbaiki kodenya atau tambahkan indikator itu.");

    /// <summary>Beberapa indikator saling merujuk sehingga tidak ada yang dapat dihitung lebih dahulu.</summary>
    public static readonly DiagnosticCode RujukanMelingkar = new(
        "KIN1115", Severity.Galat,
        "Beberapa indikator saling merujuk sehingga tidak ada yang dapat dihitung lebih dahulu.",
        "Putuskan salah satu rujukan di jalur yang disebut.");

    /// <summary>Rumus diawali <c>=</c> seperti di lembar sebar.</summary>
    public static readonly DiagnosticCode SamaDenganDiDepan = new(
        "KIN1116", Severity.Galat,
        "Rumus diawali `=` seperti di lembar sebar.",
        "Hapus tanda `=` di depan rumus.");

    /// <summary>Angka di dalam rumus dapat terbaca sebagai ribuan, misalnya <c>100.000</c>.</summary>
    public static readonly DiagnosticCode TitikRibuan = new(
        "KIN1117", Severity.Galat,
        "Angka di dalam rumus dapat terbaca sebagai ribuan: satu sampai tiga angka, titik, lalu tepat tiga angka, "
            + "misalnya `100.000`.",
        "Tulis `100000`; atau `100.0000` bila memang pecahan.");

    /// <summary>Koma berdiri di antara dua angka tanpa spasi, misalnya <c>0,5</c>.</summary>
    public static readonly DiagnosticCode KomaDesimal = new(
        "KIN1118", Severity.Galat,
        "Koma berdiri di antara dua angka tanpa spasi, misalnya `0,5`: dapat berarti satu pecahan atau dua argumen.",
        "Tulis `0.5` untuk pecahan; pisahkan argumen dengan koma dan spasi.");
}
