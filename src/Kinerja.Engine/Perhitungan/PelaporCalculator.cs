using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Finds which wilayah are asked for each indikator, over all wilayah and tahun at once (SPEC 4.7).</summary>
internal sealed class PelaporCalculator
{
    private readonly DefinisiKinerja _definisi;
    private readonly DataKinerja _data;
    private readonly WilayahLayout _wilayah;
    private readonly int[] _surveyed; // rows with respondents
    private readonly int[] _countedBy; // per row, the last count that has counted it
    private readonly int[] _others; // per height, the wilayah of the most frequent other one, which none can exceed
    private readonly Lazy<int?> _mostOfAny;
    private int _count;

    private PelaporCalculator(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, WilayahLayout wilayah)
    {
        (_definisi, _data, _wilayah) = (definisi, data, wilayah);
        _surveyed = survei is null ? [] : [.. survei.Wilayah.Select(wilayah.Find)];
        _countedBy = new int[wilayah.Count];
        _others = CountOthers();
        _mostOfAny = new(() => Most(Enumerable.Range(0, definisi.Indikator.Length)));
    }

    /// <returns>One per indikator.</returns>
    public static Pelapor[] Find(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, WilayahLayout wilayah)
    {
        var calculator = new PelaporCalculator(definisi, data, survei, wilayah);
        var knowsTingkat = !definisi.Wilayah.IsEmpty && wilayah.Rows.All(row => row.Tinggi >= 0);
        var pelapor = new Pelapor[definisi.Indikator.Length];
        foreach (var index in definisi.UrutanHitung)
        {
            pelapor[index] = definisi.Indikator[index].TingkatPelapor is { } tingkat
                ? Pelapor.Setinggi(tingkat.Height())
                : definisi.HanyaMerujuk(index) ? Union(pelapor, definisi.Rujukan[index].AsSpan())
                : knowsTingkat ? calculator.MostReporting(index)
                : Pelapor.SemuaDaun;
        }
        return pelapor;
    }

    private static Pelapor Union(Pelapor[] pelapor, ReadOnlySpan<int> some)
    {
        var union = default(Pelapor);
        foreach (var index in some) union |= pelapor[index];
        return union;
    }

    /// <summary>Per height, how many wilayah the most frequent of the other heights has.</summary>
    private int[] CountOthers()
    {
        var known = new int[TingkatWilayahExtensions.Heights];
        foreach (var row in _wilayah.Rows)
        {
            if (row.Tinggi >= 0) known[row.Tinggi]++;
        }
        return Arrays.Make(known.Length, height => known.Where((_, other) => other != height).Max());
    }

    /// <summary>The tingkat at which the most wilayah report it, else report anything; else every leaf.</summary>
    private Pelapor MostReporting(int index) => (Most([index]) ?? _mostOfAny.Value) is { } height
        ? Pelapor.SetinggiAtauDaunDiAtas(height) : Pelapor.SemuaDaun;

    /// <returns>The height at which the most wilayah report one of some indikator; of equal ones the lower.</returns>
    private int? Most(IEnumerable<int> indikator)
    {
        _count++;
        var counts = new int[TingkatWilayahExtensions.Heights];
        foreach (var row in indikator.SelectMany(Reporting))
        {
            if (_countedBy[row] == _count) continue; // once, whatever it reports
            _countedBy[row] = _count;
            var height = _wilayah.Rows[row].Tinggi;
            if (++counts[height] > _others[height]) return height;
        }
        var most = counts.Max();
        return most == 0 ? null : Array.IndexOf(counts, most);
    }

    /// <summary>The rows of the wilayah that report an indikator, some of them more than once.</summary>
    private IEnumerable<int> Reporting(int index)
    {
        var kode = Nama.Normalize(_definisi.Indikator[index].Kode);
        foreach (var variabel in _definisi.Variabel[index])
        {
            if (variabel.IsCalendar) continue;
            foreach (var row in variabel.IsSurvey ? _surveyed : []) yield return row;
            foreach (var tahun in _data.Tahun)
            {
                foreach (var row in Reporting(new(kode, variabel.Nama), tahun)) yield return row;
                foreach (var row in Reporting(new(null, variabel.Nama), tahun)) yield return row;
            }
        }
    }

    private IEnumerable<int> Reporting(KunciVariabel kunci, int tahun) =>
        _data.Realisasi(kunci, tahun) is { } sel ? sel.Wilayah(CellStatus.Ada).Select(w => _wilayah.RowOfData[w]) : [];
}
