using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Perhitungan;

/// <summary>A target: one number, or the two bounds of a range (SPEC 5.7).</summary>
/// <param name="Bawah">The number or the lower bound; or the reason why there is no target.</param>
/// <param name="Atas">The upper bound; missing for a single target.</param>
internal readonly record struct BatasTarget(Nilai Bawah, Nilai Atas = default)
{
    /// <summary>
    /// The target where ranges and single targets mix, or where the bounds of a derived range cross.
    /// </summary>
    public static BatasTarget TidakSah { get; } = new(Nilai.Missing(Alasan.TargetTidakSah));

    /// <summary>
    /// Adds two targets. A target that is <c>TargetTidakSah</c> makes the sum so; any other missing one adds nothing.
    /// </summary>
    public static BatasTarget operator +(BatasTarget left, BatasTarget right)
    {
        if (left.Bawah.State == Alasan.TargetTidakSah || !right.Bawah.HasValue)
            return right.Bawah.State == Alasan.TargetTidakSah ? right : left;
        if (!left.Bawah.HasValue) return right;
        if (left.Atas.HasValue != right.Atas.HasValue) return TidakSah;
        return new BatasTarget(
            Nilai.Of(left.Bawah.Number + right.Bawah.Number),
            left.Atas.HasValue ? Nilai.Of(left.Atas.Number + right.Atas.Number) : default);
    }
}
