using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Data;

/// <summary>
/// Collects reported cells. Names are turned into dense numbers first (<see cref="Wilayah"/>, <see cref="Variabel"/>,
/// <see cref="Indikator"/>), so that a reader of millions of rows looks each up once and adds cells without strings.
/// </summary>
/// <param name="dataGanda">What happens when the same key is added twice (SPEC 10.4).</param>
public sealed class DataKinerjaBuilder(DataGanda dataGanda = DataGanda.Tolak)
{
    private const int Quarters = 4;
    private readonly WilayahRegistry _wilayah = new();
    private readonly CellStore _store = new();
    private readonly Dictionary<KunciVariabel, int> _variabelIndex = [];
    private readonly Dictionary<string, int> _indikatorIndex = new(StringComparer.Ordinal);
    private readonly List<Series> _realisasi = [];
    private readonly List<Series?> _target = []; // by indikator
    private readonly List<Series?> _targetBaku = []; // by indikator
    private DiagnosticPlace? _asal; // of the last series, without its line
    private bool _isBuilt;

    /// <summary>The number of a wilayah; given when its kode is first seen.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    public int Wilayah(string kode) => _wilayah.Add(kode);

    /// <summary>The number of a variabel; given when it is first seen.</summary>
    /// <param name="indikator">The kode of the indikator it is reported for; <c>null</c> for a variabel shared by
    /// all.</param>
    /// <param name="variabel">The name of the variabel.</param>
    /// <param name="asal">Where it is named, for messages; kept when it is first seen.</param>
    /// <exception cref="InvalidOperationException">The name is new, and <see cref="Build"/> was called.</exception>
    public int Variabel(string? indikator, string variabel, DiagnosticPlace? asal = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(variabel);
        var kunci = new KunciVariabel(indikator is null ? null : Nama.Normalize(indikator), Nama.Normalize(variabel));
        if (_variabelIndex.TryGetValue(kunci, out var index)) return index;
        if (_isBuilt) throw Frozen(); // the data has the same index
        _variabelIndex.Add(kunci, _realisasi.Count);
        _realisasi.Add(new Series(Quarters, slotsApart: false, _store, Shared(asal), asal?.Line ?? 0));
        return _realisasi.Count - 1;
    }

    /// <summary>A place without its line: the same object as long as nothing else of it changes.</summary>
    private DiagnosticPlace? Shared(DiagnosticPlace? asal)
    {
        var shared = asal is null ? null : asal with { Line = null };
        return _asal = shared == _asal ? _asal : shared;
    }

