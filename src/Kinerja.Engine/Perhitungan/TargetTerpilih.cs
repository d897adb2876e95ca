using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The given target that counts at TW n, and its origin.</summary>
/// <param name="Bawah">The given number or lower bound, in the unit of the indikator.</param>
/// <param name="Atas">The given upper bound; <c>null</c> for a single target.</param>
/// <param name="Dasar">Triwulan, Tahunan or ProRata.</param>
/// <param name="Kolom">The column of cells that holds the target.</param>
/// <param name="Wilayah">The index of the wilayah in that column.</param>
/// <param name="Sampai">The last triwulan of the given target, 1..4; 0 for an annual target.</param>
internal readonly record struct TargetTerpilih(
    decimal Bawah, decimal? Atas, DasarTarget Dasar, CellColumn Kolom, int Wilayah, int Sampai)
{
    /// <summary>Returns the target s.d. TW n (1..4); under ProRata it is n quarters of four.</summary>
    public BatasTarget Until(int n) => Dasar == DasarTarget.ProRata
        ? new(Nilai.Of(Part(Bawah, n)), Nilai.From(Atas is { } atas ? Part(atas, n) : null))
        : new(Nilai.Of(Bawah), Nilai.From(Atas));

    private static decimal Part(decimal target, int n) => target * n / ColumnLayout.Quarters;
}
