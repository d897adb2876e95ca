using Kinerja.Engine.Angka;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// One penanggung jawab in one wilayah s.d. TW n: a row of <c>hasil-penanggung-jawab.csv</c> (SPEC 6.7, 11).
/// </summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="PenanggungJawab">The name as first written.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter TW n.</param>
/// <param name="Capaian">The weighted mean of the capaian terbatas, in %.</param>
/// <param name="Predikat">The label of the capaian, or <c>null</c> without one.</param>
/// <param name="JumlahIndikator">How many indikator that name it appear there.</param>
/// <param name="JumlahBernilai">How many of those have a capaian.</param>
/// <remarks>
/// The default value is no row: its names are <c>null</c>, its tahun is 0, and its capaian is missing for
/// <see cref="Alasan.DataKosong"/>.
/// </remarks>
public readonly record struct HasilPenanggungJawab(
    string Wilayah, string PenanggungJawab, int Tahun, Triwulan Triwulan,
    Nilai Capaian, string? Predikat, int JumlahIndikator, int JumlahBernilai);
