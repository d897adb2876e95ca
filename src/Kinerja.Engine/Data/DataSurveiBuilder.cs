using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>
/// Adds the respondents of a survey, one at a time, to tallies per wilayah and quarter. It keeps no respondent, so the
/// memory depends on the number of tallies, not on the length of the survey.
/// </summary>
public sealed class DataSurveiBuilder
{
    private readonly WilayahRegistry _wilayah = new();
    private readonly Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), Tally> _tallies = [];
    private readonly string[] _given; // the codes in the order of the constructor
    private ((WilayahId Wilayah, int Tahun, Triwulan Triwulan) Key, Tally? Tally) _last;
    private bool _isBuilt;

    /// <summary>Makes a builder for one questionnaire.</summary>
    /// <param name="unsur">The codes <c>U1</c>, <c>U2</c>, …, at least one, in any order. <see cref="Add"/> takes the
    /// scores in the same order.</param>
    /// <exception cref="ArgumentException">There is no code, a text is not a code, or a code appears twice.</exception>
    public DataSurveiBuilder(IEnumerable<string> unsur)
    {
        ArgumentNullException.ThrowIfNull(unsur);
        _given = [.. unsur];
        Unsur = UnsurCode.Sort(_given);
    }

    /// <summary>The codes of the unsur in the order of their numbers: U10 after U9.</summary>
    public ImmutableArray<string> Unsur { get; }

    /// <summary>Returns the id of a wilayah; the first call with its kode creates the id.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    public WilayahId Wilayah(string kode) => new(_wilayah.Add(kode));

    /// <summary>Adds one respondent.</summary>
    /// <param name="wilayah">From <see cref="Wilayah"/>.</param>
    /// <param name="tahun">1900..2200.</param>
    /// <param name="triwulan">The quarter.</param>
    /// <param name="nilai">The scores 1..4 in the order of the codes in the constructor; 0 for an unsur that the
    /// respondent did not answer.</param>
    /// <exception cref="ArgumentException">
    /// The number of scores differs from the number of unsur, or the id, the tahun or a score is out of range.
    /// </exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public void Add(WilayahId wilayah, int tahun, Triwulan triwulan, ReadOnlySpan<byte> nilai)
    {
        if (_isBuilt) throw new InvalidOperationException("Data yang sudah dibekukan tidak dapat ditambah.");
        if (wilayah.Index < 0 || wilayah.Index >= _wilayah.Kode.Count)
            throw new ArgumentOutOfRangeException(nameof(wilayah), "Id harus dari builder ini.");
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, Limits.TahunMinimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, Limits.TahunMaximum);
        if (nilai.Length != _given.Length)
            throw new ArgumentException("Banyaknya nilai tidak sama dengan banyaknya unsur.", nameof(nilai));
        if (nilai.ContainsAnyExceptInRange((byte)0, RekapUnsur.NilaiMaximum))
            throw new ArgumentOutOfRangeException(nameof(nilai), "Nilai unsur adalah 1..4, atau 0 bila tidak dijawab.");
        Find((wilayah, tahun, triwulan)).Add(nilai);
    }

    /// <summary>Makes the read-only survey. Afterwards this builder accepts no more respondents.</summary>
    public DataSurvei Build()
    {
        _isBuilt = true;
        var rekap = _tallies.ToDictionary(pair => pair.Key, pair => pair.Value.ToRekap(_given));
        return new DataSurvei(Unsur, [.. _wilayah.Kode], rekap);
    }

    /// <summary>Rows of one wilayah and quarter mostly stand together.</summary>
    private Tally Find((WilayahId Wilayah, int Tahun, Triwulan Triwulan) key)
    {
        if (_last.Tally is { } same && _last.Key == key) return same;
        if (!_tallies.TryGetValue(key, out var tally)) _tallies.Add(key, tally = new Tally(_given.Length));
        _last = (key, tally);
        return tally;
    }

    private sealed class Tally(int unsur)
    {
        private readonly long[] _jumlah = new long[unsur];
        private readonly long[] _menjawab = new long[unsur];
        private long _responden;

        public void Add(ReadOnlySpan<byte> nilai)
        {
            _responden++;
            for (var i = 0; i < nilai.Length; i++)
            {
                _jumlah[i] += nilai[i];
                if (nilai[i] > 0) _menjawab[i]++;
            }
        }

        public RekapSkm ToRekap(string[] kode) =>
            new(_responden, kode.Select((k, i) => new RekapUnsur(k, _jumlah[i], _menjawab[i])));
    }
}
