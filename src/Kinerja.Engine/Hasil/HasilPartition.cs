using System.Collections.Immutable;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The results of some wilayah that follow one another in the output, with all that lies in them: what one thread
/// calculates and writes at a time. The parts of a <see cref="HasilKinerja"/>, one after another, are all its rows.
/// </summary>
public sealed class HasilPartition
{
    private readonly WilayahLayout _wilayah;
    private readonly HasilTahun[] _tahun;

    internal HasilPartition(int index, WilayahLayout wilayah, HasilTahun[] tahun)
    {
        Index = index;
        _wilayah = wilayah;
        _tahun = tahun;
        Wilayah = [.. wilayah.Rows.Select(row => row.Kode)];
    }

    /// <summary>The kode of every wilayah, in output order.</summary>
    public ImmutableArray<string> Wilayah { get; }

    private AppearanceList IndikatorDi => field ??= AppearanceList.Create(
        _wilayah, _tahun, tahun => tahun.Indikator, kolom => kolom.Layout, (kolom, row) => kolom.Tampil[row]);

    private AppearanceList SimpulDi => field ??= AppearanceList.Create(
        _wilayah, _tahun, tahun => tahun.Simpul, kolom => kolom.Layout, (kolom, row) => kolom.Tampil[row]);

    private AppearanceList PenanggungJawabDi => field ??= AppearanceList.Create(
        _wilayah, _tahun, tahun => tahun.PenanggungJawab, kolom => kolom.Layout,
        (kolom, row) => kolom.JumlahIndikator[row] > 0);

    /// <summary>Every indikator wherever it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilIndikator> Indikator
    {
        get
        {
            for (var wilayah = 0; wilayah < _wilayah.Count; wilayah++)
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

    /// <summary>Every simpul wherever an indikator at or below it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilSimpul> Simpul => SimpulOf(Enumerable.Range(0, _wilayah.Count));

    /// <summary>
    /// Every simpul of every wilayah that lies in another, with its rank among its neighbours; in the order of the
    /// wilayah above, then as <see cref="Simpul"/> (SPEC 7.6).
    /// </summary>
    public IEnumerable<HasilPeringkat> Peringkat
    {
        get
        {
            foreach (var anak in _wilayah.Anak)
            {
                foreach (var row in SimpulOf(anak)) yield return row.Peringkat;
            }
        }
    }

    /// <summary>Every penanggung jawab wherever one of its indikator appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilPenanggungJawab> PenanggungJawab
    {
        get
        {
            for (var wilayah = 0; wilayah < _wilayah.Count; wilayah++)
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

    /// <summary>Its place among the parts, from 0.</summary>
    internal int Index { get; }

    /// <summary>Whether a simpul appears anywhere here.</summary>
    internal bool Appears(int simpul) =>
        Array.Exists(_tahun, tahun => tahun.Simpul[simpul]?.Tampil.Contains(true) == true);

    /// <summary>Whether the own indikator of a simpul decide its capaian anywhere here.</summary>
    internal bool DecidesItself(int simpul) =>
        Array.Exists(_tahun, tahun => tahun.Simpul[simpul]?.DecidesItself == true);

    /// <summary>The indikator that appear at one wilayah, s.d. one quarter, in definition order.</summary>
    internal IEnumerable<HasilIndikator> IndikatorAt(string kode, int tahun, Triwulan triwulan) =>
        from entri in IndikatorDi.At(_wilayah.Find(kode))
        where IsAt(entri, tahun, triwulan)
        select new HasilIndikator(_tahun[entri.Tahun], entri.Index, entri.Row, triwulan.Index);

    /// <summary>The simpul that take part at one wilayah, s.d. one quarter, in definition order.</summary>
    internal IEnumerable<HasilSimpul> SimpulAt(string kode, int tahun, Triwulan triwulan) =>
        from entri in SimpulDi.At(_wilayah.Find(kode))
        where IsAt(entri, tahun, triwulan)
        select new HasilSimpul(_tahun[entri.Tahun], entri.Index, entri.Row, triwulan.Index);

    /// <summary>The wilayah directly below one in one simpul s.d. one quarter, in output order.</summary>
    internal IEnumerable<HasilPeringkat> PeringkatAt(string induk, int simpul, int tahun, Triwulan triwulan) =>
        from anak in _wilayah.Anak[_wilayah.Find(induk)]
        from entri in SimpulDi.At(anak)
        where entri.Index == simpul && IsAt(entri, tahun, triwulan)
        select new HasilPeringkat(_tahun[entri.Tahun], entri.Index, entri.Row, triwulan.Index);

    private bool IsAt(AppearanceList.Entri entri, int tahun, Triwulan triwulan) =>
        _tahun[entri.Tahun].Tahun == tahun && _tahun[entri.Tahun].Layout.Wants(triwulan.Index);

    private IEnumerable<HasilSimpul> SimpulOf(IEnumerable<int> rows)
    {
        foreach (var wilayah in rows)
        {
            foreach (var (t, index, row) in SimpulDi.At(wilayah))
            {
                var layout = _tahun[t].Layout;
                for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
                    yield return new(_tahun[t], index, row, q);
            }
        }
    }

    private static HasilPenanggungJawab Row(
        HasilTahun hasil, KolomPenanggungJawab kolom, int wilayah, int quarter)
    {
        var capaian = kolom.Capaian[hasil.Layout.ResultCell(wilayah, quarter)];
        return new(
            kolom.Layout.Wilayah.Rows[wilayah].Kode, kolom.Nama, hasil.Tahun, Triwulan.FromIndex(quarter), capaian,
            capaian.Value is { } value ? hasil.Inputs.Aturan.SkalaPredikat.Classify(value) : null,
            kolom.JumlahIndikator[wilayah], kolom.JumlahBernilai[hasil.Layout.ResultCell(wilayah, quarter)]);
    }
}
