using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Finds the wilayah that must report each indikator, over all wilayah and tahun at once (SPEC 4.7).</summary>
internal sealed class PelaporCalculator
{
    private readonly DefinisiKinerja _definisi;
    private readonly DataKinerja _data;
    private readonly WilayahLayout _wilayah;
    private readonly int[] _surveyed; // the rows with respondents
    private readonly int[] _countedBy; // per row, the number of the last count that included it
    private readonly int[] _others; // per height: the largest number of wilayah at one other height
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

    /// <summary>Returns the set of every indikator.</summary>
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
                : definisi.HasOnlyRujukan(index) ? Union(pelapor, definisi.Rujukan[index].AsSpan())
                : knowsTingkat ? calculator.MostReporting(index)
                : Pelapor.AllLeaves;
        }
        return pelapor;
    }

    private static Pelapor Union(Pelapor[] pelapor, ReadOnlySpan<int> indikator)
    {
        var union = default(Pelapor);
        foreach (var index in indikator) union |= pelapor[index];
        return union;
    }

    /// <summary>
    /// Returns, per height, the largest number of wilayah at one other height. With 1 kabupaten and 20 kecamatan it is
    /// 20
    /// for the height of a kabupaten and 1 for the height of a kecamatan.
    /// </summary>
    private int[] CountOthers()
    {
        var known = new int[TingkatWilayahExtensions.Heights];
        foreach (var row in _wilayah.Rows)
        {
            if (row.Tinggi >= 0) known[row.Tinggi]++;
        }
        return Arrays.Make(known.Length, height => known.Where((_, other) => other != height).Max());
    }

    /// <summary>
    /// Returns the tingkat at which the most wilayah report an indikator, or else the one at which the most report any
    /// indikator, or else every leaf.
    /// </summary>
    private Pelapor MostReporting(int index) => (Most([index]) ?? _mostOfAny.Value) is { } height
        ? Pelapor.OfHeightOrLeavesAbove(height) : Pelapor.AllLeaves;

    /// <summary>
    /// Returns the height at which the most wilayah report at least one of some indikator; the lower one of equal
    /// heights; <c>null</c> when no wilayah reports.
    /// </summary>
    private int? Most(IEnumerable<int> indikator)
    {
        _count++;
        var counts = new int[TingkatWilayahExtensions.Heights];
        foreach (var row in indikator.SelectMany(Reporting))
        {
            if (_countedBy[row] == _count) continue; // a wilayah counts once
            _countedBy[row] = _count;
            var height = _wilayah.Rows[row].Tinggi;
            if (++counts[height] > _others[height]) return height; // no other height has so many wilayah
        }
        var most = counts.Max();
        return most == 0 ? null : Array.IndexOf(counts, most);
    }

    /// <summary>Returns the rows of the wilayah that report an indikator. A row can occur more than once.</summary>
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

    private IEnumerable<int> Reporting(KunciVariabel key, int tahun) => _data.Realisasi(key, tahun) is { } column
        ? column.Wilayah(CellStatus.Ada).Select(w => _wilayah.RowOfData[w]) : [];
}
