using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The target that counts, and where it stands.</summary>
/// <param name="Target">The number.</param>
/// <param name="Dasar">Triwulan or Tahunan.</param>
/// <param name="Kolom">The cells it was found in.</param>
/// <param name="Wilayah">Its wilayah there.</param>
/// <param name="Sampai">Until which triwulan it was given, 0 for the year.</param>
internal readonly record struct TargetTerpilih(
    decimal Target, DasarTarget Dasar, CellColumn Kolom, int Wilayah, int Sampai);
