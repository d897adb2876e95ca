using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Perhitungan;

/// <summary>A column of targets. Upper bounds have a column of their own, which exists only where one is set.</summary>
/// <param name="bawah">The single targets and the lower bounds.</param>
/// <param name="atas">The upper bounds; <c>null</c> without any range.</param>
internal sealed class KolomTarget(KolomNilai bawah, KolomNilai? atas = null)
{
    public KolomNilai Bawah => bawah;

    /// <summary>The upper bounds, missing where the target is single; <c>null</c> without any range.</summary>
    public KolomNilai? Atas { get; private set; } = atas;

    /// <summary>Returns a new column with the same cells.</summary>
    public KolomTarget Copy() => new(Bawah.Copy(), Atas?.Copy());

    /// <summary>The target of one cell.</summary>
    /// <param name="cell">The cell, 0 .. length - 1.</param>
    public BatasTarget this[int cell]
    {
        get => new(Bawah[cell], Atas is null ? default : Atas[cell]);
        set
        {
            Bawah[cell] = value.Bawah;
            if (value.Atas.HasValue) Atas ??= new KolomNilai(Bawah.Length);
            if (Atas is not null) Atas[cell] = value.Atas;
        }
    }
}
