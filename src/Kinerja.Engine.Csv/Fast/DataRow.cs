namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// A row of a data file as numbers only, so that a thread can hand over thousands without a text.
/// </summary>
/// <param name="Position">Where it is: its line, or its byte in a <see cref="Block"/>.</param>
/// <param name="Wilayah">The number of its kode; -1 for none.</param>
/// <param name="Indikator">The number of its kode; -1 for none.</param>
/// <param name="Variabel">The number of its name; -1 for none.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">1..4; 0 for none.</param>
/// <param name="HasNilai">Whether there is a number.</param>
/// <param name="Angka">The number, if there is one.</param>
internal readonly record struct DataRow(
    long Position, int Wilayah, int Indikator, int Variabel, short Tahun, byte Triwulan, bool HasNilai, decimal Angka)
{
    /// <summary>The number; <c>null</c> for no data.</summary>
    public decimal? Nilai => HasNilai ? Angka : null;

    public DataRow With(decimal? nilai) => this with { HasNilai = nilai is not null, Angka = nilai ?? 0 };
}
