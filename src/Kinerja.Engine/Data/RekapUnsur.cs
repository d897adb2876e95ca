namespace Kinerja.Engine.Data;

/// <summary>The sum of the scores and the number of answers of one unsur, in whole numbers (SPEC 9.1).</summary>
public sealed record RekapUnsur
{
    /// <summary>The lowest score of an answer.</summary>
    public const byte NilaiMinimum = 1;

    /// <summary>The highest score of an answer.</summary>
    public const byte NilaiMaximum = 4;

    /// <summary>Makes a tally.</summary>
    /// <param name="kode">The code, <c>U1</c>, <c>U2</c>, …</param>
    /// <param name="jumlah">The sum of the scores.</param>
    /// <param name="menjawab">The number of answers, 0 or more.</param>
    /// <exception cref="ArgumentException">
    /// The code is empty, or the sum is not possible with this number of scores 1..4.
    /// </exception>
    public RekapUnsur(string kode, long jumlah, long menjawab)
    {
        ArgumentException.ThrowIfNullOrEmpty(kode);
        ArgumentOutOfRangeException.ThrowIfNegative(menjawab);
        if (jumlah < (decimal)NilaiMinimum * menjawab || jumlah > (decimal)NilaiMaximum * menjawab)
            throw new ArgumentOutOfRangeException(nameof(jumlah), jumlah, "Bukan jumlah nilai 1..4 sebanyak itu.");
        (Kode, Jumlah, Menjawab) = (kode, jumlah, menjawab);
    }

    /// <summary>The code, <c>U1</c>, <c>U2</c>, …</summary>
    public string Kode { get; }

    /// <summary>The sum of the scores.</summary>
    public long Jumlah { get; }

    /// <summary>The number of answers.</summary>
    public long Menjawab { get; }
}
