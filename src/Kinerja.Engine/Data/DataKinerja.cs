using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Data;

/// <summary>
/// What was reported and what was planned, in columns; read-only. Made by <see cref="DataKinerjaBuilder"/>.
/// </summary>
public sealed class DataKinerja
{
    private readonly Dictionary<KunciVariabel, int> _index; // of each series
    private readonly IReadOnlyList<Series> _realisasi;
    private readonly Dictionary<string, Series> _target;
    private readonly Dictionary<string, Series> _targetBaku;

    internal DataKinerja(
        ImmutableArray<string> wilayah,
        Dictionary<KunciVariabel, int> index,
        IReadOnlyList<Series> realisasi,
        Dictionary<string, Series> target,
        Dictionary<string, Series> targetBaku)
    {
        Wilayah = wilayah;
        _index = index;
        _realisasi = realisasi;
        _target = target;
        _targetBaku = targetBaku;
        var tahun = new SortedSet<int>();
        foreach (var deret in _realisasi.Concat(_target.Values).Concat(_targetBaku.Values))
        {
            foreach (var kolom in deret.Kolom) tahun.Add(kolom.Tahun);
        }
        Tahun = [.. tahun];
    }

    /// <summary>The kode of every wilayah that was given a number, by that number; it need not have data.</summary>
    public ImmutableArray<string> Wilayah { get; }

    /// <summary>Every tahun that has data or target, ascending.</summary>
    public ImmutableArray<int> Tahun { get; }

    /// <summary>Every cell a row named, series by series, then tahun, wilayah and triwulan.</summary>
    public IEnumerable<SelRealisasi> SemuaRealisasi =>
        from deret in _index
        from sel in Cells(_realisasi[deret.Value])
        select new SelRealisasi(
            Wilayah[sel.Wilayah], deret.Key.Indikator, sel.Tahun, sel.Slot + 1, deret.Key.Variabel, sel.Nilai);

    /// <summary>Every target a row named: those of a wilayah, then the defaults of all.</summary>
    public IEnumerable<SelTarget> SemuaTarget =>
        (from deret in _target
         from sel in Cells(deret.Value)
         select new SelTarget(Wilayah[sel.Wilayah], deret.Key, sel.Tahun, Triwulan(sel.Slot), sel.Nilai))
        .Concat(
            from deret in _targetBaku
            from sel in Cells(deret.Value)
            select new SelTarget(null, deret.Key, sel.Tahun, Triwulan(sel.Slot), sel.Nilai));

    /// <summary>Every series with a number in it.</summary>
    internal IEnumerable<KunciVariabel> Reported
    {
        get
        {
            foreach (var (kunci, index) in _index)
            {
                if (_realisasi[index].IsReported) yield return kunci;
            }
        }
    }

    /// <summary>The tahun with a reported number.</summary>
    internal SortedSet<int> TahunDilaporkan => Reporting(_realisasi);

    /// <summary>The tahun with a target.</summary>
    internal SortedSet<int> TahunBertarget => Reporting(_target.Values.Concat(_targetBaku.Values));

    /// <summary>The cells of a series in a tahun: slot q is TW q + 1.</summary>
    internal CellColumn? Realisasi(KunciVariabel kunci, int tahun) => Find(kunci)?.Find(tahun);

    /// <summary>Whether a number was reported under a name.</summary>
    internal bool IsReported(KunciVariabel kunci) => Find(kunci)?.IsReported == true;

    /// <summary>Where a series was first named.</summary>
    internal DiagnosticPlace AsalOf(KunciVariabel kunci) => Find(kunci)?.Asal ?? DiagnosticPlace.None;

    /// <summary>The targets per wilayah: slot 0 is the year, slot q is TW q.</summary>
    internal CellColumn? Target(string indikator, int tahun) => _target.GetValueOrDefault(indikator)?.Find(tahun);

    /// <summary>The targets given without wilayah, in the place of wilayah 0.</summary>
    internal CellColumn? TargetBaku(string indikator, int tahun) =>
        _targetBaku.GetValueOrDefault(indikator)?.Find(tahun);

    private Series? Find(KunciVariabel kunci) =>
        _index.TryGetValue(kunci, out var index) ? _realisasi[index] : null;

    private static SortedSet<int> Reporting(IEnumerable<Series> all)
    {
        var years = new SortedSet<int>();
        foreach (var deret in all)
        {
            foreach (var kolom in deret.Kolom)
            {
                if (!years.Contains(kolom.Tahun) && kolom.IsReported) years.Add(kolom.Tahun);
            }
        }
        return years;
    }

    private static int? Triwulan(int slot) => slot == 0 ? null : slot;

    private static IEnumerable<(int Tahun, int Wilayah, int Slot, decimal? Nilai)> Cells(Series deret) =>
        from kolom in deret.Kolom.ToArray()
        from sel in kolom.Named
        select (kolom.Tahun, sel.Wilayah, sel.Slot, sel.Nilai);
}
