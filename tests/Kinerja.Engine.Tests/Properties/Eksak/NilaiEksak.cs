using System.Globalization;
using System.Numerics;
using Fractions;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>A fraction of whole numbers of any size, or the reason there is none: SPEC 1.4, 3.4 without a
/// decimal.</summary>
internal readonly record struct NilaiEksak
{
    private static readonly BigInteger[] PowersOfTen = [.. Enumerable.Range(0, 21).Select(n => BigInteger.Pow(10, n))];

    private NilaiEksak(Fraction number, Alasan? alasan) => (Number, Sebab) = (number, alasan);

    public static NilaiEksak Kosong { get; } = Missing(Alasan.DataKosong);

    public Fraction Number { get; }

    /// <summary>Why it is missing; <c>null</c> when it is there.</summary>
    public Alasan? Sebab { get; }

    public bool Ada => Sebab is null;

    public static NilaiEksak Of(Fraction number) => new(number, null);

    public static NilaiEksak From(decimal? number) => number is { } value ? Of(Fraction.FromDecimal(value)) : Kosong;

    public static NilaiEksak Missing(Alasan alasan) => new(Fraction.Zero, alasan);

    public static implicit operator NilaiEksak(int number) => Of(new Fraction(number));

    public static NilaiEksak operator +(NilaiEksak a, NilaiEksak b) => Both(a, b, (x, y) => Of(x + y));

    public static NilaiEksak operator -(NilaiEksak a, NilaiEksak b) => Both(a, b, (x, y) => Of(x - y));

    public static NilaiEksak operator *(NilaiEksak a, NilaiEksak b) => Both(a, b, (x, y) => Of(x * y));

    public static NilaiEksak operator /(NilaiEksak a, NilaiEksak b) =>
        Both(a, b, (x, y) => y.IsZero ? Missing(Alasan.PembagiNol) : Of(x / y));

    /// <summary>A rumus of two operands: the first missing one gives the reason.</summary>
    public static NilaiEksak Both(NilaiEksak a, NilaiEksak b, Func<Fraction, Fraction, NilaiEksak> of) =>
        !a.Ada ? a : !b.Ada ? b : of(a.Number, b.Number);

    /// <summary>The sum of those that are there.</summary>
    public static NilaiEksak Sum(IEnumerable<NilaiEksak> some) =>
        some.Where(nilai => nilai.Ada).Aggregate(Kosong, (sum, nilai) => sum.Ada ? sum + nilai : nilai);

    /// <summary>The mean of those that are there.</summary>
    public static NilaiEksak Mean(IEnumerable<NilaiEksak> some)
    {
        var there = some.Where(nilai => nilai.Ada).ToList();
        return there.Count == 0 ? Kosong : Sum(there) / there.Count;
    }

    /// <summary>Σ b·r / Σ b over the pairs that are both there; <c>null</c> when there is none.</summary>
    public static NilaiEksak? Weighted(IEnumerable<(NilaiEksak Bobot, NilaiEksak Nilai)> some)
    {
        var there = some.Where(pair => pair.Bobot.Ada && pair.Nilai.Ada).ToList();
        if (there.Count == 0) return null;
        var weight = Sum(there.Select(pair => pair.Bobot));
        return weight.Number.IsZero ? Missing(Alasan.BobotNol)
            : Sum(there.Select(pair => pair.Bobot * pair.Nilai)) / weight;
    }

    /// <summary>
    /// The number × 10^<paramref name="desimal"/> as SPEC 1.2 rounds it, which is half away from zero of exact
    /// arithmetic: a number
    /// that falls short of a half in the last of the trusted digits alone comes up in one of 10^10, where ten are left.
    /// </summary>
    public BigInteger Digits(int desimal)
    {
        var (over, under) = (Number.Numerator, Number.Denominator);
        var whole = BigInteger.Abs(over) / under;
        var trusted = Math.Clamp(24 - Length(whole), 0, 20);
        var digits = Round(Round(over, under, trusted), PowersOfTen[trusted], desimal);
        Assert.True(trusted < desimal + 10 || digits == Round(over, under, desimal));
        return digits;
    }

    /// <summary>What is printed (SPEC 1.2): blank when it is missing.</summary>
    public string Text(int desimal)
    {
        if (!Ada) return "";
        var digits = Digits(desimal);
        var size = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(desimal + 1, '0');
        var behind = size[^desimal..].TrimEnd('0');
        return (digits.Sign < 0 ? "-" : "") + size[..^desimal] + (behind.Length > 0 ? "." + behind : "");
    }

    /// <summary>A fraction × 10^<paramref name="desimal"/>, half away from zero.</summary>
    private static BigInteger Round(BigInteger over, BigInteger under, int desimal)
    {
        var size = ((2 * BigInteger.Abs(over) * PowersOfTen[desimal]) + under) / (2 * under);
        return over.Sign < 0 ? -size : size;
    }

    private static int Length(BigInteger whole) => whole < int.MaxValue ? Length((int)whole)
        : whole.ToString(CultureInfo.InvariantCulture).Length;

    private static int Length(int whole) => whole < 10 ? 1 : 1 + Length(whole / 10);
}
