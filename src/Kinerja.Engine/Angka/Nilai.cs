using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Kinerja.Engine.Angka;

/// <summary>
/// A number, or the reason why there is none (SPEC 1.4). The default value is missing with reason
/// <see cref="Angka.Alasan.DataKosong"/>; missing is never zero.
/// </summary>
[JsonConverter(typeof(NilaiJsonConverter))]
public readonly record struct Nilai
{
    private Nilai(decimal value, Alasan state)
    {
        Number = value;
        State = state;
    }

    /// <summary>The number; <c>null</c> when it is missing.</summary>
    public decimal? Value => HasValue ? Number : null;

    /// <summary>Returns the number without the copies that <see cref="Value"/> makes.</summary>
    /// <param name="value">The number; 0 when it is missing.</param>
    /// <returns>Whether there is a number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(out decimal value)
    {
        value = Number;
        return HasValue;
    }

    /// <summary>The reason why the number is missing; <c>null</c> when it is present.</summary>
    public Alasan? Alasan => HasValue ? null : State;

    /// <summary>Whether there is a number.</summary>
    public bool HasValue => State == Angka.Alasan.Ada;

    internal Alasan State { get; }

    /// <summary>The number; 0 when it is missing.</summary>
    internal decimal Number { get; }

    /// <summary>Makes a value from a cell of a column. The number of a missing cell is ignored and becomes 0.</summary>
    internal static Nilai Of(decimal value, Alasan state) => new(state == Angka.Alasan.Ada ? value : 0, state);

    /// <summary>Makes a present value.</summary>
    /// <param name="value">The number; 0 is a value.</param>
    public static Nilai Of(decimal value) => new(value, Angka.Alasan.Ada);

    /// <summary>Makes a missing value.</summary>
    /// <param name="alasan">The reason why it is missing.</param>
    /// <exception cref="ArgumentException">The reason is <see cref="Angka.Alasan.Ada"/>.</exception>
    public static Nilai Missing(Alasan alasan) => alasan == Angka.Alasan.Ada
        ? throw new ArgumentException("Nilai yang kosong memerlukan alasan.", nameof(alasan))
        : new Nilai(0, alasan);

    /// <summary>
    /// Makes a value from a nullable number; <c>null</c> becomes missing with reason <c>DataKosong</c>.
    /// </summary>
    /// <param name="value">A reported number, or <c>null</c> for "not reported".</param>
    public static Nilai From(decimal? value) => value is { } number ? Of(number) : default;

    /// <summary>Returns the number in invariant digits, or the name of the reason.</summary>
    public override string ToString() =>
        HasValue ? InvariantText.Of(Number) : State.ToString();
}
