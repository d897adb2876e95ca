using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The working days of each quarter at each wilayah, and the quarters that count there (SPEC 4.6).
/// </summary>
/// <param name="Sifat">How the quarters are aggregated to one number.</param>
/// <param name="Own">The days of each quarter alone: four cells per wilayah.</param>
/// <param name="Cakupan">The quarters that count at each wilayah.</param>
internal sealed record KolomKalender(Sifat Sifat, KolomNilai Own, CakupanKalender Cakupan)
{
    /// <summary>The calendar of the tahun before in a window of a renstra; <c>null</c> for none.</summary>
    public KolomKalender? Sebelum { get; init; }

    /// <summary>The calendars of the earlier tahun of a window, ascending.</summary>
    public IEnumerable<KolomKalender> Earlier
    {
        get
        {
            var earlier = new Stack<KolomKalender>();
            for (var at = Sebelum; at is not null; at = at.Sebelum) earlier.Push(at);
            return earlier;
        }
    }

    /// <summary>Returns the days of a wilayah; only quarters that count are included.</summary>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    /// <param name="isAlone">Whether the period is the quarter alone; otherwise it is s.d. the quarter.</param>
    /// <returns>The days; missing when no quarter counts.</returns>
    public Nilai Days(int wilayah, int quarter, bool isAlone) => Days([wilayah], quarter, isAlone);

    /// <summary>
    /// Returns the days of several wilayah. The days of each quarter are the mean over the wilayah at which the quarter
    /// counts (SPEC 7.2).
    /// </summary>
    /// <param name="wilayah">The rows of the wilayah.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    /// <param name="isAlone">Whether the period is the quarter alone; otherwise it is s.d. the quarter.</param>
    /// <returns>The days; missing when no quarter counts.</returns>
    public Nilai Days(ReadOnlySpan<int> wilayah, int quarter, bool isAlone)
    {
        var (sum, count) = (0m, 0);
        if (!isAlone)
        {
            foreach (var tahun in Earlier)
                tahun.Add(wilayah, ColumnLayout.Quarters - 1, isAlone: false, ref sum, ref count);
        }
        Add(wilayah, quarter, isAlone, ref sum, ref count);
        return count == 0 ? default : Nilai.Of(Sifat == Sifat.Rerata ? sum / count : sum);
    }

    /// <summary>Adds the days of the quarters of the tahun up to one.</summary>
    private void Add(ReadOnlySpan<int> wilayah, int quarter, bool isAlone, ref decimal sum, ref int count)
    {
        for (var q = 0; q <= quarter; q++)
        {
            if (Mean(wilayah, q, quarter, isAlone).Value is not { } days) continue;
            sum = Sifat == Sifat.Posisi ? days : sum + days;
            count++;
        }
    }

    /// <summary>Returns the mean days of one quarter over the wilayah at which the quarter counts.</summary>
    /// <param name="wilayah">The rows of the wilayah.</param>
    /// <param name="of">The quarter of the days, 0..3.</param>
    /// <param name="quarter">The last quarter of the period, 0..3.</param>
    /// <param name="isAlone">Whether the period is that last quarter alone; otherwise it is s.d. that quarter.</param>
    /// <returns>The mean; missing when the quarter counts nowhere.</returns>
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
