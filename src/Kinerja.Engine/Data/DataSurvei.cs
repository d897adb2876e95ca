using System.Collections.Immutable;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>
/// The answers of the respondents (SPEC 9.1), as one tally per wilayah and quarter; read-only.
/// <see cref="DataSurveiBuilder"/> makes it.
/// </summary>
public sealed class DataSurvei
{
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), RekapSkm> _rekap;

    internal DataSurvei(
        ImmutableArray<string> unsur, ImmutableArray<string> wilayah,
        Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), RekapSkm> rekap)
    {
        Unsur = unsur;
        Wilayah = wilayah;
        _index = wilayah.Select((kode, i) => (kode, i))
            .ToDictionary(pair => Nama.Normalize(pair.kode), pair => pair.i, StringComparer.Ordinal);
        _rekap = rekap;
        Tahun = [.. rekap.Keys.Select(key => key.Tahun).Distinct().Order()];
    }

    /// <summary>The codes of the unsur in the order of their numbers: U10 after U9.</summary>
    public ImmutableArray<string> Unsur { get; }

    /// <summary>The kode of every wilayah in the survey, in the order of their first appearance.</summary>
    public ImmutableArray<string> Wilayah { get; }

    /// <summary>Every tahun with respondents, ascending.</summary>
    public ImmutableArray<int> Tahun { get; }

    /// <summary>Every wilayah with a tahun in which it has respondents; perhaps repeated.</summary>
    internal IEnumerable<(string Kode, int Tahun)> Named =>
        _rekap.Keys.Select(key => (Wilayah[key.Wilayah.Index], key.Tahun));

    /// <summary>Returns the survey without the respondents of the other wilayah.</summary>
    /// <param name="knows">Whether a wilayah, by its kode, is kept in the list of wilayah.</param>
    /// <param name="keeps">Whether its respondents of a tahun are kept.</param>
    internal DataSurvei Where(Predicate<string> knows, Func<string, int, bool> keeps)
    {
        ImmutableArray<string> kept = [.. Wilayah.Where(kode => knows(kode))];
        var ids = new Dictionary<string, WilayahId>(StringComparer.Ordinal);
        for (var i = 0; i < kept.Length; i++) ids.Add(kept[i], new WilayahId(i));
        var rekap = new Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), RekapSkm>();
        foreach (var (key, one) in _rekap)
        {
            var kode = Wilayah[key.Wilayah.Index];
            if (ids.TryGetValue(kode, out var id) && keeps(kode, key.Tahun))
                rekap.Add((id, key.Tahun, key.Triwulan), one);
        }
        return new DataSurvei(Unsur, kept, rekap);
    }

    /// <summary>
    /// The tally of a wilayah in one quarter, without the wilayah below it; <c>null</c> when there are no respondents.
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public RekapSkm? Find(string wilayah, int tahun, Triwulan triwulan)
    {
        ArgumentNullException.ThrowIfNull(wilayah);
        return _index.TryGetValue(Nama.Normalize(wilayah), out var index)
            ? _rekap.GetValueOrDefault((new WilayahId(index), tahun, triwulan)) : null;
    }
}
