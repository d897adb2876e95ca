using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Kinerja.Engine.Waktu;

/// <summary>A quarter of a year, TW I to TW IV (SPEC 4). The default value is <see cref="I"/>.</summary>
/// <remarks>Every value is one of the four quarters. <see cref="Nomor"/> is the only conversion to a number.</remarks>
[JsonConverter(typeof(TriwulanJsonConverter))]
public readonly record struct Triwulan : IComparable<Triwulan>
{
    /// <summary>The number of quarters in a year.</summary>
    internal const int Count = 4;

    private readonly byte _index;

    private Triwulan(byte index) => _index = index;

    /// <summary>Makes a quarter from its number.</summary>
    /// <param name="nomor">1..4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1..4.</exception>
    public Triwulan(int nomor)
    {
        if (nomor is < 1 or > Count) throw OutOfRange(nomor);
        _index = (byte)(nomor - 1);
    }

    /// <summary>January to March.</summary>
    public static Triwulan I => default;

    /// <summary>April to June.</summary>
    public static Triwulan II => new((byte)1);

    /// <summary>July to September.</summary>
    public static Triwulan III => new((byte)2);

    /// <summary>October to December.</summary>
    public static Triwulan IV => new((byte)3);

    /// <summary>The four quarters in their order.</summary>
    public static ImmutableArray<Triwulan> Semua { get; } = [I, II, III, IV];

    /// <summary>The number of the quarter, 1..4.</summary>
    public int Nomor => _index + 1;

    /// <summary>The number in Roman digits: <c>I</c>, <c>II</c>, <c>III</c> or <c>IV</c>.</summary>
    internal string Romawi => _index switch { 0 => "I", 1 => "II", 2 => "III", _ => "IV" };

    /// <summary>The index of the quarter, 0..3, for arrays and columns.</summary>
    internal int Index => _index;

    /// <summary>Makes a quarter from its index. The caller must check that it is 0..3.</summary>
    internal static Triwulan FromIndex(int index) => new((byte)index);

    /// <summary>Whether the first quarter is before the second one in a year.</summary>
    /// <param name="left">The first quarter.</param>
    /// <param name="right">The second quarter.</param>
    public static bool operator <(Triwulan left, Triwulan right) => left._index < right._index;

    /// <summary>Whether the first quarter is after the second one in a year.</summary>
    /// <param name="left">The first quarter.</param>
    /// <param name="right">The second quarter.</param>
    public static bool operator >(Triwulan left, Triwulan right) => left._index > right._index;

    /// <summary>Whether the first quarter is before the second one in a year, or the same.</summary>
    /// <param name="left">The first quarter.</param>
    /// <param name="right">The second quarter.</param>
    public static bool operator <=(Triwulan left, Triwulan right) => left._index <= right._index;

    /// <summary>Whether the first quarter is after the second one in a year, or the same.</summary>
    /// <param name="left">The first quarter.</param>
    /// <param name="right">The second quarter.</param>
    public static bool operator >=(Triwulan left, Triwulan right) => left._index >= right._index;

    /// <summary>Compares two quarters by their order in a year.</summary>
    /// <param name="other">The other quarter.</param>
    /// <returns>Negative when this is earlier, 0 when they are the same, positive when it is later.</returns>
    public int CompareTo(Triwulan other) => _index - other._index;

    /// <summary>Returns <c>TW I</c>, <c>TW II</c>, <c>TW III</c> or <c>TW IV</c>.</summary>
    public override string ToString() => "TW " + Romawi;

    private static ArgumentOutOfRangeException OutOfRange(int nomor) =>
        new(nameof(nomor), nomor, string.Create(CultureInfo.InvariantCulture, $"Triwulan adalah 1..{Count}."));
}
