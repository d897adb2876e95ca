using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Survei;

/// <summary>One row of the survey results: a wilayah and a period (SPEC 11).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Tahun">The tahun.</param>
/// <param name="Triwulan">The quarter.</param>
/// <param name="IsSampaiDengan"><c>true</c> for the respondents of all quarters up to
/// <paramref name="Triwulan"/>, <c>false</c> for those of that quarter alone.</param>
/// <param name="Skm">The result over all respondents of the wilayah and of those below it.</param>
public sealed record HasilSkmWilayah(
    string Wilayah, int Tahun, Triwulan Triwulan, bool IsSampaiDengan, HasilSkm Skm);
