using System.Collections.Immutable;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Model;

/// <summary>
/// A scale of labels for capaian: steps from the highest bound down; the last step has no bound (SPEC 5.5). Two scales
/// are equal when their steps are equal.
/// </summary>
public sealed partial record SkalaPredikat
{
    private readonly ImmutableArray<long> _least; // Least of every step except the last

    /// <summary>Makes a scale.</summary>
    /// <param name="langkah">
    /// The steps, 1 to <see cref="LangkahMaximum"/>, highest bound first, without repeated bounds. Only the last step
    /// has no bound.
    /// </param>
    /// <exception cref="ArgumentException">The steps are not valid; the message lists everything that
    /// <see cref="Failures"/> finds.</exception>
    public SkalaPredikat(IEnumerable<LangkahPredikat> langkah)
    {
        ArgumentNullException.ThrowIfNull(langkah);
        Langkah = [.. langkah];
        var failures = string.Join(' ', Failures(Langkah));
        if (failures.Length > 0) throw new ArgumentException($"SkalaPredikat {failures}", nameof(langkah));
        _least = Arrays.Map(Langkah[..^1], Least);
    }

    /// <summary>
    /// Permendagri 86/2017: ≥ 91 Sangat Tinggi, ≥ 76 Tinggi, ≥ 66 Sedang, ≥ 51 Rendah, else Sangat Rendah.
    /// </summary>
    public static SkalaPredikat Permendagri86 { get; } = new(
    [
        new("Sangat Tinggi", 91), new("Tinggi", 76), new("Sedang", 66), new("Rendah", 51), new("Sangat Rendah"),
    ]);

    /// <summary>SAKIP: &gt; 90 AA, &gt; 80 A, &gt; 70 BB, &gt; 60 B, &gt; 50 CC, &gt; 30 C, else D.</summary>
    public static SkalaPredikat Sakip { get; } = new(
    [
        new("AA", 90, Inklusif: false), new("A", 80, Inklusif: false), new("BB", 70, Inklusif: false),
        new("B", 60, Inklusif: false), new("CC", 50, Inklusif: false), new("C", 30, Inklusif: false), new("D"),
    ]);

    /// <summary>The steps, highest bound first; the last step has no bound.</summary>
    public ImmutableArray<LangkahPredikat> Langkah { get; }

    /// <summary>
    /// Returns the label of a capaian after rounding it to 2 digits, half away from zero (SPEC 1.3).
    /// </summary>
    /// <param name="capaian">The raw capaian in %; may be negative or exceed 100.</param>
    public string Classify(decimal capaian) => Find(capaian).Predikat;

    /// <inheritdoc />
    public bool Equals(SkalaPredikat? other) =>
        other is not null && Langkah.AsSpan().SequenceEqual(other.Langkah.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Langkah.Length, Langkah[0]);

    /// <summary>The highest step that the rounded capaian reaches; the last step takes all lower capaian.</summary>
    internal LangkahPredikat Find(decimal capaian)
    {
        if (!Pembulatan.TryRound(capaian, Pembulatan.DesimalPredikat, out var digits))
            return FindRounded(Pembulatan.Round(capaian, Pembulatan.DesimalPredikat));
        for (var step = 0; step < _least.Length; step++)
        {
            if (digits >= _least[step]) return Langkah[step];
        }
        return Langkah[^1];
    }

    /// <summary>The same for a capaian that <see cref="Pembulatan.TryRound"/> cannot round to an integer.</summary>
    private LangkahPredikat FindRounded(decimal rounded) => Langkah.First(
        step => step.Batas is not { } batas || rounded > batas || (step.Inklusif && rounded == batas));

    /// <summary>The lowest rounded capaian that reaches a step, × 100 as an integer.</summary>
    private static long Least(LangkahPredikat step)
    {
        const decimal hundred = 100; // 10 to the power of DesimalPredikat
        var batas = step.Batas.GetValueOrDefault();
        if (Math.Abs(batas) >= long.MaxValue / hundred) return batas > 0 ? long.MaxValue : long.MinValue;
        var below = Math.Floor(batas * hundred);
        return (long)(step.Inklusif && below == batas * hundred ? below : below + 1);
    }
}
