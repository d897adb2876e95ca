using System.Collections.Immutable;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>What a page shows.</summary>
/// <param name="Hasil">The results, for the proofs.</param>
/// <param name="Titik">The wilayah, tahun and quarter.</param>
/// <param name="NamaWilayah">The kode and nama of the wilayah.</param>
/// <param name="Desimal">The digits after the mark, 0..12.</param>
/// <param name="Formulir">The forms.</param>
internal sealed record Isi(
    HasilKinerja Hasil, Titik Titik, string NamaWilayah, int Desimal, ImmutableArray<Formulir> Formulir)
{
    public static Isi Dari(LaporanKinerja laporan) =>
        new(laporan.Hasil, laporan.Titik, laporan.NamaWilayah, laporan.Desimal, laporan.Formulir);
}
