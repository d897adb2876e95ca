using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Defines every operation on one cell (SPEC 3.4). The first missing operand from the left gives the reason; a division
/// by zero gives <c>PembagiNol</c>, an overflow <c>Luapan</c>. A condition is 1 when true and 0 when false.
/// </summary>
internal static class CellArithmetic
{
    private const int ScaleMaximum = 28; // digits of a decimal after the point

    public static Nilai Apply(Instruction instruction, Nilai operand)
    {
        if (instruction.Operation == Operation.HasValue) return Truth(operand.HasValue);
        return operand.Value is { } x ? Overflow.ToNilai(new OnOne(instruction, x)) : operand;
    }

    /// <summary>
    /// Rounds like output: a half that decimals of thirds just miss counts as a half (SPEC 1.2). Digits that are not
    /// trusted are rounded once.
    /// </summary>
    private static decimal Round(decimal x, int digits) => digits <= Pembulatan.DesimalMaximum
        ? Pembulatan.Round(x, digits) : Math.Round(x, digits, MidpointRounding.AwayFromZero);

    public static Nilai Apply(Operation operation, Nilai left, Nilai right)
    {
        if (operation == Operation.Coalesce) return left.HasValue ? left : right;
        if (left.Value is not { } a) return left;
        if (operation == Operation.And && a == 0) return left;
        if (operation == Operation.Or && a != 0) return left;
        return right.Value is { } b ? Overflow.ToNilai(new OnTwo(operation, a, b)) : right;
    }

    public static Nilai Select(Nilai condition, Nilai then, Nilai otherwise) =>
        !condition.HasValue ? condition : condition.Value != 0 ? then : otherwise;

    private static Nilai Truth(bool condition) => Nilai.Of(condition ? 1 : 0);

    /// <summary>Computes x^n by multiplication; for a negative n it divides 1 by the product.</summary>
    private static Nilai Power(decimal x, int exponent)
    {
        if (x == 0 && exponent < 0) return Nilai.Missing(Alasan.PembagiNol);
        // A power of a fraction may lose its digits after the 28th, even all; the power of 1 / x keeps them.
        if (exponent < 0 && Math.Abs(x) < 1 && x.Scale * -exponent > ScaleMaximum) return Power(1 / x, -exponent);
        var product = 1m;
        for (var i = Math.Abs(exponent); i > 0; i--) product *= x;
        return Nilai.Of(exponent < 0 ? 1 / product : product);
    }

    private readonly struct OnOne(Instruction instruction, decimal x) : IArithmetic<Nilai>
    {
        public Nilai Calculate() => instruction.Operation switch
        {
            Operation.Negate => Nilai.Of(-x),
            Operation.Not => Truth(x == 0),
            Operation.Abs => Nilai.Of(Math.Abs(x)),
            Operation.Round => Nilai.Of(Round(x, instruction.Argument)),
            Operation.Floor => Nilai.Of(Math.Floor(Pembulatan.Trusted(x))),
            Operation.Ceiling => Nilai.Of(Math.Ceiling(Pembulatan.Trusted(x))),
            Operation.Truncate => Nilai.Of(Math.Truncate(Pembulatan.Trusted(x))),
            Operation.Power => Power(x, instruction.Argument),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private readonly struct OnTwo(Operation operation, decimal a, decimal b) : IArithmetic<Nilai>
    {
        public Nilai Calculate() => operation switch
        {
            Operation.Add => Nilai.Of(a + b),
            Operation.Subtract => Nilai.Of(a - b),
            Operation.Multiply => Nilai.Of(a * b),
            Operation.Divide => b == 0 ? Nilai.Missing(Alasan.PembagiNol) : Nilai.Of(a / b),
            Operation.Percent => b == 0 ? Nilai.Missing(Alasan.PembagiNol) : Nilai.Of(a / b * 100),
            Operation.Growth => b == 0 ? Nilai.Missing(Alasan.PembagiNol) : Nilai.Of((a - b) / b * 100),
            Operation.Min => Nilai.Of(Math.Min(a, b)),
            Operation.Max => Nilai.Of(Math.Max(a, b)),
            Operation.Less => Truth(a < b),
            Operation.LessOrEqual => Truth(a <= b),
            Operation.Greater => Truth(a > b),
            Operation.GreaterOrEqual => Truth(a >= b),
            Operation.Equal => Truth(a == b),
            Operation.NotEqual => Truth(a != b),
            Operation.And or Operation.Or => Nilai.Of(b),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
