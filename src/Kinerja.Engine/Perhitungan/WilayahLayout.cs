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

    /// <summary>Whether the layout has all wilayah of its partition.</summary>
    public bool IsWhole => _rows is null;

    /// <summary>The row of each wilayah by its index in the data.</summary>
    public int[] RowOfData => field ??= FindRowOfData();

    private Dictionary<string, int> Index => field ??= IndexOf(Rows);

    /// <summary>
    /// Whether a wilayah exists in the tahun and has no wilayah below it. Wilayah outside this layout count too.
    /// </summary>
    public bool IsLeaf(int row) => Rows[row].IsBerlaku && _all.Anak[RowOfAll(row)].IsEmpty;

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
    /// Returns the last row that must be in the same partition as a row: that of its parent, of its last child, or
    /// itself.
    /// </summary>
    public int ReachOf(int row) => Math.Max(Math.Max(row, Induk[row]), Anak[row].IsEmpty ? row : Anak[row][^1]);

    /// <summary>Returns a layout of consecutive rows with all their parents and children.</summary>
    public WilayahLayout Slice(int start, int end) =>
        start == 0 && end == Count ? this : new WilayahLayout(Rows[start..end]);

    /// <summary>
    /// Returns the layout with the same rows as they are in a tahun: their parents and tingkat. A wilayah that does not
    /// exist in the tahun keeps its row, without parent, children and tingkat (SPEC 4.8).
    /// </summary>
    public WilayahLayout In(DefinisiTahun definisi)
    {
        if (definisi.Wilayah.IsEmpty || !definisi.Definisi.HasMasaBerlaku) return this;
        var heights = new Dictionary<string, int>(StringComparer.Ordinal);
        return new WilayahLayout(Arrays.Map(Rows, row =>
            definisi.Wilayah[definisi.Definisi.KodeWilayah.Find(row.Kunci)] is { } wilayah
                ? row with { Induk = KeyOf(wilayah.Induk), Tinggi = HeightOf(wilayah, heights) }
                : row with { Induk = null, Tinggi = -1, IsBerlaku = false }));
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
            : Known(definisi, inData);
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

    /// <summary>
    /// Returns one row per kode. Where some rows cover only some tahun, parents and tingkat follow with the tahun.
    /// </summary>
    private static Baris[] Known(DefinisiKinerja definisi, Dictionary<string, int> inData)
    {
        var heights = new Dictionary<string, int>(StringComparer.Ordinal);
        return Arrays.Make(definisi.KodeWilayah.Count, number =>
        {
            var wilayah = definisi.WilayahPertama(number);
            return Row(
                wilayah.Kode, definisi.HasMasaBerlaku ? null : wilayah.Induk, HeightOf(wilayah, heights), inData);
        });
    }

    /// <summary>Returns the height of the tingkat. There are few distinct texts, and each is parsed once.</summary>
    private static int HeightOf(Wilayah wilayah, Dictionary<string, int> heights)
    {
        if (!heights.TryGetValue(wilayah.Tingkat, out var height))
            heights.Add(wilayah.Tingkat, height = TingkatWilayahExtensions.HeightOf(wilayah.Tingkat));
        return height;
    }

    private static Baris Row(string kode, string? induk, int height, Dictionary<string, int> inData)
    {
        var key = Nama.Normalize(kode);
        return new(kode, key, KeyOf(induk), height, inData.GetValueOrDefault(key, -1));
    }

    private static string? KeyOf(string? kode) => kode is null ? null : Nama.Normalize(kode);

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
    internal sealed record Baris(string Kode, string Kunci, string? Induk, int Tinggi, int DataIndex)
    {
        /// <summary>Whether the wilayah exists in the tahun of the layout (SPEC 4.8).</summary>
        public bool IsBerlaku { get; init; } = true;
    }
}
