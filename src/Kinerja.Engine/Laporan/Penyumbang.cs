using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Laporan;

/// <summary>What one indikator takes away from the capaian of a tujuan.</summary>
/// <param name="Kode">The kode of the indikator; of a simpul that counts as 0 without any capaian.</param>
/// <param name="Nama">Its nama, else its kode.</param>
/// <param name="Urutan">Its place in the definition; simpul come last.</param>
/// <param name="Bagian">Its share of the capaian of the tujuan, 0..1; the shares of a tujuan add to 1.</param>
/// <param name="Capaian">Its raw capaian as a cell.</param>
/// <param name="Kekurangan">100 minus its capaian terbatas, in points; 100 when it counts as 0; negative above
/// 100.</param>
internal sealed record Penyumbang(
    string Kode, string Nama, int Urutan, decimal Bagian, Sel Capaian, decimal Kekurangan)
{
    /// <summary>The points that the tujuan loses by it: its share of its shortfall.</summary>
    public decimal Poin => Bagian * Kekurangan;

    /// <summary>The points without the digits that decimals of thirds add, to compare them.</summary>
    public decimal PoinTepercaya => Pembulatan.Trusted(Poin);
}
