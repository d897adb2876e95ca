using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Which target counts at TW n: own s.d. TW n, own annual, default s.d. TW n, default annual (SPEC 5.1).
/// </summary>
internal sealed class TargetCalculator
{
    private readonly CalculationScope _scope;
    private readonly Indikator _indikator;
    private readonly CellColumn? _own;
    private readonly CellColumn? _baku;

    public TargetCalculator(CalculationScope scope, Indikator indikator)
    {
        _scope = scope;
        _indikator = indikator;
        _own = scope.Inputs.Data.Target(Nama.Normalize(indikator.Kode), scope.Inputs.Tahun);
        _baku = scope.Inputs.Data.TargetBaku(Nama.Normalize(indikator.Kode), scope.Inputs.Tahun);
    }

    /// <summary>Whether a row gives a target for the tahun, whoever it is for.</summary>
    public bool Any => _own is not null || _baku is not null;

    /// <param name="takesDefault">Per wilayah, whether the targets given without wilayah hold for it.</param>
    public (KolomNilai Target, DasarTarget[] Dasar) Calculate(Func<int, bool> takesDefault)
    {
        var target = _scope.LendResults();
        Array.Fill(target.States, Alasan.TargetKosong);
        var dasar = new DasarTarget[_scope.Layout.ResultCells];
        for (var wilayah = 0; wilayah < _scope.Layout.Wilayah.Count; wilayah++)
        {
            var defaults = takesDefault(wilayah);
            for (var q = _scope.Layout.FirstQuarter; q < _scope.Layout.EndQuarter; q++)
            {
                if ((FindOwn(wilayah, q) ?? (defaults ? FindBaku(q) : null)) is not { } hit) continue;
                var cell = _scope.Layout.ResultCell(wilayah, q);
                target[cell] = Nilai.Of(hit.Target);
                dasar[cell] = hit.Dasar;
            }
        }
        return (target, dasar);
    }

    /// <summary>The target given for the wilayah itself.</summary>
    public TargetTerpilih? FindOwn(int wilayah, int quarter) =>
        Find(_own, _scope.Layout.Wilayah.Rows[wilayah].DataIndex, quarter + 1);

    /// <summary>The target given without wilayah.</summary>
    public TargetTerpilih? FindBaku(int quarter) => Find(_baku, 0, quarter + 1);

    private TargetTerpilih? Find(CellColumn? column, int wilayah, int n)
    {
        if (column is null || wilayah < 0) return null;
        if (UntilQuarter(column, wilayah, n) is { } quarter)
            return new(quarter, DasarTarget.Triwulan, column, wilayah, n);
        if (column.Find(wilayah, 0) is { } year) return new(year, DasarTarget.Tahunan, column, wilayah, 0);
        // Without an annual target, where one of TW 4 is given, the target until TW 4 is the annual one.
        const int Last = ColumnLayout.Quarters;
        return column.Find(wilayah, Last) is not null && UntilQuarter(column, wilayah, Last) is { } last
            ? new(last, DasarTarget.Tahunan, column, wilayah, Last) : null;
    }

    private decimal? UntilQuarter(CellColumn column, int wilayah, int n)
    {
        if (_scope.Inputs.Aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan) return column.Find(wilayah, n);
        var isFlow = _indikator.Tipe.Akumulasi() == Sifat.Arus;
        decimal? until = null;
        for (var q = 1; q <= n; q++)
        {
            if (column.Find(wilayah, q) is { } target) until = isFlow ? (until ?? 0) + target : target;
        }
        return until;
    }
}
