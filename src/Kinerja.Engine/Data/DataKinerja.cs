using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>
/// The reported cells and the targets, in columns; read-only. <see cref="DataKinerjaBuilder"/> makes it.
/// </summary>
public sealed partial class DataKinerja
{
    /// <summary>The tahun under which targets for the end of the renstra are kept (SPEC 17.2).</summary>
    internal const int TanpaTahun = 0;

    private readonly Dictionary<KunciVariabel, int> _index; // index of each series in _realisasi
    private readonly IReadOnlyList<Series> _realisasi;
    private readonly Dictionary<string, Series> _target;
    private readonly Dictionary<string, Series> _targetBaku;

    internal DataKinerja(
        ImmutableArray<string> wilayah,
        Dictionary<KunciVariabel, int> index,
        IReadOnlyList<Series> realisasi,
        Dictionary<string, Series> target,
        Dictionary<string, Series> targetBaku,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        Wilayah = wilayah;
        _index = index;
        _realisasi = realisasi;
        _target = target;
        _targetBaku = targetBaku;
        var tahun = new SortedSet<int>();
        foreach (var series in _realisasi.Concat(_target.Values).Concat(_targetBaku.Values))
        {
            foreach (var column in series.Columns) tahun.Add(column.Tahun);
        }
        tahun.Remove(TanpaTahun);
        Tahun = [.. tahun];
    }

    /// <summary>The kode of every wilayah that has an id, in the order of the ids; some may have no data.</summary>
    public ImmutableArray<string> Wilayah { get; }

    /// <summary>Every tahun that has a reported cell or a target, blank ones included; ascending.</summary>
    public ImmutableArray<int> Tahun { get; }

    /// <summary>
    /// One diagnostic for each row that <see cref="DataKinerjaBuilder.Add(SelRealisasi)"/> and its overloads rejected,
    /// in the order of the rows. The diagnostics of a calculation include them.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// Every cell that a row named, blank ones included, ordered by variabel, tahun, wilayah and triwulan.
    /// </summary>
    public IEnumerable<SelRealisasi> SemuaRealisasi =>
        from series in _index
        from cell in Cells(_realisasi[series.Value])
        select new SelRealisasi(
            Wilayah[cell.Wilayah], series.Key.Indikator, series.Key.Variabel, cell.Tahun, Triwulan.FromIndex(cell.Slot),
            cell.Nilai);

    /// <summary>
    /// Every target that a row named, blank ones included: first the targets of one wilayah, then the defaults.
    /// </summary>
    public IEnumerable<SelTarget> SemuaTarget =>
        (from series in _target
         from cell in Cells(series.Value)
         select new SelTarget(Wilayah[cell.Wilayah], series.Key, TahunOf(cell.Tahun), TriwulanOf(cell.Slot), cell.Nilai)
         {
             TargetAtas = cell.Atas,
         })
        .Concat(
            from series in _targetBaku
            from cell in Cells(series.Value)
            select new SelTarget(null, series.Key, TahunOf(cell.Tahun), TriwulanOf(cell.Slot), cell.Nilai)
            {
                TargetAtas = cell.Atas,
            });

    /// <summary>The row that first reports a number of a tahun; empty when the places are not known.</summary>
    internal IReadOnlyDictionary<int, DiagnosticPlace> AsalRealisasi { get; init; } =
        ImmutableDictionary<int, DiagnosticPlace>.Empty;

    /// <summary>The row that first gives a target of a tahun, also <see cref="TanpaTahun"/>.</summary>
    internal IReadOnlyDictionary<int, DiagnosticPlace> AsalTarget { get; init; } =
        ImmutableDictionary<int, DiagnosticPlace>.Empty;

    /// <summary>The keys of all series that hold a number.</summary>
    internal IEnumerable<KunciVariabel> Reported
    {
        get
        {
            foreach (var (key, index) in _index)
            {
                if (_realisasi[index].IsReported) yield return key;
            }
        }
    }

    /// <summary>Every tahun that has a reported number.</summary>
    internal SortedSet<int> TahunDilaporkan => Reporting(_realisasi);

    /// <summary>Every tahun that has a target with a number; <see cref="TanpaTahun"/> may be among them.</summary>
    internal SortedSet<int> TahunBertarget => Reporting(_target.Values.Concat(_targetBaku.Values));

    /// <summary>The cells of a series in a tahun; slot q is the quarter with index q. <c>null</c> for none.</summary>
    internal CellColumn? Realisasi(KunciVariabel kunci, int tahun) => Find(kunci)?.Find(tahun);

    /// <summary>Whether a series holds a number.</summary>
    internal bool IsReported(KunciVariabel kunci) => Find(kunci)?.IsReported == true;

    /// <summary>The place that first named a series.</summary>
    internal DiagnosticPlace AsalOf(KunciVariabel kunci) => Find(kunci)?.Asal ?? DiagnosticPlace.None;

    /// <summary>The targets per wilayah: slot 0 is the year, slot 1..4 is TW I..IV. <c>null</c> for none.</summary>
    internal CellColumn? Target(string indikator, int tahun) => _target.GetValueOrDefault(indikator)?.Find(tahun);

    /// <summary>The default targets, which have no wilayah; the column holds them as wilayah 0.</summary>
    internal CellColumn? TargetBaku(string indikator, int tahun) =>
        _targetBaku.GetValueOrDefault(indikator)?.Find(tahun);

    private Series? Find(KunciVariabel kunci) =>
        _index.TryGetValue(kunci, out var index) ? _realisasi[index] : null;

    private static SortedSet<int> Reporting(IEnumerable<Series> all)
    {
        var years = new SortedSet<int>();
        foreach (var series in all)
        {
            foreach (var column in series.Columns)
            {
                if (!years.Contains(column.Tahun) && column.IsReported) years.Add(column.Tahun);
            }
        }
        return years;
    }

    private static int? TahunOf(int tahun) => tahun == TanpaTahun ? null : tahun;

    private static Triwulan? TriwulanOf(int slot) => slot == 0 ? null : new Triwulan(slot);

    private static IEnumerable<(int Tahun, int Wilayah, int Slot, decimal? Nilai, decimal? Atas)> Cells(
        Series series) =>
        from column in series.Columns.ToArray()
        from cell in column.Named
        select (column.Tahun, cell.Wilayah, cell.Slot, cell.Nilai, cell.Atas);
}
