namespace Kinerja.Engine.Angka;

/// <summary>Arithmetic whose numbers may not fit a decimal.</summary>
/// <typeparam name="TResult">What it gives.</typeparam>
internal interface IArithmetic<out TResult>
{
    /// <exception cref="OverflowException">A number on the way does not fit.</exception>
    TResult Calculate();
}

/// <summary>
/// The one place where an overflow is caught (SPEC 3.4). Arithmetic is a struct, so that the compiler makes code of its
/// own for each and a cell costs no allocation.
/// </summary>
internal static class Overflow
{
    /// <returns>Whether every number fits.</returns>
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

    /// <returns>What the arithmetic gives; <c>Luapan</c> where a number does not fit.</returns>
    public static Nilai ToNilai<TArithmetic>(TArithmetic arithmetic)
        where TArithmetic : struct, IArithmetic<Nilai>, allows ref struct =>
        TryCalculate<TArithmetic, Nilai>(arithmetic, out var result) ? result : Nilai.Missing(Alasan.Luapan);
}
