using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The working days of each quarter at each wilayah, and which of the quarters count there (SPEC 4.6).
/// </summary>
/// <param name="Sifat">How quarters become one number.</param>
/// <param name="Own">The days of each quarter itself, four cells per wilayah.</param>
/// <param name="Cakupan">The quarters that count.</param>
internal sealed record KolomKalender(Sifat Sifat, KolomNilai Own, CakupanKalender Cakupan)
{
    /// <summary>The days s.d. a quarter or of the quarter alone, as far as they count.</summary>
    /// <param name="wilayah">Which wilayah.</param>
    /// <param name="quarter">Which quarter, 0..3.</param>
    /// <param name="isAlone">Whether of the quarter alone.</param>
    public Nilai Days(int wilayah, int quarter, bool isAlone) => Days([wilayah], quarter, isAlone);

    /// <summary>
    /// The same of several wilayah: each quarter is the mean over those at which it counts (SPEC 7.2).
    /// </summary>
    /// <param name="wilayah">Which wilayah.</param>
    /// <param name="quarter">Which quarter, 0..3.</param>
    /// <param name="isAlone">Whether of the quarter alone.</param>
    public Nilai Days(ReadOnlySpan<int> wilayah, int quarter, bool isAlone)
    {
        var (sum, count) = (0m, 0);
        for (var q = 0; q <= quarter; q++)
        {
            if (Mean(wilayah, q, quarter, isAlone).Value is not { } days) continue;
            sum = Sifat == Sifat.Posisi ? days : sum + days;
            count++;
        }
        return count == 0 ? default : Nilai.Of(Sifat == Sifat.Rerata ? sum / count : sum);
    }

    /// <summary>The mean of one quarter over the wilayah at which it counts.</summary>
    /// <param name="wilayah">Which wilayah.</param>
    /// <param name="of">The quarter whose days are wanted.</param>
    /// <param name="quarter">The quarter that is calculated.</param>
    /// <param name="isAlone">Whether that quarter alone is calculated.</param>
    public Nilai Mean(ReadOnlySpan<int> wilayah, int of, int quarter, bool isAlone)
    {
        var (sum, count) = (0m, 0);
        foreach (var row in wilayah)
        {
            if (((Cakupan.Quarters(row, quarter, isAlone) >> of) & 1) == 0) continue;
            if (Own[ColumnLayout.ReportedCell(row, of)].Value is not { } days) continue;
            sum += days;
            count++;
        }
        return count switch { 0 => default, 1 => Nilai.Of(sum), _ => Nilai.Of(sum / count) };
    }
}
