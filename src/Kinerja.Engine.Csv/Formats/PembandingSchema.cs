using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns of <c>pembanding.csv</c> (SPEC 10, 17.4).</summary>
internal static class PembandingSchema
{
    public static readonly CsvColumn Nama = new("nama", true, "pembanding", "nama_pembanding");

    public static readonly CsvColumn Nilai =
        new("nilai", true, "realisasi", "angka", "nilai_pembanding") { IsNumber = true };

    /// <summary>The columns of the file as this library writes it.</summary>
    public static readonly ImmutableArray<CsvColumn> File = [Schema.IndikatorRequired, Nama, Schema.Tahun, Nilai];
}
