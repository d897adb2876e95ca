using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns of money (SPEC 10, 16.1).</summary>
internal static class AnggaranSchema
{
    /// <summary>A file with two of these names is refused, because each row would have two simpul.</summary>
    public static readonly CsvColumn Simpul =
        new("simpul", true, "kode_simpul", "kode_sub_kegiatan", "kode_kegiatan", "kode_program");

    public static readonly CsvColumn Pagu =
        new("pagu", false, "pagu_anggaran", "pagu_awal", "pagu_murni", "pagu_rp", "anggaran_sebelum_perubahan")
        {
            Fallbacks = ["anggaran", "anggaran_murni"],
            IsNumber = true,
        };

    public static readonly CsvColumn PaguPerubahan =
        new("pagu_perubahan", false, "pagu_revisi", "anggaran_perubahan", "anggaran_setelah_perubahan")
        {
            IsNumber = true,
        };

    /// <summary>The realisasi of the quarter of the row.</summary>
    public static readonly CsvColumn Realisasi = new(
        "realisasi", false, "realisasi_tw", "realisasi_triwulan", "realisasi_anggaran", "realisasi_keuangan",
        "realisasi_sp2d", "realisasi_rp", "penyerapan_anggaran")
    {
        IsNumber = true,
    };

    /// <summary>The realisasi of the four quarters, in place of triwulan and realisasi.</summary>
    public static readonly ImmutableArray<CsvColumn> Tw = DataSchema.Quarters(
        "tw", ["", "realisasi_", "realisasi_anggaran_", "realisasi_keuangan_"], ["_realisasi"]);

    /// <summary>The columns of <c>anggaran.csv</c> as this library writes it.</summary>
    public static readonly ImmutableArray<CsvColumn> File =
        [Schema.WilayahRequired, Simpul, Schema.Tahun, Pagu, PaguPerubahan, Schema.CaraLapor, .. Tw];
}
