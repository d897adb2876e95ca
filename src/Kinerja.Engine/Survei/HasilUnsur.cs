using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Survei;

/// <summary>One unsur of a survey (SPEC 9.1).</summary>
/// <param name="Kode">The code, <c>U1</c>, <c>U2</c>, …</param>
/// <param name="Nama">The name; blank when the unsur are not those of <see cref="UnsurSkm"/>.</param>
/// <param name="Nrr">The mean of the scores of those who answered, 1..4; <c>DataKosong</c> when nobody did.</param>
/// <param name="NrrTertimbang">The mean times the weight of one unsur; missing with it.</param>
public sealed record HasilUnsur(string Kode, string Nama, Nilai Nrr, Nilai NrrTertimbang);
