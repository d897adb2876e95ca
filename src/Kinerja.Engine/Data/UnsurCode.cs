using System.Collections.Immutable;
using System.Globalization;

namespace Kinerja.Engine.Data;

/// <summary>Checks and sorts the codes of unsur, <c>U1</c>, <c>U2</c>, … by number: U10 after U9.</summary>
internal static class UnsurCode
{
    private const int NumberMaximum = 9999;

    /// <summary>Returns the codes ordered by number.</summary>
    /// <exception cref="ArgumentException">There is no code, a text is not a code, or a code appears twice.</exception>
    public static ImmutableArray<string> Sort(IEnumerable<string> kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        var byNumber = new SortedList<int, string>();
        foreach (var one in kode)
        {
            if (!byNumber.TryAdd(Number(one), one))
                throw new ArgumentException($"Kode unsur '{one}' berulang.", nameof(kode));
        }
        return byNumber.Count > 0
            ? [.. byNumber.Values] : throw new ArgumentException("Diperlukan sedikitnya satu unsur.", nameof(kode));
    }

    private static int Number(string kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        if (kode is ['U', '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..]
            && int.TryParse(kode.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= NumberMaximum) return number;
        throw new ArgumentException($"'{kode}' bukan kode unsur U1..U{NumberMaximum}.", nameof(kode));
    }
}
