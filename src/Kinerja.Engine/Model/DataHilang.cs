namespace Kinerja.Engine.Model;

/// <summary>The effect of a missing part on a mean (SPEC 6.3).</summary>
public enum DataHilang
{
    /// <summary>The mean leaves the part out and divides by the weights of the other parts.</summary>
    Abaikan,

    /// <summary>The part counts as 0.</summary>
    Nol,

    /// <summary>The mean is missing with reason <c>AnakKosong</c>.</summary>
    Blokir,
}
