using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The wilayah that are the rows of columns, in the order of the output, ordinal by kode (SPEC 11). The layout has all
/// wilayah of a partition or only some; it then includes every wilayah above these. An indikator has a row for each
/// wilayah at which it can appear, and no others.
/// </summary>
internal sealed class WilayahLayout
{
    private readonly int[]? _rows; // the row of each wilayah in _all, ascending; null when this layout is _all
    private readonly WilayahLayout _all;

    private WilayahLayout(ImmutableArray<Baris> rows)
        : this(rows, FindInduk(rows)) => _all = this;

    private WilayahLayout(WilayahLayout all, int[] rows)
        : this(Arrays.Map(rows, row => all.Rows[row]), Arrays.Map(rows, row => IndexOf(rows, all.Induk[row]))) =>
        (_all, _rows) = (all, rows);

    private WilayahLayout(ImmutableArray<Baris> rows, ImmutableArray<int> induk)
    {
        _all = this;
        Rows = rows;
        Induk = induk;
        Anak = Arrays.Group(Induk, Induk.Length);
        var topDown = new List<int>(rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            if (Induk[row] < 0) topDown.Add(row);
        }
        for (var i = 0; i < topDown.Count; i++) topDown.AddRange(Anak[topDown[i]].AsSpan());
        topDown.Reverse();
        BottomUp = [.. topDown];
    }

    /// <summary>The wilayah.</summary>
    public ImmutableArray<Baris> Rows { get; }

    public int Count => Rows.Length;

    /// <summary>Per wilayah, the row of its parent; -1 for a root.</summary>
    public ImmutableArray<int> Induk { get; }

    /// <summary>Per wilayah, the rows of the wilayah directly below it, ascending.</summary>
    public ImmutableArray<ImmutableArray<int>> Anak { get; }

    /// <summary>All rows; each wilayah comes before its parent.</summary>
    public ImmutableArray<int> BottomUp { get; }

    /// <summary>The row of each wilayah by its index in the data.</summary>
    public int[] RowOfData => field ??= FindRowOfData();

    private Dictionary<string, int> Index => field ??= IndexOf(Rows);

    /// <summary>Whether a wilayah has no wilayah below it. Wilayah outside this layout count too.</summary>
    public bool IsLeaf(int row) => _all.Anak[RowOfAll(row)].IsEmpty;

    /// <summary>Returns the row of a wilayah by kode; -1 when the layout does not have it.</summary>
    public int Find(string kode) => Index.GetValueOrDefault(Nama.Normalize(kode), -1);

    /// <summary>Converts a row of this layout to the row among all wilayah of the partition.</summary>
    public int RowOfAll(int row) => _rows is null ? row : _rows[row];

    /// <summary>
    /// Converts a row among all wilayah of the partition to the row of this layout; -1 when the layout does not have
    /// it.
    /// </summary>
    public int RowHere(int rowOfAll) => _rows is null ? rowOfAll : IndexOf(_rows, rowOfAll);

    /// <summary>Returns a layout of some wilayah; this layout when all are selected.</summary>
    /// <param name="rows">The rows to select, ascending. The row of the parent of each must be included.</param>
    public WilayahLayout Select(int[] rows) => rows.Length == Count ? this : new WilayahLayout(this, rows);

    /// <summary>
    /// Cuts the rows, in their order, into partitions. A wilayah is in the same partition as its parent and its
    /// children, so no partition depends on another.
    /// </summary>
    /// <param name="atLeast">The minimum number of rows of a partition; only the last partition may have fewer.</param>
    public ImmutableArray<WilayahLayout> Split(int atLeast)
    {
        var partitions = ImmutableArray.CreateBuilder<WilayahLayout>();
        var (start, reach) = (0, 0);
        for (var row = 0; row < Count; row++)
        {
            var last = Anak[row].IsEmpty ? row : Math.Max(row, Anak[row][^1]);
            reach = Math.Max(reach, Math.Max(last, Induk[row]));
            if (reach > row || (row + 1 - start < atLeast && row + 1 < Count)) continue;
            partitions.Add(start == 0 && row + 1 == Count ? this : new WilayahLayout(Rows[start..(row + 1)]));
            start = row + 1;
        }
        return partitions.ToImmutable();
    }

