using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>
/// A tape of numbers that decides every choice of a random case. FsCheck shrinks the tape. A shorter tape with smaller
/// numbers is a simpler case, because after its end every choice is the first option.
/// </summary>
public sealed class Tape(int[] numbers)
{
    private int _at;

    internal int[] Numbers => numbers;

    /// <summary>Takes the next number: 0 .. <paramref name="count"/> - 1, and 0 after the end.</summary>
    public int Choose(int count) => _at < numbers.Length ? (int)(unchecked((uint)numbers[_at++]) % (uint)count) : 0;

    public T Pick<T>(params T[] options) => options[Choose(options.Length)];

    public bool Flip() => Choose(2) == 1;

    /// <summary>A number as in reports, sometimes negative, a fraction or zero.</summary>
    public decimal Number() => Pick(1m, 0m, -1m, 0.5m, 100m, 12.25m) * Choose(50) + Choose(4);

    /// <summary>A reported number; <c>null</c> in one of four cells.</summary>
    public decimal? Cell() => Choose(4) == 3 ? null : Number();

    /// <summary>Discards a case to which the law does not apply; it does not count.</summary>
    public static Exception Discard() => Prop.Discard<Exception>();

    /// <summary>The C# expression of this tape, for a regression test.</summary>
    public override string ToString() => $"new Tape([{string.Join(", ", numbers)}])";
}
