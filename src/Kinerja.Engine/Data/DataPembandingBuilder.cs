using Kinerja.Engine.Angka;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Data;

/// <summary>Collects what others reached, row by row (SPEC 17.4).</summary>
/// <param name="dataGanda">The policy for a key that is given twice (SPEC 10.4).</param>
public sealed class DataPembandingBuilder(DataGanda dataGanda = DataGanda.Tolak)
{
    private readonly SortedDictionary<Key, BarisPembanding> _rows = new(Comparer<Key>.Create(Compare));

    /// <summary>Adds a number.</summary>
    /// <param name="indikator">The kode of the indikator, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="nama">The others; names are compared after normalisation (SPEC 2).</param>
    /// <param name="tahun">1900..2200.</param>
    /// <param name="nilai">The number, in the unit of the indikator.</param>
    /// <returns>Whether it was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    /// <exception cref="ArgumentException">The kode or the nama is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tahun or the number is out of range (SPEC 10.5).</exception>
    public bool Add(string indikator, string nama, int tahun, decimal nilai)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(indikator);
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, Limits.TahunMinimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, Limits.TahunMaximum);
        if (!DecimalBits.IsWithinBatas(nilai))
            throw new ArgumentOutOfRangeException(nameof(nilai), nilai, "The number must be below 10^18.");
        var key = new Key(Nama.Normalize(indikator), Nama.Normalize(nama), tahun);
        var row = new BarisPembanding(indikator.Trim(), nama.Trim(), tahun, nilai);
        if (_rows.TryGetValue(key, out var first))
        {
            // The ordinally smallest spelling, so that the order of rows does not matter (SPEC 1.5).
            row = row with
            {
                Indikator = Smaller(row.Indikator, first.Indikator),
                Nama = Smaller(row.Nama, first.Nama),
                Nilai = dataGanda switch
                {
                    DataGanda.Tolak => first.Nilai,
                    DataGanda.Terakhir => nilai,
                    DataGanda.Jumlahkan => first.Nilai + nilai,
                    _ => throw new System.Diagnostics.UnreachableException(),
                },
            };
        }
        _rows[key] = row;
        return first is null || dataGanda != DataGanda.Tolak;
    }

    /// <summary>Makes the read-only data.</summary>
    public DataPembanding Build() => new([.. _rows.Values]);

    private static string Smaller(string one, string other) => string.CompareOrdinal(one, other) < 0 ? one : other;

    private static int Compare(Key one, Key other)
    {
        var indikator = string.CompareOrdinal(one.Indikator, other.Indikator);
        if (indikator != 0) return indikator;
        var nama = string.CompareOrdinal(one.Nama, other.Nama);
        return nama != 0 ? nama : one.Tahun.CompareTo(other.Tahun);
    }

    private readonly record struct Key(string Indikator, string Nama, int Tahun);
}
