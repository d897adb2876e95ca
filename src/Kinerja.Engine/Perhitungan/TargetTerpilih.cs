using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The target that counts, and its origin.</summary>
/// <param name="Target">The number, in the unit of the indikator.</param>
/// <param name="Dasar">Triwulan or Tahunan.</param>
/// <param name="Kolom">The column of cells that holds the target.</param>
/// <param name="Wilayah">The index of the wilayah in that column.</param>
/// <param name="Sampai">The last triwulan of the target, 1..4; 0 for an annual target.</param>
internal readonly record struct TargetTerpilih(
    decimal Target, DasarTarget Dasar, CellColumn Kolom, int Wilayah, int Sampai);
