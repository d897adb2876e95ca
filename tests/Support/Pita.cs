using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>
/// A tape of numbers that stands for every choice of a random case. FsCheck shrinks the tape, and a shorter tape with
/// smaller
/// numbers is a smaller case, because past its end every choice is the first one.
/// </summary>
public sealed class Pita(int[] numbers)
{
    private int _at;

    internal int[] Numbers => numbers;

    /// <summary>0 .. <paramref name="count"/> - 1.</summary>
    public int Choose(int count) => _at < numbers.Length ? (int)(unchecked((uint)numbers[_at++]) % (uint)count) : 0;

    public T Pick<T>(params T[] options) => options[Choose(options.Length)];

    public bool Flip() => Choose(2) == 1;

    /// <summary>A number as reports have them, now and then negative, a fraction or zero.</summary>
    public decimal Number() => Pick(1m, 0m, -1m, 0.5m, 100m, 12.25m) * Choose(50) + Choose(4);

    /// <summary>A reported number, or none.</summary>
    public decimal? Cell() => Choose(4) == 3 ? null : Number();

    /// <summary>Gives up a case of which the law says nothing; it is not counted.</summary>
    public static Exception Discard() => Prop.Discard<Exception>();

    /// <summary>As a regression test writes it.</summary>
    public override string ToString() => $"new Pita([{string.Join(", ", numbers)}])";
}
