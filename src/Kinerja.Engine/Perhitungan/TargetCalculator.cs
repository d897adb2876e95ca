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
    private readonly Lingkup _lingkup;
    private readonly Indikator _indikator;
    private readonly CellColumn? _own;
    private readonly CellColumn? _baku;

    public TargetCalculator(Lingkup lingkup, Indikator indikator)
    {
        _lingkup = lingkup;
        _indikator = indikator;
        _own = lingkup.Data.Target(Nama.Normalize(indikator.Kode), lingkup.Tahun);
        _baku = lingkup.Data.TargetBaku(Nama.Normalize(indikator.Kode), lingkup.Tahun);
    }

    /// <summary>Whether a row gives a target for the tahun, whoever it is for.</summary>
    public bool Any => _own is not null || _baku is not null;

    /// <param name="takesDefault">Per wilayah, whether the targets given without wilayah hold for it.</param>
    public (KolomNilai Target, DasarTarget[] Dasar) Calculate(Func<int, bool> takesDefault)
    {
        var target = _lingkup.NewColumn();
        Array.Fill(target.States, Alasan.TargetKosong);
        var dasar = new DasarTarget[_lingkup.Cells];
        for (var wilayah = 0; wilayah < _lingkup.Wilayah.Count; wilayah++)
        {
            var defaults = takesDefault(wilayah);
            for (var q = _lingkup.FirstQuarter; q < _lingkup.EndQuarter; q++)
            {
                if ((FindOwn(wilayah, q) ?? (defaults ? FindBaku(q) : null)) is not { } hit) continue;
                var cell = _lingkup.Cell(wilayah, q);
                target[cell] = Nilai.Of(hit.Target);
                dasar[cell] = hit.Dasar;
            }
        }
        return (target, dasar);
    }

    /// <summary>The target given for the wilayah itself.</summary>
    public TargetTerpilih? FindOwn(int wilayah, int quarter) =>
        Find(_own, _lingkup.Wilayah.Rows[wilayah].DataIndex, quarter + 1);

    /// <summary>The target given without wilayah.</summary>
    public TargetTerpilih? FindBaku(int quarter) => Find(_baku, 0, quarter + 1);

    private TargetTerpilih? Find(CellColumn? kolom, int wilayah, int n)
    {
        if (kolom is null || wilayah < 0) return null;
        if (UntilQuarter(kolom, wilayah, n) is { } quarter)
            return new(quarter, DasarTarget.Triwulan, kolom, wilayah, n);
        if (kolom.Find(wilayah, 0) is { } year) return new(year, DasarTarget.Tahunan, kolom, wilayah, 0);
        // Without an annual target, where one of TW 4 is given, the target until TW 4 is the annual one.
        const int Last = Lingkup.Quarters;
        return kolom.Find(wilayah, Last) is not null && UntilQuarter(kolom, wilayah, Last) is { } last
            ? new(last, DasarTarget.Tahunan, kolom, wilayah, Last) : null;
    }

    private decimal? UntilQuarter(CellColumn kolom, int wilayah, int n)
    {
        if (_lingkup.Aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan) return kolom.Find(wilayah, n);
        var isFlow = _indikator.Tipe.Akumulasi() == Sifat.Arus;
        decimal? until = null;
        for (var q = 1; q <= n; q++)
        {
            if (kolom.Find(wilayah, q) is { } target) until = isFlow ? (until ?? 0) + target : target;
        }
        return until;
    }
}
