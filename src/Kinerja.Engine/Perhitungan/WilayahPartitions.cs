using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Cuts the wilayah, in the order of the output, into partitions. A wilayah is in the same partition as its parent and
/// its children in every tahun, so no partition depends on another. The rows of a partition are the same in every
/// tahun; the tree over them may differ (SPEC 4.8).
/// </summary>
internal sealed class WilayahPartitions
{
    private readonly DefinisiKinerja _definisi;
    private readonly int[] _start; // per partition, its first row; then the number of rows
    private readonly Dictionary<DefinisiTahun, Tahunan> _tahun = [];

    /// <param name="all">All wilayah.</param>
    /// <param name="definisi">The definition.</param>
    /// <param name="tahun">Every tahun whose layouts are wanted.</param>
    /// <param name="atLeast">The minimum number of rows of a partition; only the last partition may have fewer.</param>
    public WilayahPartitions(WilayahLayout all, DefinisiKinerja definisi, IEnumerable<int> tahun, int atLeast)
    {
        _definisi = definisi;
        All = all;
        var layouts = new Dictionary<DefinisiTahun, WilayahLayout>();
        foreach (var one in tahun.Select(definisi.Tahun))
        {
            if (!layouts.ContainsKey(one)) layouts.Add(one, all.In(one));
        }
        _start = Cut(all.Count, [.. layouts.Values.Append(all).Distinct()], atLeast);
        foreach (var (one, layout) in layouts)
            _tahun.Add(one, new Tahunan(layout, Arrays.Make(Count, i => layout.Slice(_start[i], _start[i + 1]))));
    }

    /// <summary>All wilayah; their tree is that of every tahun when no row covers only some tahun.</summary>
    public WilayahLayout All { get; }

    /// <summary>The number of partitions.</summary>
    public int Count => _start.Length - 1;

    /// <summary>Returns the first row of a partition.</summary>
    public int FirstRow(int partition) => _start[partition];

    /// <summary>Returns the kode of the wilayah of a partition.</summary>
    public string[] Kode(int partition) => Arrays.Make(
        _start[partition + 1] - _start[partition], row => All.Rows[_start[partition] + row].Kode);

    /// <summary>Returns all wilayah with the parents of a tahun.</summary>
    public WilayahLayout In(int tahun) => _tahun[_definisi.Tahun(tahun)].All;

    /// <summary>Returns the wilayah of a partition with the parents of a tahun.</summary>
    public WilayahLayout In(int tahun, int partition) => _tahun[_definisi.Tahun(tahun)].Parts[partition];

    /// <summary>Returns the partition that holds a row.</summary>
    public int PartitionOf(int row)
    {
        var found = Array.BinarySearch(_start, row);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Whether these are the wilayah of one of the partitions in some tahun.</summary>
    public bool Owns(WilayahLayout? wilayah) =>
        wilayah is not null && _tahun.Values.Any(one => Array.IndexOf(one.Parts, wilayah) >= 0);

    private static int[] Cut(int rows, WilayahLayout[] layouts, int atLeast)
    {
        var starts = new List<int> { 0 };
        var reach = 0;
        for (var row = 0; row < rows; row++)
        {
            foreach (var layout in layouts) reach = Math.Max(reach, layout.ReachOf(row));
            if (reach > row || (row + 1 - starts[^1] < atLeast && row + 1 < rows)) continue;
            starts.Add(row + 1);
        }
        return [.. starts];
    }

    private sealed record Tahunan(WilayahLayout All, WilayahLayout[] Parts);
}
