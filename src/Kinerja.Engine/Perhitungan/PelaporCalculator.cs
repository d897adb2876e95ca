using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Finds which wilayah are asked for each indikator, over all wilayah and tahun at once (SPEC 4.7).</summary>
internal sealed class PelaporCalculator
{
    private readonly DefinisiKinerja _definisi;
    private readonly DataKinerja _data;
    private readonly SusunanWilayah _wilayah;
    private readonly int[] _surveyed; // rows with respondents
    private readonly int[] _countedBy; // per row, the last count that has counted it
    private readonly int? _onlyHeight;
    private readonly Lazy<int?> _mostOfAny;
    private int _count;

    private PelaporCalculator(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, SusunanWilayah wilayah)
    {
        (_definisi, _data, _wilayah) = (definisi, data, wilayah);
        _surveyed = survei is null ? [] : [.. survei.Wilayah.Select(wilayah.Find)];
        _countedBy = new int[wilayah.Count];
        _onlyHeight = OnlyHeight();
        _mostOfAny = new(() => Most(Enumerable.Range(0, definisi.Indikator.Length)));
    }

    /// <returns>One per indikator.</returns>
    public static Pelapor[] Find(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei, SusunanWilayah wilayah)
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

    /// <summary>
    /// The height of all wilayah that the data names, where all have the same: nothing needs counting then, as in
    /// nearly every dataset.
    /// </summary>
    private int? OnlyHeight()
    {
        var only = (int?)null;
        foreach (var row in _wilayah.RowOfData.Concat(_surveyed))
        {
            if (only is { } height && height != _wilayah.Rows[row].Tinggi) return null;
            only = _wilayah.Rows[row].Tinggi;
        }
        return only;
    }

    /// <summary>The tingkat at which the most wilayah report it, else report anything; else every leaf.</summary>
    private Pelapor MostReporting(int index) => (Most([index]) ?? _mostOfAny.Value) is { } height
        ? Pelapor.SetinggiAtauDaunDiAtas(height) : Pelapor.SemuaDaun;

    /// <returns>The height at which the most wilayah report one of some indikator; of equal ones the lower.</returns>
    private int? Most(IEnumerable<int> indikator)
    {
        _count++;
        var counts = new int[TingkatWilayahExtensions.Heights];
        foreach (var index in indikator)
        {
            var kode = Nama.Normalize(_definisi.Indikator[index].Kode);
            foreach (var variabel in _definisi.Variabel[index])
            {
                if (variabel.IsCalendar) continue;
                CountSeries(new(kode, variabel.Nama), counts);
                CountSeries(new(null, variabel.Nama), counts);
                foreach (var row in variabel.IsSurvey ? _surveyed : []) Count(row, counts);
            }
        }
        var most = counts.Max();
        return most == 0 ? null : Array.IndexOf(counts, most);
    }

    private void CountSeries(KunciVariabel kunci, int[] counts)
    {
        foreach (var tahun in _data.Tahun)
        {
            if (_data.Realisasi(kunci, tahun) is not { } sel) continue;
            if (_onlyHeight is { } only) counts[only] += sel.IsReported ? 1 : 0;
            else foreach (var wilayah in sel.Wilayah(StatusSel.Ada)) Count(_wilayah.RowOfData[wilayah], counts);
        }
    }

    /// <summary>Counts a wilayah once, whatever it reports.</summary>
    private void Count(int row, int[] counts)
    {
        if (_countedBy[row] == _count) return;
        _countedBy[row] = _count;
        counts[_wilayah.Rows[row].Tinggi]++;
    }
}
