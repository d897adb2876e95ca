using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Survei;

/// <summary>The result of one unsur of a survey (SPEC 9.1).</summary>
/// <param name="Kode">The kode: <c>U1</c>, <c>U2</c>, …</param>
/// <param name="Nama">The official name; blank when the survey has other unsur than <see cref="UnsurSkm"/>.</param>
/// <param name="Nrr">The mean score of those who answered, 1..4; <c>DataKosong</c> when nobody answered.</param>
/// <param name="NrrTertimbang">The mean times the weight of one unsur; missing when <paramref name="Nrr"/> is.</param>
public sealed record HasilUnsur(string Kode, string Nama, Nilai Nrr, Nilai NrrTertimbang);
