namespace Kinerja.Engine.Model;

/// <summary>What a mean over parts does with a missing part (SPEC 6.3).</summary>
public enum DataHilang
{
    /// <summary>Leaves it out and renormalises the weights.</summary>
    Abaikan,

    /// <summary>Counts it as 0.</summary>
    Nol,

    /// <summary>Makes the mean missing (<c>AnakKosong</c>).</summary>
    Blokir,
}
