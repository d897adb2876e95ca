using Kinerja.Engine.Angka;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// One penanggung jawab in one wilayah s.d. TW n: a row of <c>hasil-penanggung-jawab.csv</c> (SPEC 6.7, 11).
/// </summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="PenanggungJawab">The name in its first spelling in the definition.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter TW n.</param>
/// <param name="Capaian">The weighted mean of the capaian terbatas, in %; or a reason.</param>
/// <param name="Predikat">The label of the capaian; <c>null</c> when the capaian is missing.</param>
/// <param name="JumlahIndikator">The number of its indikator that appear in the wilayah.</param>
/// <param name="JumlahBernilai">The number of these that have a capaian.</param>
/// <remarks>
/// The default value is no row: its names are <c>null</c>, its tahun is 0, and its capaian is missing with reason
/// <see cref="Alasan.DataKosong"/>.
/// </remarks>
public readonly record struct HasilPenanggungJawab(
    string Wilayah, string PenanggungJawab, int Tahun, Triwulan Triwulan,
    Nilai Capaian, string? Predikat, int JumlahIndikator, int JumlahBernilai);
