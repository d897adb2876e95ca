using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Model;

/// <summary>A label and the number that it stands for, such as <c>BB</c> and 5 (SPEC 4.10).</summary>
public sealed record LabelNilai
{
    /// <summary>Makes a label.</summary>
    /// <param name="label">The label; labels are compared after normalisation (SPEC 2).</param>
    /// <param name="nilai">The number; its absolute value is below 10^18.</param>
    /// <exception cref="ArgumentException">The label is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public LabelNilai(string label, decimal nilai)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nilai, Limits.Nilai);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(nilai, -Limits.Nilai);
        (Label, Nilai) = (label.Trim(), nilai);
    }

    /// <summary>The label as written.</summary>
    public string Label { get; }

    /// <summary>The number that it stands for.</summary>
    public decimal Nilai { get; }
}
