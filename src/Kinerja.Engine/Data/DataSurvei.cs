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

    /// <summary>Returns the survey without the respondents of some wilayah.</summary>
    /// <param name="wilayah">The kode of the wilayah to leave out, normalised.</param>
    internal DataSurvei Without(IReadOnlySet<string> wilayah)
    {
        ImmutableArray<string> kept = [.. Wilayah.Where(kode => !wilayah.Contains(Nama.Normalize(kode)))];
        var ids = new Dictionary<string, WilayahId>(StringComparer.Ordinal);
        for (var i = 0; i < kept.Length; i++) ids.Add(kept[i], new WilayahId(i));
        var rekap = new Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), RekapSkm>();
        foreach (var (key, one) in _rekap)
        {
            if (ids.TryGetValue(Wilayah[key.Wilayah.Index], out var id)) rekap.Add((id, key.Tahun, key.Triwulan), one);
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
