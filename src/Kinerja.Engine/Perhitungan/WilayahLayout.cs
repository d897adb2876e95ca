using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Wilayah of a calculation in the order of the output, ordinal by kode (SPEC 11): the rows of columns. All of them, or
/// some with every one above them: an indikator has rows where it can appear, and no others.
/// </summary>
internal sealed class WilayahLayout
{
    private readonly int[]? _rows; // of all, ascending; null for all
    private readonly WilayahLayout _all;

    private WilayahLayout(ImmutableArray<Baris> baris)
        : this(baris, FindInduk(baris)) => _all = this;

    private WilayahLayout(WilayahLayout all, int[] rows)
        : this(Arrays.Map(rows, row => all.Rows[row]), Arrays.Map(rows, row => IndexOf(rows, all.Induk[row]))) =>
        (_all, _rows) = (all, rows);

    private WilayahLayout(ImmutableArray<Baris> baris, ImmutableArray<int> induk)
    {
        _all = this;
        Rows = baris;
        Induk = induk;
        Anak = Arrays.Group(Induk, Induk.Length);
        var topDown = new List<int>(baris.Length);
        for (var row = 0; row < baris.Length; row++)
        {
            if (Induk[row] < 0) topDown.Add(row);
        }
        for (var i = 0; i < topDown.Count; i++) topDown.AddRange(Anak[topDown[i]].AsSpan());
        topDown.Reverse();
        BottomUp = [.. topDown];
    }

    public ImmutableArray<Baris> Rows { get; }

    public int Count => Rows.Length;

    /// <summary>The row of each one's parent, -1 for a root.</summary>
    public ImmutableArray<int> Induk { get; }

    /// <summary>The rows directly below each, ascending.</summary>
    public ImmutableArray<ImmutableArray<int>> Anak { get; }

    /// <summary>All rows, every one before the one above it.</summary>
    public ImmutableArray<int> BottomUp { get; }

    /// <summary>The row of each wilayah by its number in the data.</summary>
    public int[] RowOfData => field ??= FindRowOfData();

    private Dictionary<string, int> Index => field ??= IndexOf(Rows);

    /// <summary>Whether it has no wilayah below it, among these or others.</summary>
    public bool IsDaun(int row) => _all.Anak[RowOfAll(row)].IsEmpty;

    /// <returns>The row of a wilayah, -1 when there is none.</returns>
    public int Find(string kode) => Index.GetValueOrDefault(Nama.Normalize(kode), -1);

    /// <summary>The row that one of these has among all.</summary>
    public int RowOfAll(int row) => _rows is null ? row : _rows[row];

    /// <returns>The row here of one of all; -1 where it is not one of these.</returns>
    public int RowHere(int rowOfAll) => _rows is null ? rowOfAll : IndexOf(_rows, rowOfAll);

    /// <summary>Some of all wilayah: all of them where all are named.</summary>
    /// <param name="rows">Their rows among all, ascending; each with that of the one above it.</param>
    public WilayahLayout Select(int[] rows) => rows.Length == Count ? this : new WilayahLayout(this, rows);

    /// <summary>Cuts the rows, in their order, into parts of which none holds a wilayah that lies in another.</summary>
    /// <param name="atLeast">The rows of a part, the last one apart.</param>
    public ImmutableArray<WilayahLayout> Split(int atLeast)
    {
        var parts = ImmutableArray.CreateBuilder<WilayahLayout>();
        var (start, reach) = (0, 0);
        for (var row = 0; row < Count; row++)
        {
            var last = Anak[row].IsEmpty ? row : Math.Max(row, Anak[row][^1]);
            reach = Math.Max(reach, Math.Max(last, Induk[row]));
            if (reach > row || (row + 1 - start < atLeast && row + 1 < Count)) continue;
            parts.Add(start == 0 && row + 1 == Count ? this : new WilayahLayout(Rows[start..(row + 1)]));
            start = row + 1;
        }
        return parts.ToImmutable();
    }

    /// <param name="definisi">Knows every wilayah of the data and the survey.</param>
    /// <param name="data">What was reported and planned.</param>
    /// <param name="survei">The survey, if there is one.</param>
    public static WilayahLayout Create(DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei)
    {
        IEnumerable<string> surveyed = survei?.Wilayah ?? [];
        var inData = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < data.Wilayah.Length; i++) inData.Add(Nama.Normalize(data.Wilayah[i]), i);
        Baris[] known = definisi.Wilayah.IsEmpty
            ?
            [
                .. data.Wilayah.Concat(surveyed).GroupBy(Nama.Normalize, StringComparer.Ordinal)
                    .Select(spellings => Row(spellings.Min(StringComparer.Ordinal)!, null, -1, inData)),
            ]
            : Known(definisi.Wilayah, inData);
        Array.Sort(known, (one, other) => string.CompareOrdinal(one.Kode, other.Kode));
        return new WilayahLayout([.. known]);
    }

    private static ImmutableArray<int> FindInduk(ImmutableArray<Baris> baris)
    {
        var index = IndexOf(baris);
        return Arrays.Map(baris, row => row.Induk is null ? -1 : index[row.Induk]);
    }

    private static Dictionary<string, int> IndexOf(ImmutableArray<Baris> baris)
    {
        var index = new Dictionary<string, int>(baris.Length, StringComparer.Ordinal);
        for (var i = 0; i < baris.Length; i++) index.Add(baris[i].Kunci, i);
        return index;
    }

    private static int IndexOf(int[] rows, int row) => Math.Max(-1, Array.BinarySearch(rows, row));

    private static Baris[] Known(ImmutableArray<Wilayah> wilayah, Dictionary<string, int> inData)
    {
        var heights = new Dictionary<string, int>(StringComparer.Ordinal); // few texts, each read once
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

    private static Baris Row(string kode, string? induk, int tinggi, Dictionary<string, int> inData)
    {
        var kunci = Nama.Normalize(kode);
        return new(
            kode, kunci, induk is null ? null : Nama.Normalize(induk), tinggi, inData.GetValueOrDefault(kunci, -1));
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

    /// <param name="Kode">The code as shown.</param>
    /// <param name="Kunci">The code normalised.</param>
    /// <param name="Induk">The normalised code of the parent.</param>
    /// <param name="Tinggi">How high its tingkat is, -1 when that is not known (SPEC 4.7).</param>
    /// <param name="DataIndex">Its number in the data, -1 when it reported nothing at all.</param>
    internal sealed record Baris(string Kode, string Kunci, string? Induk, int Tinggi, int DataIndex);
}
