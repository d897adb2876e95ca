namespace Kinerja.Engine.Csv.Reading;

/// <summary>What a row of a data file says once all its cells are understood.</summary>
/// <param name="Position">Where it is (<see cref="Tables.CsvTable.PositionOf"/>).</param>
/// <param name="Wilayah">From <see cref="DataFileReader.Wilayah"/>; -1 for none.</param>
/// <param name="Indikator">From <see cref="DataFileReader.Indikator"/>; -1 for none.</param>
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
