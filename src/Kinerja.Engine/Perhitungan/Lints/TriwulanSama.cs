using Kinerja.Engine.Data;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>Finds wilayah that report the same number in all four quarters.</summary>
internal sealed class TriwulanSama
{
    private readonly WilayahLayout _wilayah;
    private readonly CellColumn? _own;
    private readonly CellColumn? _shared;

    /// <param name="kolom">The indikator and the tahun.</param>
    /// <param name="variabel">What is reported.</param>
    public TriwulanSama(KolomIndikator kolom, string variabel)
    {
        var lingkup = kolom.Lingkup;
        _wilayah = lingkup.Wilayah;
        _own = lingkup.Data.Realisasi(new(Nama.Normalize(kolom.Indikator.Kode), variabel), lingkup.Tahun);
        _shared = lingkup.Data.Realisasi(new(null, variabel), lingkup.Tahun);
    }

    /// <returns>The number; <c>null</c> where quarters differ or are not reported. Four zeros are not suspicious and
    /// give <c>null</c> too.</returns>
    public decimal? Find(int row)
    {
        var data = _wilayah.Rows[row].DataIndex;
        if (KolomVariabel.Source(data, _own, _shared) is not { } sel) return null;
        if (sel.Find(data, 0) is not { } first || first == 0) return null;
        for (var q = 1; q < Lingkup.Quarters; q++)
        {
            if (sel.Find(data, q) != first) return null;
        }
        return first;
    }
}
