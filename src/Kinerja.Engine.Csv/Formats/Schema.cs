using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns of every file; <c>docs/format-csv.md</c> lists them with their aliases (SPEC 10).</summary>
internal static class Schema
{
    private static readonly string[] KodeIndikator =
    [
        "kode_indikator", "kode_indikator_kinerja", "kode_iku", "kode_ikp", "kode_ik", "kode_kpi",
        "nomor_indikator", "nomor_iki",
    ];

    private static readonly string[] NamaIndikatorLain =
    [
        "indikator_kinerja", "indikator_kinerja_utama", "indikator_sasaran", "indikator_kinerja_program",
        "indikator_kinerja_kegiatan", "indikator_kpi", "iku",
    ];

    private static readonly string[] KodeWilayahLain =
    [
        "kode_wilayah", "kd_kec", "kode_kecamatan", "kode_opd", "kode_skpd", "kode_unit_kerja", "kode_satker",
        "kemendagri_kode_kecamatan",
    ];

    private static readonly string[] NamaWilayahLain =
    [
        "kecamatan", "nama_kecamatan", "perangkat_daerah", "opd", "nama_opd", "skpd", "nama_skpd", "unit_kerja",
        "satuan_kerja", "pd", "kemendagri_nama_kecamatan",
    ];

    public static readonly CsvColumn Kode = new("kode", true, [.. KodeIndikator]);
    public static readonly CsvColumn NamaIndikator = new("nama", false, "nama_indikator", "uraian")
    {
        Fallbacks = NamaIndikatorLain,
    };

    public static readonly CsvColumn Simpul = new("simpul", false, "kode_simpul");
    public static readonly CsvColumn Nama = new("nama", false, "nama_indikator", "uraian");
    public static readonly CsvColumn Satuan = new("satuan", false);
    public static readonly CsvColumn Rumus = new("rumus", true, "formula")
    {
        Fallbacks = ["formulasi", "formulasi_pengukuran"],
    };

    public static readonly CsvColumn Tipe = new("tipe", true, "tipe_perhitungan", "tipe_penghitungan");
    public static readonly CsvColumn Polaritas = new("polaritas", false);
    public static readonly CsvColumn Bobot = new("bobot", false) { IsNumber = true };
    public static readonly CsvColumn AgregasiWilayah = new("agregasi_wilayah", false);
    public static readonly CsvColumn PembobotWilayah = new("pembobot_wilayah", false);
    public static readonly CsvColumn JikaPembagiNol = new("jika_pembagi_nol", false) { IsNumber = true };
    public static readonly CsvColumn PenanggungJawab = new("penanggung_jawab", false);
    public static readonly CsvColumn SumberData = new("sumber_data", false);
    public static readonly CsvColumn TingkatPelapor = new("tingkat_pelapor", false);
    public static readonly CsvColumn Formulasi = new("formulasi", false, "formulasi_pengukuran");
    public static readonly CsvColumn Definisi = new("definisi", false, "definisi_operasional");
    public static readonly CsvColumn Catatan = new("catatan", false);

    public static readonly CsvColumn KodeSimpul = new("kode", true, "kode_simpul");
    public static readonly CsvColumn Induk = new("induk", false, "kode_induk");
    public static readonly CsvColumn Jenjang = new("jenjang", true, "level");
    public static readonly CsvColumn Sasaran = new("sasaran", false);
    public static readonly CsvColumn Crosscutting = new("crosscutting", false);

    public static readonly CsvColumn Indikator = new("indikator", false, [.. KodeIndikator])
    {
        Fallbacks = NamaIndikatorLain,
        IsNameWeak = true,
    };

    public static readonly CsvColumn IndikatorRequired = Indikator.Required();
    public static readonly CsvColumn Variabel = new("variabel", true, "nama_variabel");
    public static readonly CsvColumn Sifat = new("sifat", false);
    public static readonly CsvColumn CaraLapor = new("cara_lapor", false);
    public static readonly CsvColumn Frekuensi = new("frekuensi", false);

    public static readonly CsvColumn Skala = new("skala", false, "nama_skala");

    public static readonly CsvColumn SkalaRequired = Skala.Required();
    public static readonly CsvColumn LabelNilai = new("label", true, "sebutan");
    public static readonly CsvColumn AngkaLabel = new("nilai", true, "angka", "skor") { IsNumber = true };

    public static readonly CsvColumn KodeWilayah = new("kode", true, [.. KodeWilayahLain]);
    public static readonly CsvColumn NamaWilayah = new("nama", false, "nama_wilayah", "uraian")
    {
        Fallbacks = NamaWilayahLain,
    };

    public static readonly CsvColumn Tingkat = new("tingkat", false);

    public static readonly CsvColumn BerlakuDari = new("berlaku_dari", false, "berlaku_sejak", "mulai_berlaku");
    public static readonly CsvColumn BerlakuSampai = new("berlaku_sampai", false, "akhir_berlaku");

    public static readonly CsvColumn Wilayah = new("wilayah", false, [.. KodeWilayahLain])
    {
        Fallbacks = NamaWilayahLain,
    };

    public static readonly CsvColumn WilayahRequired = Wilayah.Required();
    public static readonly CsvColumn Tahun = new("tahun", true) { Fallbacks = ["tahun_anggaran"] };

    public static readonly ImmutableArray<CsvColumn> IndikatorFile =
    [
        Kode, Simpul, NamaIndikator, Satuan, Rumus, Tipe, Polaritas, Bobot,
        AgregasiWilayah, PembobotWilayah, JikaPembagiNol, PenanggungJawab, SumberData, TingkatPelapor,
        BerlakuDari, BerlakuSampai, Formulasi, Definisi, Catatan,
    ];

    public static readonly ImmutableArray<CsvColumn> CascadingFile =
    [
        KodeSimpul, Induk, Jenjang, Nama, Sasaran, Bobot, PenanggungJawab, Crosscutting, BerlakuDari, BerlakuSampai,
    ];

    public static readonly ImmutableArray<CsvColumn> VariabelFile =
        [Indikator, Variabel, Sifat, CaraLapor, Satuan, Nama, Frekuensi, Skala];

    public static readonly ImmutableArray<CsvColumn> SkalaFile = [SkalaRequired, LabelNilai, AngkaLabel];

    public static readonly ImmutableArray<CsvColumn> WilayahFile =
        [KodeWilayah, NamaWilayah, Tingkat, Induk, BerlakuDari, BerlakuSampai];
}
