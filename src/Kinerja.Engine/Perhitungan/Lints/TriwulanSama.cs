using Kinerja.Engine.Data;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>Finds wilayah that report the same number in all four quarters.</summary>
internal sealed class TriwulanSama
{
    private readonly WilayahLayout _wilayah;
    private readonly CellColumn? _own;
    private readonly CellColumn? _shared;

    /// <summary>Selects the reported cells.</summary>
    /// <param name="column">The results of the indikator and tahun.</param>
    /// <param name="variabel">The normalised name of the variabel.</param>
    public TriwulanSama(KolomIndikator column, string variabel)
    {
        var inputs = column.Inputs;
        _wilayah = column.Layout.Wilayah;
        _own = inputs.Data.Realisasi(new(Nama.Normalize(column.Indikator.Kode), variabel), inputs.Tahun);
        _shared = inputs.Data.Realisasi(new(null, variabel), inputs.Tahun);
    }

    /// <summary>
    /// Returns the number that a wilayah reports in all four quarters; <c>null</c> when quarters differ or one is not
    /// reported. Four zeros are not suspicious and give <c>null</c> too.
    /// </summary>
    public decimal? Find(int row)
    {
        var data = _wilayah.Rows[row].DataIndex;
        if (KolomVariabel.Source(data, _own, _shared) is not { } cells) return null;
        if (cells.Find(data, 0) is not { } first || first == 0) return null;
        for (var q = 1; q < ColumnLayout.Quarters; q++)
        {
            if (cells.Find(data, q) != first) return null;
        }
        return first;
    }
}
