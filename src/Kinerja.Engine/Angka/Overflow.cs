namespace Kinerja.Engine.Angka;

/// <summary>A calculation that may overflow a decimal.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
internal interface IArithmetic<out TResult>
{
    /// <summary>Calculates the result.</summary>
    /// <exception cref="OverflowException">The result or an intermediate number overflows.</exception>
    TResult Calculate();
}

/// <summary>
/// The one place where an overflow is caught (SPEC 3.4). Each calculation is a struct: the compiler makes separate code
/// for each struct type, so a cell needs no allocation.
/// </summary>
internal static class Overflow
{
    /// <summary>Runs a calculation.</summary>
    /// <returns>Whether it did not overflow; after an overflow the result is the default value.</returns>
    public static bool TryCalculate<TArithmetic, TResult>(TArithmetic arithmetic, out TResult? result)
        where TArithmetic : struct, IArithmetic<TResult>, allows ref struct
    {
        try
        {
            result = arithmetic.Calculate();
            return true;
        }
        catch (OverflowException)
        {
            result = default;
            return false;
        }
    }

    /// <summary>Runs a calculation.</summary>
    /// <returns>Its result; after an overflow, missing with reason <c>Luapan</c>.</returns>
    public static Nilai ToNilai<TArithmetic>(TArithmetic arithmetic)
        where TArithmetic : struct, IArithmetic<Nilai>, allows ref struct =>
        TryCalculate<TArithmetic, Nilai>(arithmetic, out var result) ? result : Nilai.Missing(Alasan.Luapan);
}
