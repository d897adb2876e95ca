namespace Kinerja.Engine.Kewilayahan;

/// <summary>Room for the bearers of one indikator after another. For one thread.</summary>
/// <param name="wilayah">How many wilayah there are at most.</param>
internal sealed class PemikulBuffer(int wilayah)
{
    /// <summary>The bearers of one wilayah after another.</summary>
    public List<int> Pemikul { get; } = [];

    /// <summary>Per wilayah, which of those are its own.</summary>
    public Range[] Of { get; } = new Range[wilayah];

    /// <summary>The wilayah that others bear for.</summary>
    public List<int> Pooled { get; } = [];

    /// <summary>Per wilayah, a count.</summary>
    public int[] Diam { get; } = new int[wilayah];
}
