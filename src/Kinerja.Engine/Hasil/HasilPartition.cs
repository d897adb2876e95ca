using System.Collections.Immutable;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The results of consecutive wilayah of the output, always a wilayah together with all wilayah below it. A partition
/// is the unit of work of a thread; threads share a single one by its tahun. The partitions of a
/// <see cref="HasilKinerja"/>, in order, hold all its rows.
/// </summary>
public sealed class HasilPartition
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly HasilTahun[] _tahun;

    internal HasilPartition(int index, string[] wilayah, HasilTahun[] tahun)
    {
        Index = index;
        _tahun = tahun;
        Wilayah = [.. wilayah];
        for (var row = 0; row < wilayah.Length; row++) _rows.Add(Nama.Normalize(wilayah[row]), row);
    }

    /// <summary>The kode of every wilayah, in output order.</summary>
    public ImmutableArray<string> Wilayah { get; }

    private AppearanceList IndikatorDi => field ??= AppearanceList.Create(
        Wilayah.Length, _tahun, tahun => tahun.Indikator, column => column.Layout, (column, row) => column.Tampil[row]);

    private AppearanceList SimpulDi => field ??= AppearanceList.Create(
        Wilayah.Length, _tahun, tahun => tahun.Simpul, column => column.Layout, (column, row) => column.Tampil[row]);

    private AppearanceList PenanggungJawabDi => field ??= AppearanceList.Create(
        Wilayah.Length, _tahun, tahun => tahun.PenanggungJawab, column => column.Layout,
        (column, row) => column.JumlahIndikator[row] > 0);

    private AppearanceList AnggaranDi => field ??= AppearanceList.Create(
        Wilayah.Length, _tahun, tahun => tahun.Anggaran, column => column.Layout, (_, _) => true);

    /// <summary>Every indikator in every wilayah where it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilIndikator> Indikator
    {
        get
        {
            for (var wilayah = 0; wilayah < Wilayah.Length; wilayah++)
            {
                foreach (var (t, index, row) in IndikatorDi.At(wilayah))
                {
                    var layout = _tahun[t].Layout;
                    for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
                        yield return new(_tahun[t], index, row, q);
                }
            }
        }
    }

    /// <summary>
    /// Every simpul in every wilayah where an indikator at or below the simpul appears, s.d. TW 1..4 of every tahun.
    /// </summary>
    public IEnumerable<HasilSimpul> Simpul => Enumerable.Range(0, Wilayah.Length).SelectMany(row => SimpulOf(row));

    /// <summary>
    /// Every simpul of every wilayah that has an induk, with the rank of the wilayah below that induk; ordered by
    /// induk, then as <see cref="Simpul"/> (SPEC 7.6).
    /// </summary>
    public IEnumerable<HasilPeringkat> Peringkat
    {
        get
        {
            for (var induk = 0; induk < Wilayah.Length; induk++)
            {
                foreach (var anak in AnakOf(induk))
                {
                    foreach (var row in SimpulOf(anak, induk)) yield return row.Peringkat;
                }
            }
        }
    }

    /// <summary>
    /// Every penanggung jawab in every wilayah where one of its indikator appears, s.d. TW 1..4 of every tahun.
    /// </summary>
    public IEnumerable<HasilPenanggungJawab> PenanggungJawab
    {
        get
        {
            for (var wilayah = 0; wilayah < Wilayah.Length; wilayah++)
            {
                foreach (var (t, index, row) in PenanggungJawabDi.At(wilayah))
                {
                    var layout = _tahun[t].Layout;
                    for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
                        yield return Row(_tahun[t], _tahun[t].PenanggungJawab[index]!, row, q);
                }
            }
        }
    }

    /// <summary>
    /// The money of every simpul in every wilayah with rows of anggaran at or below both, s.d. TW 1..4 of every tahun.
    /// </summary>
    public IEnumerable<HasilAnggaran> Anggaran
    {
        get
        {
            for (var wilayah = 0; wilayah < Wilayah.Length; wilayah++)
            {
                foreach (var (t, index, row) in AnggaranDi.At(wilayah))
                {
                    var layout = _tahun[t].Layout;
                    for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
                        yield return new(_tahun[t], index, row, q);
                }
            }
        }
    }

    /// <summary>Every row of <see cref="Indikator"/> beside other tahun; empty without a renstra (SPEC 17).</summary>
    public IEnumerable<HasilRenstra> Renstra
    {
        get
        {
            for (var wilayah = 0; wilayah < Wilayah.Length; wilayah++)
            {
                foreach (var (t, index, _) in IndikatorDi.At(wilayah))
                {
                    if (_tahun[t].Renstra is null) yield break;
                    var layout = _tahun[t].Layout;
                    for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
                        yield return new(_tahun[t], index, wilayah, q);
                }
            }
        }
    }

    /// <summary>The index of this partition, from 0.</summary>
    internal int Index { get; }

    /// <summary>Whether a simpul appears in any wilayah of this partition.</summary>
    internal bool Appears(int simpul) =>
        Array.Exists(_tahun, tahun => tahun.Simpul[simpul]?.Tampil.Contains(true) == true);

    /// <summary>Whether the own indikator of a simpul decide its capaian anywhere in this partition.</summary>
    internal bool DecidesItself(int simpul) =>
        Array.Exists(_tahun, tahun => tahun.Simpul[simpul]?.DecidesItself == true);

    /// <summary>The indikator that appear in one wilayah, s.d. one quarter, in definition order.</summary>
    internal IEnumerable<HasilIndikator> IndikatorAt(string kode, int tahun, Triwulan triwulan) =>
        from entry in IndikatorDi.At(RowOf(kode))
        where IsAt(entry, tahun, triwulan)
        select new HasilIndikator(_tahun[entry.Tahun], entry.Index, entry.Row, triwulan.Index);

    /// <summary>The simpul that appear in one wilayah, s.d. one quarter, in definition order.</summary>
    internal IEnumerable<HasilSimpul> SimpulAt(string kode, int tahun, Triwulan triwulan) =>
        from entry in SimpulDi.At(RowOf(kode))
        where IsAt(entry, tahun, triwulan)
        select new HasilSimpul(_tahun[entry.Tahun], entry.Index, entry.Row, triwulan.Index);

    /// <summary>The penanggung jawab of one wilayah, s.d. one quarter, in the order of first mention.</summary>
    internal IEnumerable<HasilPenanggungJawab> PenanggungJawabAt(string kode, int tahun, Triwulan triwulan) =>
        from entry in PenanggungJawabDi.At(RowOf(kode))
        where IsAt(entry, tahun, triwulan)
        let hasil = _tahun[entry.Tahun]
        select Row(hasil, hasil.PenanggungJawab[entry.Index]!, entry.Row, triwulan.Index);

    /// <summary>The money of the simpul of one wilayah, s.d. one quarter, in definition order.</summary>
    internal IEnumerable<HasilAnggaran> AnggaranAt(string kode, int tahun, Triwulan triwulan) =>
        from entry in AnggaranDi.At(RowOf(kode))
        where IsAt(entry, tahun, triwulan)
        select new HasilAnggaran(_tahun[entry.Tahun], entry.Index, entry.Row, triwulan.Index);

    /// <summary>The indikator of one wilayah beside other tahun, s.d. one quarter, in definition order.</summary>
    internal IEnumerable<HasilRenstra> RenstraAt(string kode, int tahun, Triwulan triwulan) =>
        from entry in IndikatorDi.At(RowOf(kode))
        where IsAt(entry, tahun, triwulan) && _tahun[entry.Tahun].Renstra is not null
        select new HasilRenstra(_tahun[entry.Tahun], entry.Index, RowOf(kode), triwulan.Index);

    /// <summary>
    /// The wilayah directly below one wilayah, with their rank in one simpul s.d. one quarter, in output order.
    /// </summary>
    internal IEnumerable<HasilPeringkat> PeringkatAt(string induk, int simpul, int tahun, Triwulan triwulan) =>
        from anak in AnakOf(RowOf(induk))
        from entry in SimpulDi.At(anak)
        where entry.Index == simpul && IsAt(entry, tahun, triwulan) && IsBelow(entry, anak, RowOf(induk))
        select new HasilPeringkat(_tahun[entry.Tahun], entry.Index, entry.Row, triwulan.Index);

    private bool IsAt(AppearanceList.Entri entry, int tahun, Triwulan triwulan) =>
        _tahun[entry.Tahun].Tahun == tahun && _tahun[entry.Tahun].Layout.Wants(triwulan.Index);

    /// <summary>Returns the rows of the wilayah that are directly below one in some tahun, ascending.</summary>
    private IEnumerable<int> AnakOf(int induk)
    {
        var layouts = _tahun.Select(tahun => tahun.Layout.Wilayah).Distinct().ToList();
        return layouts.Count == 1 ? layouts[0].Anak[induk]
            : layouts.SelectMany(layout => layout.Anak[induk]).Distinct().Order();
    }

    /// <summary>Returns the simpul of a wilayah, in all tahun in which it is below an induk.</summary>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="induk">The row of the induk; <c>null</c> for all tahun.</param>
    private IEnumerable<HasilSimpul> SimpulOf(int wilayah, int? induk = null)
    {
        foreach (var entry in SimpulDi.At(wilayah))
        {
            if (induk is { } above && !IsBelow(entry, wilayah, above)) continue;
            var layout = _tahun[entry.Tahun].Layout;
            for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
                yield return new(_tahun[entry.Tahun], entry.Index, entry.Row, q);
        }
    }

    /// <summary>Whether a wilayah is directly below an induk in the tahun of an entry.</summary>
    private bool IsBelow(AppearanceList.Entri entry, int wilayah, int induk) =>
        _tahun[entry.Tahun].Layout.Wilayah.Induk[wilayah] == induk;

    private int RowOf(string kode) => _rows[Nama.Normalize(kode)];

    private static HasilPenanggungJawab Row(
        HasilTahun hasil, KolomPenanggungJawab column, int wilayah, int quarter)
    {
        var capaian = column.Capaian[hasil.Layout.ResultCell(wilayah, quarter)];
        return new(
            column.Layout.Wilayah.Rows[wilayah].Kode, column.Nama, hasil.Tahun, Triwulan.FromIndex(quarter), capaian,
            capaian.Value is { } value ? hasil.Inputs.Aturan.SkalaPredikat.Classify(value) : null,
            column.JumlahIndikator[wilayah], column.JumlahBernilai[hasil.Layout.ResultCell(wilayah, quarter)]);
    }
}
