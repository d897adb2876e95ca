using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns of a data file with one number per row.</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Indikator">The kode of the indikator.</param>
/// <param name="Variabel">The name of the variabel; <c>null</c> in a file without variabel.</param>
/// <param name="Triwulan">The quarter.</param>
/// <param name="Nilai">The number.</param>
internal sealed record DataColumns(
    CsvColumn Wilayah, CsvColumn Indikator, CsvColumn? Variabel, CsvColumn Triwulan, CsvColumn Nilai);
