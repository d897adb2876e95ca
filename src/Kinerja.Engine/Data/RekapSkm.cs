using System.Collections.Immutable;

namespace Kinerja.Engine.Data;

/// <summary>
/// The tally of one survey: the number of respondents, and per unsur the sum of the scores and the number of answers.
/// Tallies of one questionnaire can be added over quarters and over wilayah without any loss.
/// </summary>
public sealed class RekapSkm
{
    /// <summary>Makes a tally.</summary>
    /// <param name="responden">The number of respondents, including those who answered nothing; 0 or more.</param>
    /// <param name="unsur">The tally of each unsur, in any order.</param>
    /// <exception cref="ArgumentException">
    /// There is no unsur, a text is not a code, a code appears twice, or an unsur has more answers than respondents.
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

    /// <summary>The number of respondents, including those who answered nothing.</summary>
    public long Responden { get; }

    /// <summary>The tally of each unsur, ordered by number: U10 after U9.</summary>
    public ImmutableArray<RekapUnsur> Unsur { get; }

    /// <summary>Adds two tallies: the result counts the respondents of both.</summary>
    /// <param name="left">The first tally.</param>
    /// <param name="right">The second tally.</param>
    /// <exception cref="ArgumentException">The tallies have different unsur.</exception>
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

    /// <summary>Adds two tallies: the result counts the respondents of both.</summary>
    /// <param name="left">The first tally.</param>
    /// <param name="right">The second tally.</param>
    /// <exception cref="ArgumentException">The tallies have different unsur.</exception>
    public static RekapSkm Add(RekapSkm left, RekapSkm right) => left + right;
}
