using System.Collections.Immutable;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine;

/// <summary>
/// The results of some wilayah that follow one another in the output, with all that lies in them: what one thread
/// calculates and writes at a time. The parts of a <see cref="HasilKinerja"/>, one after another, are all its rows.
/// </summary>
public sealed class HasilBagian
{
    private readonly SusunanWilayah _wilayah;
    private readonly HasilTahun[] _tahun;

    internal HasilBagian(int index, SusunanWilayah wilayah, HasilTahun[] tahun)
    {
        Index = index;
        _wilayah = wilayah;
        _tahun = tahun;
        Wilayah = [.. wilayah.Rows.Select(row => row.Kode)];
    }

    /// <summary>The kode of every wilayah, in output order.</summary>
    public ImmutableArray<string> Wilayah { get; }

    /// <summary>Every indikator wherever it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilIndikator> Indikator
    {
        get
        {
            var count = Count(tahun => tahun.Indikator.Length);
            for (var wilayah = 0; wilayah < _wilayah.Count; wilayah++)
            {
                for (var index = 0; index < count; index++)
                {
                    foreach (var tahun in _tahun)
                    {
                        if (!tahun.Indikator[index].Tampil[wilayah]) continue;
                        for (var q = tahun.Lingkup.FirstQuarter; q < tahun.Lingkup.EndQuarter; q++)
                            yield return new(tahun, index, wilayah, q);
                    }
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
            var count = Count(tahun => tahun.PenanggungJawab.Length);
            for (var wilayah = 0; wilayah < _wilayah.Count; wilayah++)
            {
                for (var index = 0; index < count; index++)
                {
                    foreach (var tahun in _tahun)
                    {
                        if (tahun.PenanggungJawab[index].JumlahIndikator[wilayah] == 0) continue;
                        for (var q = tahun.Lingkup.FirstQuarter; q < tahun.Lingkup.EndQuarter; q++)
                            yield return Row(tahun, tahun.PenanggungJawab[index], wilayah, q);
                    }
                }
            }
        }
    }

    /// <summary>Its place among the parts, from 0.</summary>
    internal int Index { get; }

    /// <summary>Whether a simpul appears anywhere here.</summary>
    internal bool Appears(int simpul) => Array.Exists(_tahun, tahun => tahun.Simpul[simpul].Tampil.Contains(true));

    /// <summary>The indikator that appear at one wilayah, s.d. one quarter, in definition order.</summary>
    internal IEnumerable<HasilIndikator> IndikatorAt(string kode, int tahun, int triwulan)
    {
        var wilayah = _wilayah.Find(kode);
        foreach (var hasil in At(tahun, triwulan))
        {
            for (var index = 0; index < hasil.Indikator.Length; index++)
            {
                if (hasil.Indikator[index].Tampil[wilayah]) yield return new(hasil, index, wilayah, triwulan - 1);
            }
        }
    }

    /// <summary>The simpul that take part at one wilayah, s.d. one quarter, in definition order.</summary>
    internal IEnumerable<HasilSimpul> SimpulAt(string kode, int tahun, int triwulan)
    {
        var wilayah = _wilayah.Find(kode);
        foreach (var hasil in At(tahun, triwulan))
        {
            for (var index = 0; index < hasil.Simpul.Length; index++)
            {
                if (hasil.Simpul[index].Tampil[wilayah]) yield return new(hasil, index, wilayah, triwulan - 1);
            }
        }
    }

    /// <summary>The wilayah directly below one in one simpul s.d. one quarter, in output order.</summary>
    internal IEnumerable<HasilPeringkat> PeringkatAt(string induk, int simpul, int tahun, int triwulan) =>
        from hasil in At(tahun, triwulan)
        from anak in _wilayah.Anak[_wilayah.Find(induk)]
        where hasil.Simpul[simpul].Tampil[anak]
        select new HasilPeringkat(hasil, simpul, anak, triwulan - 1);

    private IEnumerable<HasilTahun> At(int tahun, int triwulan) =>
        _tahun.Where(hasil => hasil.Tahun == tahun && hasil.Lingkup.Wants(triwulan - 1));

    private IEnumerable<HasilSimpul> SimpulOf(IEnumerable<int> rows)
    {
        var count = Count(tahun => tahun.Simpul.Length);
        foreach (var wilayah in rows)
        {
            for (var index = 0; index < count; index++)
            {
                foreach (var tahun in _tahun)
                {
                    if (!tahun.Simpul[index].Tampil[wilayah]) continue;
                    for (var q = tahun.Lingkup.FirstQuarter; q < tahun.Lingkup.EndQuarter; q++)
                        yield return new(tahun, index, wilayah, q);
                }
            }
        }
    }

    private int Count(Func<HasilTahun, int> count) => _tahun.Length == 0 ? 0 : count(_tahun[0]);

    private static HasilPenanggungJawab Row(
        HasilTahun hasil, KolomPenanggungJawab kolom, int wilayah, int quarter)
    {
        var capaian = kolom.Capaian[hasil.Lingkup.Cell(wilayah, quarter)];
        return new(
            hasil.Lingkup.Wilayah.Rows[wilayah].Kode, kolom.Nama, hasil.Tahun, quarter + 1, capaian,
            capaian.Value is { } value ? hasil.Lingkup.Aturan.SkalaPredikat.Classify(value) : null,
            kolom.JumlahIndikator[wilayah], kolom.JumlahBernilai[hasil.Lingkup.Cell(wilayah, quarter)]);
    }
}
