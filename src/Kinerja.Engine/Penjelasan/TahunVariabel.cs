using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>One variabel in one tahun.</summary>
/// <param name="Tahun">The tahun.</param>
/// <param name="Kolom">The reported cells.</param>
/// <param name="Triwulan">The own value of each of the four quarters, as the calculation used it.</param>
internal sealed record TahunVariabel(int Tahun, KolomVariabel Kolom, KolomNilai Triwulan);
