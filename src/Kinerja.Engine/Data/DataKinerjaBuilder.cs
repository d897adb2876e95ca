using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>
/// Collects reported cells and targets. The fast path uses ids instead of names: a reader of millions of rows asks once
/// per name for its id (<see cref="Wilayah"/>, <see cref="Variabel"/>, <see cref="Indikator"/>) and then adds cells
/// without looking up strings.
/// </summary>
/// <param name="dataGanda">The policy for a key that is added twice (SPEC 10.4).</param>
public sealed partial class DataKinerjaBuilder(DataGanda dataGanda = DataGanda.Tolak)
{
    private readonly WilayahRegistry _wilayah = new();
    private readonly CellStore _store = new();
    private readonly Dictionary<KunciVariabel, int> _variabelIndex = [];
    private readonly Dictionary<string, int> _indikatorIndex = new(StringComparer.Ordinal);
    private readonly List<Series> _realisasi = [];
    private readonly List<Series?> _target = []; // by indikator
    private readonly List<Series?> _targetBaku = []; // by indikator
    private DiagnosticPlace? _asal; // place of the last new series, without its line
    private bool _isBuilt;

    /// <summary>Returns the id of a wilayah; the first call with its kode creates the id.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    public WilayahId Wilayah(string kode) => new(_wilayah.Add(kode));

    /// <summary>Returns the id of a variabel; the first call with its names creates the id.</summary>
    /// <param name="indikator">The kode of the indikator it is reported for; <c>null</c> for a variabel that all
    /// indikator share.</param>
    /// <param name="variabel">The name of the variabel, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="asal">The place that names it, for messages; only the place of the first call is kept.</param>
    /// <exception cref="ArgumentException">The name of the variabel is blank.</exception>
    /// <exception cref="InvalidOperationException">The name is new, and <see cref="Build"/> was called.</exception>
    public VariabelId Variabel(string? indikator, string variabel, DiagnosticPlace? asal = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(variabel);
        var key = new KunciVariabel(indikator is null ? null : Nama.Normalize(indikator), Nama.Normalize(variabel));
        if (_variabelIndex.TryGetValue(key, out var index)) return new(index);
        if (_isBuilt) throw Frozen(); // the built data shares this index
        _variabelIndex.Add(key, _realisasi.Count);
        _realisasi.Add(new Series(Triwulan.Count, slotsApart: false, _store, Shared(asal), asal?.Line ?? 0));
        return new(_realisasi.Count - 1);
    }

    /// <summary>
    /// Removes the line of a place. Returns the previous object when it is equal, so that many series share one object.
    /// </summary>
    private DiagnosticPlace? Shared(DiagnosticPlace? asal)
    {
        var shared = asal is null ? null : asal with { Line = null };
        return _asal = shared == _asal ? _asal : shared;
    }

    /// <summary>Returns the id of an indikator, for targets; the first call with its kode creates the id.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    public IndikatorId Indikator(string kode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        var key = Nama.Normalize(kode);
        if (_indikatorIndex.TryGetValue(key, out var index)) return new(index);
        _indikatorIndex.Add(key, _target.Count);
        _target.Add(null);
        _targetBaku.Add(null);
        return new(_target.Count - 1);
    }

    /// <summary>Makes the read-only data. Afterwards this builder accepts no more cells.</summary>
    public DataKinerja Build()
    {
        _isBuilt = true;
        return new DataKinerja(
            [.. _wilayah.Kode], _variabelIndex, _realisasi, ByIndikator(_target), ByIndikator(_targetBaku),
            [.. _diagnostics])
        {
            AsalRealisasi = _asalRealisasi,
            AsalTarget = _asalTarget,
        };
    }

    /// <summary>Copies a cell or target of other data. Its range was checked when it was first added.</summary>
    internal void TakeOver(VariabelId variabel, WilayahId wilayah, int tahun, Triwulan triwulan, decimal? nilai) =>
        _store.Add(PlaceFor(variabel, wilayah, tahun, triwulan), nilai, DataGanda.Terakhir);

    /// <inheritdoc cref="TakeOver(VariabelId, WilayahId, int, Triwulan, decimal?)"/>
    internal void TakeOver(
        IndikatorId indikator, WilayahId? wilayah, int? tahun, Triwulan? triwulan, decimal? target, decimal? atas) =>
        _store.Add(PlaceFor(indikator, wilayah, tahun, triwulan), target, atas, DataGanda.Terakhir);

    internal void TakeOver(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    private static InvalidOperationException Frozen() => new("Data yang sudah dibekukan tidak dapat ditambah.");

    private Dictionary<string, Series> ByIndikator(List<Series?> target)
    {
        var byIndikator = new Dictionary<string, Series>(StringComparer.Ordinal);
        foreach (var (kode, index) in _indikatorIndex)
        {
            if (target[index] is { } series) byIndikator.Add(kode, series);
        }
        return byIndikator;
    }
}
