using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine;

/// <summary>
/// How one wilayah stands among its neighbours in one simpul s.d. TW n: a row of <c>hasil-wilayah.csv</c> (SPEC 7.6).
/// </summary>
/// <param name="Induk">The kode of the wilayah in which the neighbours lie.</param>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Simpul">The simpul.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">n, 1..4.</param>
/// <param name="Capaian">The capaian of the simpul there, in %, or the reason there is none.</param>
/// <param name="Peringkat">
/// 1 for the highest capaian, ties share a rank (1, 2, 2, 4); <c>null</c> without a capaian.
/// </param>
public sealed record HasilPeringkat(
    string Induk, string Wilayah, Simpul Simpul, int Tahun, int Triwulan, Nilai Capaian, int? Peringkat);
