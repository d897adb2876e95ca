namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// A row of a data file as numbers only, so that a thread can return thousands of rows without allocating strings.
/// </summary>
/// <param name="Position">The line of the row, or in a <see cref="Block"/> its byte offset.</param>
/// <param name="Wilayah">The index of the kode; -1 for none.</param>
/// <param name="Indikator">The index of the kode; -1 for none.</param>
/// <param name="Variabel">The index of the name; -1 for none.</param>
/// <param name="Tahun">The year, 1900..2200.</param>
/// <param name="Triwulan">The quarter, 1..4; 0 for none.</param>
/// <param name="HasNilai">Whether the cell holds a number.</param>
/// <param name="Angka">The number; 0 when <paramref name="HasNilai"/> is <c>false</c>.</param>
internal readonly record struct DataRow(
    long Position, int Wilayah, int Indikator, int Variabel, short Tahun, byte Triwulan, bool HasNilai, decimal Angka)
{
    /// <summary>The number; <c>null</c> for no data.</summary>
    public decimal? Nilai => HasNilai ? Angka : null;

    public DataRow With(decimal? nilai) => this with { HasNilai = nilai is not null, Angka = nilai ?? 0 };
}