    /// <summary>The number of an indikator, for targets; given when its kode is first seen.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    public int Indikator(string kode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        var key = Nama.Normalize(kode);
        if (_indikatorIndex.TryGetValue(key, out var index)) return index;
        _indikatorIndex.Add(key, _target.Count);
        _target.Add(null);
        _targetBaku.Add(null);
        return _target.Count - 1;
    }

    /// <summary>Adds a reported cell.</summary>
    /// <param name="variabel">From <see cref="Variabel"/>.</param>
    /// <param name="wilayah">From <see cref="Wilayah"/>.</param>
    /// <param name="tahun">1900..2200.</param>
    /// <param name="triwulan">1..4.</param>
    /// <param name="nilai">The number; <c>null</c> for a row without one, which assigns and reports nothing.</param>
    /// <returns>Whether it was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or the period is out of range (SPEC 10.5).</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool AddRealisasi(int variabel, int wilayah, int tahun, int triwulan, decimal? nilai) =>
        AddOne(new IncomingCell(variabel, wilayah, tahun, triwulan, nilai), isTarget: false);

    /// <summary>
    /// Adds reported cells as <see cref="AddRealisasi(int, int, int, int, decimal?)"/> does one after another.
    /// </summary>
    /// <param name="sel">The cells.</param>
    /// <param name="taken">Room for as many; says of each whether it was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">As for one cell; the cells before it are added.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public void AddRealisasi(ReadOnlySpan<IncomingCell> sel, Span<bool> taken) => AddAll(sel, taken, isTarget: false);

    /// <summary>Adds a target.</summary>
    /// <param name="indikator">From <see cref="Indikator"/>.</param>
    /// <param name="wilayah">From <see cref="Wilayah"/>; <c>null</c> for the default of all.</param>
    /// <param name="tahun">1900..2200.</param>
    /// <param name="triwulan">1..4; <c>null</c> for the year.</param>
    /// <param name="target">The number; <c>null</c> for a row without one: it assigns, nothing more (SPEC 4.7).</param>
    /// <returns>Whether it was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or the period is out of range (SPEC 10.5).</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool AddTarget(int indikator, int? wilayah, int tahun, int? triwulan, decimal? target)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(wilayah ?? 0, nameof(wilayah));
        return AddOne(new IncomingCell(indikator, wilayah ?? -1, tahun, triwulan ?? 0, target), isTarget: true);
    }

    /// <summary>Adds targets as <see cref="AddTarget(int, int?, int, int?, decimal?)"/> does one after another.
    /// </summary>
    /// <param name="target">The targets.</param>
    /// <param name="taken">Room for as many; says of each whether it was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">As for one target; those before it are added.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public void AddTarget(ReadOnlySpan<IncomingCell> target, Span<bool> taken) => AddAll(target, taken, isTarget: true);

    /// <summary>Freezes what was added; nothing can be added afterwards.</summary>
    public DataKinerja Build()
    {
        _isBuilt = true;
        return new DataKinerja(
            [.. _wilayah.Kode], _variabelIndex, _realisasi, ByIndikator(_target), ByIndikator(_targetBaku));
    }

    private static InvalidOperationException Frozen() => new("Data yang sudah dibekukan tidak dapat ditambah.");

    private Dictionary<string, Series> ByIndikator(List<Series?> target)
    {
        var byIndikator = new Dictionary<string, Series>(StringComparer.Ordinal);
        foreach (var (kode, index) in _indikatorIndex)
        {
            if (target[index] is { } deret) byIndikator.Add(kode, deret);
        }
        return byIndikator;
    }

    private bool AddOne(in IncomingCell sel, bool isTarget)
    {
        if (Fault(sel, isTarget) is { } fault) throw Refused(fault, sel);
        return _store.Add(PlaceFor(sel, isTarget), sel.Nilai, dataGanda);
    }

    private void AddAll(ReadOnlySpan<IncomingCell> sel, Span<bool> taken, bool isTarget)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(taken.Length, sel.Length, nameof(taken));
        for (var i = 0; i < sel.Length; i++) taken[i] = AddOne(sel[i], isTarget);
    }

    private Exception Refused(string fault, in IncomingCell sel) => _isBuilt ? Frozen()
        : new ArgumentOutOfRangeException(
            fault, sel,
            "Nomor dan wilayah harus dari builder ini, tahun 1900..2200, triwulan 1..4 (0 bagi target setahun), dan "
            + "besar angkanya di bawah 1e18 (SPEC 10.5).");

    private int PlaceFor(in IncomingCell sel, bool isTarget)
    {
        if (!isTarget) return _realisasi[sel.Nomor].ForTahun(sel.Tahun).PlaceFor(sel.Wilayah, sel.Triwulan - 1);
        var target = sel.Wilayah < 0 ? _targetBaku : _target;
        // Nearly all targets are of a year.
        var deret = target[sel.Nomor] ??= new Series(Quarters + 1, slotsApart: true, _store);
        return deret.ForTahun(sel.Tahun).PlaceFor(Math.Max(sel.Wilayah, 0), sel.Triwulan);
    }

    /// <returns>What is out of range, as the methods for one cell call it; <c>null</c> for nothing.</returns>
    private string? Fault(in IncomingCell sel, bool isTarget) =>
        _isBuilt ? "" // frozen, whatever the cell
        : sel.Nomor < 0 || sel.Nomor >= (isTarget ? _target.Count : _realisasi.Count)
            ? isTarget ? "indikator" : "variabel"
        : sel.Wilayah < (isTarget ? -1 : 0) || sel.Wilayah >= _wilayah.Kode.Count ? "wilayah"
        : sel.Tahun is < Limits.TahunMinimum or > Limits.TahunMaximum ? "tahun"
        : sel.Triwulan < (isTarget ? 0 : 1) || sel.Triwulan > Quarters ? "triwulan"
        : !DecimalBits.IsWithinBatas(sel.Nilai.GetValueOrDefault()) ? isTarget ? "target" : "nilai"
        : null;
}
