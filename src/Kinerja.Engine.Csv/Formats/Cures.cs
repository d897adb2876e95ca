using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>Columns that a header lacks, with what else can give them (SPEC 10.7).</summary>
internal static class Cures
{
    public static readonly MissingColumn Wilayah = new("wilayah",
        "Tambahkan kolom wilayah; atau, bila semua baris milik satu wilayah, pilih "
        + "--opsi WilayahBaku=KODE (kinerja.json: \"WilayahBaku\": \"KODE\").");

    public static readonly MissingColumn Tahun = new("tahun",
        "Tambahkan kolom tahun, atau pilih --opsi TahunBaku=2025 (kinerja.json: \"TahunBaku\": 2025).");

    public static readonly MissingColumn Triwulan = new("triwulan",
        "Tambahkan kolom triwulan, semester, atau tanggal; atau tulis \"Baku\": { \"triwulan\": \"1\" } di bagian "
        + "Masukan kinerja.json.");

    public static readonly MissingColumn Variabel = new("variabel",
        "Kolom indikator cukup untuk indikator yang rumusnya memakai satu variabel.");

    public static readonly MissingColumn Indikator = new("indikator");

    public static readonly MissingColumn Nilai = new("nilai",
        "Angkanya dapat berada di kolom nilai atau realisasi, di tw1 s.d. tw4, atau di kolom target.");

    public static readonly MissingColumn Pagu = new("pagu",
        "Angkanya dapat berada di kolom pagu, pagu_perubahan, atau realisasi, atau di tw1 s.d. tw4.");

    public static readonly MissingColumn Target = new("target",
        "Angkanya dapat berada di kolom target, di tw1 s.d. tw4, atau di kolom per tahun seperti target_2025.");
}
