using System.Collections.Immutable;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Model;

/// <summary>
/// A scale of labels for capaian, as data: lower bounds from the highest down, and a label for all below (SPEC 5.5).
/// </summary>
public sealed class SkalaPredikat
{
    private readonly ImmutableArray<BatasPredikat> _batas;
    private readonly ImmutableArray<long> _least; // of every step, in digits without a decimal mark
    private readonly string _terendah;

    /// <summary>Makes a scale.</summary>
    /// <param name="batas">The steps, highest bound first, no bound twice.</param>
    /// <param name="terendah">The label below the lowest bound.</param>
    /// <exception cref="ArgumentException">A bound is not below the one before it, or a label is blank.</exception>
    public SkalaPredikat(IEnumerable<BatasPredikat> batas, string terendah)
    {
        ArgumentNullException.ThrowIfNull(batas);
        ArgumentException.ThrowIfNullOrWhiteSpace(terendah);
        _batas = [.. batas];
        _least = Arrays.Map(_batas, Least);
        _terendah = terendah;
        if (_batas.Any(step => string.IsNullOrWhiteSpace(step.Predikat)))
            throw new ArgumentException("Predikat tidak boleh kosong.", nameof(batas));
        for (var i = 1; i < _batas.Length; i++)
        {
            if (_batas[i].Batas >= _batas[i - 1].Batas)
                throw new ArgumentException("Batas harus menurun tanpa pengulangan.", nameof(batas));
        }
    }

    /// <summary>
    /// Permendagri 86/2017: ≥ 91 Sangat Tinggi, ≥ 76 Tinggi, ≥ 66 Sedang, ≥ 51 Rendah, else Sangat Rendah.
    /// </summary>
    public static SkalaPredikat Permendagri86 { get; } = new(
        [
            new(91, true, "Sangat Tinggi"), new(76, true, "Tinggi"), new(66, true, "Sedang"), new(51, true, "Rendah"),
        ],
        "Sangat Rendah");

    /// <summary>SAKIP: &gt; 90 AA, &gt; 80 A, &gt; 70 BB, &gt; 60 B, &gt; 50 CC, &gt; 30 C, else D.</summary>
    public static SkalaPredikat Sakip { get; } = new(
        [
            new(90, false, "AA"), new(80, false, "A"), new(70, false, "BB"),
            new(60, false, "B"), new(50, false, "CC"), new(30, false, "C"),
        ],
        "D");

    /// <summary>
    /// The label of a capaian, decided on the value rounded to 2 digits half away from zero (SPEC 1.3).
    /// </summary>
    /// <param name="capaian">The raw capaian in %, any size.</param>
    public string Classify(decimal capaian) => Find(capaian)?.Predikat ?? _terendah;

    /// <summary>The step that the rounded capaian reaches, <c>null</c> below the lowest.</summary>
    internal BatasPredikat? Find(decimal capaian)
    {
        if (!Pembulatan.TryRound(capaian, Pembulatan.DesimalPredikat, out var digits))
            return Find(_batas, Pembulatan.Round(capaian, Pembulatan.DesimalPredikat));
        for (var step = 0; step < _least.Length; step++)
        {
            if (digits >= _least[step]) return _batas[step];
        }
        return null;
    }

    /// <summary>Where the digits of the rounded capaian are not known without their decimal mark.</summary>
    private static BatasPredikat? Find(ImmutableArray<BatasPredikat> steps, decimal rounded) => steps.FirstOrDefault(
        step => rounded > step.Batas || (step.Inklusif && rounded == step.Batas));

    /// <summary>The lowest rounded capaian that reaches a step, without its decimal mark.</summary>
    private static long Least(BatasPredikat step)
    {
        const decimal hundred = 100; // 10 to DesimalPredikat
        if (Math.Abs(step.Batas) >= long.MaxValue / hundred) return step.Batas > 0 ? long.MaxValue : long.MinValue;
        var below = Math.Floor(step.Batas * hundred);
        return (long)(step.Inklusif && below == step.Batas * hundred ? below : below + 1);
    }
}
