namespace Kinerja.Engine.Kewilayahan;

/// <summary>The buffers that a calculation reuses for one indikator after another. Not thread-safe.</summary>
/// <param name="wilayah">The largest number of wilayah that an indikator can have.</param>
internal sealed class PemikulBuffer(int wilayah)
{
    /// <summary>The rows of the pemikul of all wilayah, one wilayah after another.</summary>
    public List<int> Pemikul { get; } = [];

    /// <summary>Per wilayah, the range of its pemikul in <see cref="Pemikul"/>.</summary>
    public Range[] Of { get; } = new Range[wilayah];

    /// <summary>The rows of the wilayah whose figures are aggregated from other wilayah.</summary>
    public List<int> Pooled { get; } = [];

    /// <summary>Per wilayah, the number of silent wilayah at or below it.</summary>
    public int[] Diam { get; } = new int[wilayah];
}
