using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Angka;

/// <summary>
/// A number, or the reason there is none (SPEC 1.4). The default value is missing for
/// <see cref="Angka.Alasan.DataKosong"/>: missing is never zero.
/// </summary>
public readonly record struct Nilai
{
    private Nilai(decimal value, Alasan state)
    {
        Number = value;
        State = state;
    }

    /// <summary>The number, or <c>null</c> when it is missing.</summary>
    public decimal? Value => HasValue ? Number : null;

    /// <summary>The number without the copies that <see cref="Value"/> makes.</summary>
    /// <param name="value">The number, 0 when it is missing.</param>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(out decimal value)
    {
        value = Number;
        return HasValue;
    }

    /// <summary>Why it is missing, or <c>null</c> when it is not.</summary>
    public Alasan? Alasan => HasValue ? null : State;

    /// <summary>Whether there is a number.</summary>
    public bool HasValue => State == Angka.Alasan.Ada;

    internal Alasan State { get; }

    /// <summary>The number, 0 when it is missing.</summary>
    internal decimal Number { get; }

    /// <summary>A cell of a column, whose number counts only where it is there.</summary>
    internal static Nilai Of(decimal value, Alasan state) => new(state == Angka.Alasan.Ada ? value : 0, state);

    /// <summary>Makes a value that is there.</summary>
    /// <param name="value">The number; 0 is a value.</param>
    public static Nilai Of(decimal value) => new(value, Angka.Alasan.Ada);

    /// <summary>Makes a missing value.</summary>
    /// <param name="alasan">Why it is missing.</param>
    /// <exception cref="ArgumentException">The reason is <see cref="Angka.Alasan.Ada"/>.</exception>
    public static Nilai Missing(Alasan alasan) => alasan == Angka.Alasan.Ada
        ? throw new ArgumentException("Nilai yang kosong memerlukan alasan.", nameof(alasan))
        : new Nilai(0, alasan);

    /// <summary>A value when <paramref name="value"/> has one, otherwise missing for <c>DataKosong</c>.</summary>
    /// <param name="value">A reported number, or <c>null</c> for "not reported".</param>
    public static Nilai From(decimal? value) => value is { } number ? Of(number) : default;

    /// <summary>Returns the number in invariant digits, or the name of the reason.</summary>
    public override string ToString() =>
        HasValue ? InvariantText.Of(Number) : State.ToString();
}
