using System.Collections.Immutable;

namespace Kinerja.Engine.Data;

/// <summary>
/// The tally of one survey: how many respondents, and per unsur the sum of their scores and how many answered. Tallies
/// of one questionnaire add, over quarters and over wilayah, and nothing is lost by it.
/// </summary>
public sealed class RekapSkm
{
    /// <summary>Makes a tally.</summary>
    /// <param name="responden">How many respondents, those who answered nothing included.</param>
    /// <param name="unsur">The tally of each unsur, in any order.</param>
    /// <exception cref="ArgumentException">
    /// There is no unsur, a code is none or given twice, or more answered than there are respondents.
    /// </exception>
    public RekapSkm(long responden, IEnumerable<RekapUnsur> unsur)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(responden);
        ArgumentNullException.ThrowIfNull(unsur);
        var given = unsur.ToList();
        var kode = UnsurCode.Sort(given.Select(u => u.Kode));
        if (given.Exists(u => u.Menjawab > responden))
            throw new ArgumentException("Yang menjawab melebihi jumlah responden.", nameof(unsur));
        var byKode = given.ToDictionary(u => u.Kode, StringComparer.Ordinal);
        Responden = responden;
        Unsur = [.. kode.Select(k => byKode[k])];
    }

    private RekapSkm(long responden, ImmutableArray<RekapUnsur> unsur) => (Responden, Unsur) = (responden, unsur);

    /// <summary>How many respondents, those who answered nothing included.</summary>
    public long Responden { get; }

    /// <summary>The tally of each unsur, in the order of their numbers: U10 after U9.</summary>
    public ImmutableArray<RekapUnsur> Unsur { get; }

    /// <summary>The tally of the respondents of both.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentException">They asked for different unsur.</exception>
    public static RekapSkm operator +(RekapSkm left, RekapSkm right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!left.Unsur.Select(u => u.Kode).SequenceEqual(right.Unsur.Select(u => u.Kode), StringComparer.Ordinal))
            throw new ArgumentException("Unsur kedua survei berbeda, jadi tidak dapat digabung.", nameof(right));
        return new RekapSkm(
            left.Responden + right.Responden,
            [
                .. left.Unsur.Zip(right.Unsur, (a, b) =>
                    new RekapUnsur(a.Kode, a.Jumlah + b.Jumlah, a.Menjawab + b.Menjawab)),
            ]);
    }

    /// <summary>The tally of the respondents of both.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentException">They asked for different unsur.</exception>
    public static RekapSkm Add(RekapSkm left, RekapSkm right) => left + right;
}
