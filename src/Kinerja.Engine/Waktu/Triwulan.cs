using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Kinerja.Engine.Waktu;

/// <summary>A quarter of a year, TW I to TW IV (SPEC 4). The default value is <see cref="I"/>.</summary>
/// <remarks>Every value is one of the four; it becomes a number only by <see cref="Nomor"/>.</remarks>
[JsonConverter(typeof(TriwulanJsonConverter))]
public readonly record struct Triwulan : IComparable<Triwulan>
{
    /// <summary>How many quarters a year has.</summary>
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

    /// <summary>Where the quarter stands in a column, 0..3.</summary>
    internal int Index => _index;

    /// <param name="index">0..3, checked by the caller.</param>
    internal static Triwulan FromIndex(int index) => new((byte)index);

    /// <summary>Whether a quarter is before another of the same year.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Triwulan left, Triwulan right) => left._index < right._index;

    /// <summary>Whether a quarter is after another of the same year.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Triwulan left, Triwulan right) => left._index > right._index;

    /// <summary>Whether a quarter is not after another of the same year.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Triwulan left, Triwulan right) => left._index <= right._index;

    /// <summary>Whether a quarter is not before another of the same year.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Triwulan left, Triwulan right) => left._index >= right._index;

    /// <summary>Orders quarters as the year does.</summary>
    /// <param name="other">The other quarter.</param>
    /// <returns>Negative when this is earlier, 0 when they are the same, positive when it is later.</returns>
    public int CompareTo(Triwulan other) => _index - other._index;

    /// <summary>Returns <c>TW I</c>, <c>TW II</c>, <c>TW III</c> or <c>TW IV</c>.</summary>
    public override string ToString() => "TW " + Romawi;

    private static ArgumentOutOfRangeException OutOfRange(int nomor) =>
        new(nameof(nomor), nomor, string.Create(CultureInfo.InvariantCulture, $"Triwulan adalah 1..{Count}."));
}
