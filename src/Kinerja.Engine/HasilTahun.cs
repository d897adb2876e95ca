using Kinerja.Engine.Cascading;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine;

/// <summary>The columns of one tahun, as the calculators leave them.</summary>
internal sealed record HasilTahun(
    int Tahun, KolomIndikator[] Indikator, KolomSimpul[] Simpul, KolomPenanggungJawab[] PenanggungJawab);