    /// <summary>
    /// Creates the layout of all wilayah: the defined ones; without definitions, those of the data, the survey and the
    /// others.
    /// </summary>
    /// <param name="definisi">The definition. If it defines wilayah, it must define all of the data and the
    /// survey.</param>
    /// <param name="data">The reported figures and the targets.</param>
    /// <param name="survei">The survey; <c>null</c> without a survey.</param>
    /// <param name="others">The kode of the wilayah of other data; <c>null</c> for none.</param>
    public static WilayahLayout Create(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, IEnumerable<string>? others = null)
    {
        IEnumerable<string> surveyed = survei?.Wilayah ?? [];
        var inData = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < data.Wilayah.Length; i++) inData.Add(Nama.Normalize(data.Wilayah[i]), i);
        Baris[] known = definisi.Wilayah.IsEmpty
            ?
            [
                .. data.Wilayah.Concat(surveyed).Concat(others ?? []).GroupBy(Nama.Normalize, StringComparer.Ordinal)
                    .Select(spellings => Row(spellings.Min(StringComparer.Ordinal)!, null, -1, inData)),
            ]
            : Known(definisi.Wilayah, inData);
        Array.Sort(known, (one, other) => string.CompareOrdinal(one.Kode, other.Kode));
        return new WilayahLayout([.. known]);
    }

    private static ImmutableArray<int> FindInduk(ImmutableArray<Baris> rows)
    {
        var index = IndexOf(rows);
        return Arrays.Map(rows, row => row.Induk is null ? -1 : index[row.Induk]);
    }

    private static Dictionary<string, int> IndexOf(ImmutableArray<Baris> rows)
    {
        var index = new Dictionary<string, int>(rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++) index.Add(rows[i].Kunci, i);
        return index;
    }

    private static int IndexOf(int[] rows, int row) => Math.Max(-1, Array.BinarySearch(rows, row));

    private static Baris[] Known(ImmutableArray<Wilayah> wilayah, Dictionary<string, int> inData)
    {
        var heights = new Dictionary<string, int>(StringComparer.Ordinal); // few distinct texts; each is parsed once
        return
        [
            .. wilayah.Select(w =>
            {
                if (!heights.TryGetValue(w.Tingkat, out var height))
                    heights.Add(w.Tingkat, height = TingkatWilayahExtensions.HeightOf(w.Tingkat));
                return Row(w.Kode, w.Induk, height, inData);
            }),
        ];
    }

    private static Baris Row(string kode, string? induk, int height, Dictionary<string, int> inData)
    {
        var key = Nama.Normalize(kode);
        return new(
            kode, key, induk is null ? null : Nama.Normalize(induk), height, inData.GetValueOrDefault(key, -1));
    }

    private int[] FindRowOfData()
    {
        var rows = new int[Rows.Length == 0 ? 0 : Rows.Max(row => row.DataIndex) + 1];
        for (var row = 0; row < Rows.Length; row++)
        {
            if (Rows[row].DataIndex >= 0) rows[Rows[row].DataIndex] = row;
        }
        return rows;
    }

    /// <summary>One wilayah.</summary>
    /// <param name="Kode">The kode, as written.</param>
    /// <param name="Kunci">The normalised kode.</param>
    /// <param name="Induk">The normalised kode of the parent; <c>null</c> for a root.</param>
    /// <param name="Tinggi">The height of the tingkat; -1 when the tingkat is not known (SPEC 4.7).</param>
    /// <param name="DataIndex">The index in the data; -1 when no row of the data names the wilayah.</param>
    internal sealed record Baris(string Kode, string Kunci, string? Induk, int Tinggi, int DataIndex);
}
