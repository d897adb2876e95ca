using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds the wilayah that must report each indikator (SPEC 4.7). The tingkat follows from all tahun that the row of the
/// indikator covers, so the wilayah that must report do not change from one tahun to the next.
/// </summary>
internal sealed class PelaporCalculator
{
    private readonly DefinisiKinerja _definisi;
    private readonly DataKinerja _data;
    private readonly WilayahPartitions _wilayah;
    private readonly int[] _tahun;
    private readonly ILookup<int, int> _surveyed; // by tahun, the rows with respondents
    private readonly int[] _countedBy; // per row and height, the number of the last count that included it
    private readonly int[] _others; // per height: the largest number of wilayah at one other height
    private readonly bool _knowsTingkat;
    private readonly Dictionary<Indikator, Pelapor> _most = [];
    private readonly Dictionary<MasaBerlaku, int?> _mostOfAny = [];
    private int _count;

    /// <param name="definisi">The definition.</param>
    /// <param name="data">The reported figures and the targets.</param>
    /// <param name="survei">The survey; <c>null</c> without a survey.</param>
    /// <param name="wilayah">The wilayah of every tahun of the data and the survey.</param>
    public PelaporCalculator(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, WilayahPartitions wilayah)
    {
        (_definisi, _data, _wilayah) = (definisi, data, wilayah);
        _tahun = [.. data.Tahun.Union(survei?.Tahun ?? [])];
        _surveyed = (survei?.Named ?? []).Distinct().ToLookup(one => one.Tahun, one => wilayah.All.Find(one.Kode));
        _countedBy = new int[wilayah.All.Count * TingkatWilayahExtensions.Heights];
        _others = CountOthers();
        _knowsTingkat = !definisi.Wilayah.IsEmpty && definisi.Wilayah.Select(w => w.Tingkat)
            .Distinct(StringComparer.Ordinal).All(text => TingkatWilayahExtensions.HeightOf(text) >= 0);
    }

    /// <summary>Returns the set of every indikator in a tahun; empty for one that is not valid then.</summary>
    public Pelapor[] Find(int tahun)
    {
        var definisi = _definisi.Tahun(tahun);
        var pelapor = new Pelapor[definisi.Indikator.Length];
        foreach (var index in definisi.UrutanHitung)
        {
            var indikator = definisi.Indikator[index];
            pelapor[index] = indikator.TingkatPelapor is { } tingkat ? Pelapor.Setinggi(tingkat.Height())
                : definisi.HasOnlyRujukan(index) ? Union(pelapor, definisi.Rujukan[index].AsSpan())
                : _knowsTingkat ? MostReporting(indikator, definisi.Variabel[index])
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
    /// 20 for the height of a kabupaten and 1 for the height of a kecamatan.
    /// </summary>
    private int[] CountOthers()
    {
        var seen = new bool[_countedBy.Length];
        foreach (var layout in _tahun.Select(tahun => _wilayah.In(tahun)).Distinct())
        {
            for (var row = 0; row < layout.Count; row++)
            {
                if (layout.Rows[row].Tinggi is >= 0 and var height) seen[At(row, height)] = true;
            }
        }
        var known = new int[TingkatWilayahExtensions.Heights];
        for (var i = 0; i < seen.Length; i++) known[i % known.Length] += seen[i] ? 1 : 0;
        return Arrays.Make(known.Length, height => known.Where((_, other) => other != height).Max());
    }

    /// <summary>
    /// Returns the tingkat at which the most wilayah report an indikator, or else the one at which the most report any
    /// indikator in these tahun, or else every leaf.
    /// </summary>
    private Pelapor MostReporting(Indikator indikator, IReadOnlyList<VariabelIndikator> variabel)
    {
        if (_most.TryGetValue(indikator, out var known)) return known;
        var masa = ((IBarisDefinisi)indikator).Masa;
        var height = Most([(indikator, variabel)], masa) ?? MostOfAny(masa);
        return _most[indikator] = height is { } one ? Pelapor.OfHeightOrLeavesAbove(one) : Pelapor.AllLeaves;
    }

    private int? MostOfAny(MasaBerlaku masa)
    {
        if (_mostOfAny.TryGetValue(masa, out var known)) return known;
        return _mostOfAny[masa] = Most(
            _definisi.Indikator.Select((one, row) => (one, (IReadOnlyList<VariabelIndikator>)_definisi.Variabel[row])),
            masa);
    }

    /// <summary>
    /// Returns the height at which the most wilayah report at least one of some indikator; the lower one of equal
    /// heights; <c>null</c> when no wilayah reports.
    /// </summary>
    private int? Most(
        IEnumerable<(Indikator Indikator, IReadOnlyList<VariabelIndikator> Variabel)> indikator, MasaBerlaku masa)
    {
        _count++;
        var counts = new int[TingkatWilayahExtensions.Heights];
        foreach (var (one, variabel) in indikator)
        {
            var kode = Nama.Normalize(one.Kode);
            foreach (var tahun in _tahun.Where(t => masa.Contains(t) && ((IBarisDefinisi)one).Masa.Contains(t)))
            {
                var rows = _wilayah.In(tahun).Rows;
                foreach (var row in Reporting(kode, variabel, tahun))
                {
                    var height = rows[row].Tinggi;
                    if (height < 0 || _countedBy[At(row, height)] == _count) continue; // a wilayah counts once
                    _countedBy[At(row, height)] = _count;
                    if (++counts[height] > _others[height]) return height; // no other height has so many wilayah
                }
            }
        }
        var most = counts.Max();
        return most == 0 ? null : Array.IndexOf(counts, most);
    }

    /// <summary>Returns the rows of the wilayah that report an indikator. A row can occur more than once.</summary>
    private IEnumerable<int> Reporting(string kode, IEnumerable<VariabelIndikator> variabel, int tahun)
    {
        foreach (var one in variabel)
        {
            if (one.IsCalendar) continue;
            foreach (var row in one.IsSurvey ? _surveyed[tahun] : []) yield return row;
            foreach (var row in Reporting(new(kode, one.Nama), tahun)) yield return row;
            foreach (var row in Reporting(new(null, one.Nama), tahun)) yield return row;
        }
    }

    private IEnumerable<int> Reporting(KunciVariabel key, int tahun) => _data.Realisasi(key, tahun) is { } column
        ? column.Wilayah(CellStatus.Ada).Select(w => _wilayah.All.RowOfData[w]) : [];

    private static int At(int row, int height) => (row * TingkatWilayahExtensions.Heights) + height;
}
