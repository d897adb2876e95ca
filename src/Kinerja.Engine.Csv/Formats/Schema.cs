using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns of every file; <c>docs/format-csv.md</c> lists them with their aliases (SPEC 10).</summary>
internal static class Schema
{
    /// <summary>The alias of target that requires a triwulan in every row.</summary>
    public const string TargetTriwulan = "target_triwulan";

    public static readonly CsvColumn Kode = new("kode", true, "kode_indikator", "kode_indikator_kinerja");
    public static readonly CsvColumn NamaIndikator = new("nama", false, "nama_indikator", "uraian")
    {
        Fallbacks = ["indikator_kinerja"],
    };

    public static readonly CsvColumn Simpul = new("simpul", false, "kode_simpul");
    public static readonly CsvColumn Nama = new("nama", false, "nama_indikator", "uraian");
    public static readonly CsvColumn Satuan = new("satuan", false);
    public static readonly CsvColumn Rumus = new("rumus", true, "formula", "formulasi", "formulasi_pengukuran");
    public static readonly CsvColumn Tipe = new("tipe", true, "tipe_perhitungan", "tipe_penghitungan");
    public static readonly CsvColumn Polaritas = new("polaritas", false);
    public static readonly CsvColumn Bobot = new("bobot", false) { IsNumber = true };
    public static readonly CsvColumn AgregasiWilayah = new("agregasi_wilayah", false);
    public static readonly CsvColumn PembobotWilayah = new("pembobot_wilayah", false);
    public static readonly CsvColumn JikaPembagiNol = new("jika_pembagi_nol", false) { IsNumber = true };
    public static readonly CsvColumn PenanggungJawab = new("penanggung_jawab", false);
    public static readonly CsvColumn SumberData = new("sumber_data", false);
    public static readonly CsvColumn TingkatPelapor = new("tingkat_pelapor", false);

    public static readonly CsvColumn KodeSimpul = new("kode", true, "kode_simpul");
    public static readonly CsvColumn Induk = new("induk", false, "kode_induk");
    public static readonly CsvColumn Jenjang = new("jenjang", true, "level");
    public static readonly CsvColumn Sasaran = new("sasaran", false);
    public static readonly CsvColumn Crosscutting = new("crosscutting", false);

    public static readonly CsvColumn Indikator = new("indikator", false, "kode_indikator", "kode_indikator_kinerja")
    {
        Fallbacks = ["indikator_kinerja"],
    };

    public static readonly CsvColumn IndikatorRequired = Indikator.Required();
    public static readonly CsvColumn Variabel = new("variabel", true, "nama_variabel");
    public static readonly CsvColumn Sifat = new("sifat", false);
    public static readonly CsvColumn CaraLapor = new("cara_lapor", false);

    public static readonly CsvColumn KodeWilayah = new("kode", true, "kode_wilayah", "kd_kec");
    public static readonly CsvColumn NamaWilayah = new("nama", false, "nama_indikator", "uraian")
    {
        Fallbacks = ["kecamatan", "perangkat_daerah"],
    };

    public static readonly CsvColumn Tingkat = new("tingkat", false);

    public static readonly CsvColumn Wilayah = new("wilayah", false, "kode_wilayah", "kd_kec")
    {
        Fallbacks = ["kecamatan", "perangkat_daerah"],
    };

    public static readonly CsvColumn WilayahRequired = Wilayah.Required();
    public static readonly CsvColumn Tahun = new("tahun", true);
    public static readonly CsvColumn TriwulanOptional = new("triwulan", false, "tw");
    public static readonly CsvColumn Triwulan = TriwulanOptional.Required();
    public static readonly CsvColumn Target = new("target", true, TargetTriwulan) { IsNumber = true };
    public static readonly CsvColumn Nilai = new("nilai", true, "realisasi") { IsNumber = true };

    /// <summary>
    /// Replaces nilai: totals since TW 1. The header decides this even when <c>variabel.csv</c> has no cara_lapor.
    /// </summary>
    public static readonly CsvColumn NilaiKumulatif = new("realisasi_kumulatif", true) { IsNumber = true };

    /// <summary>Replace triwulan and nilai: one column per quarter.</summary>
    public static readonly ImmutableArray<CsvColumn> Tw =
    [
        Quarter("1", "i"),
        Quarter("2", "ii"),
        Quarter("3", "iii"),
        Quarter("4", "iv"),
    ];

    public static readonly ImmutableArray<CsvColumn> IndikatorFile =
    [
        Kode, Simpul, NamaIndikator, Satuan, Rumus, Tipe, Polaritas, Bobot,
        AgregasiWilayah, PembobotWilayah, JikaPembagiNol, PenanggungJawab, SumberData, TingkatPelapor,
    ];

    public static readonly ImmutableArray<CsvColumn> CascadingFile =
        [KodeSimpul, Induk, Jenjang, Nama, Sasaran, Bobot, PenanggungJawab, Crosscutting];

    public static readonly ImmutableArray<CsvColumn> VariabelFile =
        [Indikator, Variabel, Sifat, CaraLapor, Satuan, Nama];

    public static readonly ImmutableArray<CsvColumn> WilayahFile = [KodeWilayah, NamaWilayah, Tingkat, Induk];

    public static readonly ImmutableArray<CsvColumn> TargetFile =
        [Wilayah, IndikatorRequired, Tahun, TriwulanOptional, Target];

    public static readonly ImmutableArray<CsvColumn> RealisasiLong =
        [WilayahRequired, Indikator, Tahun, Triwulan, Variabel, Nilai];

    public static readonly ImmutableArray<CsvColumn> RealisasiKumulatif =
        [WilayahRequired, Indikator, Tahun, Triwulan, Variabel, NilaiKumulatif];

    public static readonly ImmutableArray<CsvColumn> RealisasiWide =
        [WilayahRequired, Indikator, Tahun, Variabel, .. Tw];

    private static CsvColumn Quarter(string digit, string roman) => new(
        $"tw{digit}", true, $"tw_{digit}", $"tw_{roman}", $"triwulan_{digit}", $"triwulan_{roman}",
        $"realisasi_tw{digit}", $"realisasi_tw_{digit}", $"realisasi_tw_{roman}",
        $"realisasi_triwulan_{digit}", $"realisasi_triwulan_{roman}")
    {
        IsNumber = true,
    };
}
