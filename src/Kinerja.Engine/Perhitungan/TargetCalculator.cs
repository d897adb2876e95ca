using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds the given target at TW n. The first of these counts: the own target s.d. TW n, the own annual target, the
/// default target s.d. TW n, the default annual target (SPEC 5.1). A target may be a range (SPEC 5.7).
/// </summary>
internal class TargetCalculator
{
    private readonly CalculationScope _scope;
    private readonly bool _isProRata;
    private readonly CellColumn? _own;
    private readonly CellColumn? _baku;

    /// <param name="scope">The tahun.</param>
    /// <param name="index">The index of the indikator.</param>
    public TargetCalculator(CalculationScope scope, int index)
        : this(scope, index, scope.Inputs.Definisi.Indikator[index])
    {
    }

    /// <param name="scope">The tahun.</param>
    /// <param name="index">The index of the indikator.</param>
    /// <param name="planned">The indikator in the tahun of the targets.</param>
    protected TargetCalculator(CalculationScope scope, int index, Indikator planned)
    {
        var definisi = scope.Inputs.Definisi;
        var indikator = definisi.Indikator[index];
        _scope = scope;
        IsFlow = planned.Tipe.Akumulasi() == Sifat.Arus;
        _isProRata = scope.Inputs.Aturan.TargetTanpaTriwulan == TargetTanpaTriwulan.ProRata
            && indikator.Tipe.Akumulasi() == Sifat.Arus
            && AgregasiWilayahExtensions.Default(indikator, definisi.Variabel[index]) == AgregasiWilayah.Jumlah;
        _own = scope.Inputs.Data.Target(Nama.Normalize(indikator.Kode), scope.Inputs.Tahun);
        _baku = scope.Inputs.Data.TargetBaku(Nama.Normalize(indikator.Kode), scope.Inputs.Tahun);
    }

    /// <summary>Whether targets of single quarters are added up; otherwise the last counts (SPEC 5.1).</summary>
    public bool IsFlow { get; }

    /// <summary>Whether a row gives a target for the tahun, for any wilayah or as a default.</summary>
    public virtual bool Any => _own is not null || _baku is not null;

    /// <summary>
    /// Finds the given targets of all wilayah; <c>TargetKosong</c> and <c>TidakAda</c> where none is given.
    /// </summary>
    /// <param name="takesDefault">Whether the default targets apply to a wilayah, by row.</param>
    /// <returns>A lent column of targets, and per cell their origin. Upper bounds are not lent.</returns>
    public (KolomTarget Target, DasarTarget[] Dasar) Calculate(Func<int, bool> takesDefault)
    {
        var target = new KolomTarget(_scope.LendResults());
        Array.Fill(target.Bawah.States, Alasan.TargetKosong);
        var dasar = new DasarTarget[_scope.Layout.ResultCells];
        for (var wilayah = 0; wilayah < _scope.Layout.Wilayah.Count; wilayah++)
        {
            var defaults = takesDefault(wilayah);
            for (var q = _scope.Layout.FirstQuarter; q < _scope.Layout.EndQuarter; q++)
            {
                if (Find(wilayah, q, defaults) is not { } hit) continue;
                var cell = _scope.Layout.ResultCell(wilayah, q);
                target[cell] = hit.Until(q + 1);
                dasar[cell] = hit.Dasar;
            }
        }
        return (target, dasar);
    }

    /// <summary>Finds the target for a wilayah itself at a quarter, 0..3; <c>null</c> when none is given.</summary>
    public virtual TargetTerpilih? FindOwn(int wilayah, int quarter) =>
        Find(_own, _scope.Layout.Wilayah.Rows[wilayah].DataIndex, quarter + 1);

    /// <summary>Finds the target of a wilayah at a quarter, 0..3; <c>null</c> when none is given.</summary>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="takesDefault">Whether the default targets apply to the wilayah.</param>
    public virtual TargetTerpilih? Find(int wilayah, int quarter, bool takesDefault) =>
        FindOwn(wilayah, quarter) ?? (takesDefault ? FindBaku(quarter) : null);

    /// <summary>Whether a found target is given for its wilayah; otherwise it is a default.</summary>
    public virtual bool IsOwn(TargetTerpilih hit) => ReferenceEquals(hit.Kolom, _own);

    /// <summary>
    /// Finds the default target (given without wilayah) at a quarter, 0..3; <c>null</c> when none is given.
    /// </summary>
    private TargetTerpilih? FindBaku(int quarter) => Find(_baku, 0, quarter + 1);

    private TargetTerpilih? Find(CellColumn? column, int wilayah, int n)
    {
        if (column is null || wilayah < 0) return null;
        if (UntilQuarter(column, wilayah, n) is { } quarter)
            return new(quarter.Bawah, quarter.Atas, DasarTarget.Triwulan, column, wilayah, n);
        return FindAnnual(
            column, wilayah, _isProRata && n < ColumnLayout.Quarters ? DasarTarget.ProRata : DasarTarget.Tahunan);
    }

    /// <summary>Finds the annual target of a wilayah; <c>null</c> when none is given.</summary>
    protected TargetTerpilih? FindAnnual(CellColumn? column, int wilayah, DasarTarget dasar)
    {
        if (column is null || wilayah < 0) return null;
        if (At(column, wilayah, 0) is { } year) return new(year.Bawah, year.Atas, dasar, column, wilayah, 0);
        // Without an annual target, the target s.d. TW 4 is the annual one, if a row of TW 4 is given.
        const int Last = ColumnLayout.Quarters;
        return column.Find(wilayah, Last) is not null && UntilQuarter(column, wilayah, Last) is { } last
            ? new(last.Bawah, last.Atas, dasar, column, wilayah, Last) : null;
    }

    /// <summary>
    /// Returns the target s.d. TW n (1..4). Targets per quarter are added up; for a stock the last counts. In a sum
    /// with a range, a single target is a range of equal bounds.
    /// </summary>
    private (decimal Bawah, decimal? Atas)? UntilQuarter(CellColumn column, int wilayah, int n)
    {
        if (_scope.Inputs.Aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan) return At(column, wilayah, n);
        (decimal Bawah, decimal? Atas)? until = null;
        for (var q = 1; q <= n; q++)
        {
            if (At(column, wilayah, q) is not { } target) continue;
            if (IsFlow && until is { } sum) target = Add(sum, target);
            until = target;
        }
        return until;
    }

    private static (decimal Bawah, decimal? Atas) Add(
        (decimal Bawah, decimal? Atas) left, (decimal Bawah, decimal? Atas) right) => (
        left.Bawah + right.Bawah,
        (left.Atas ?? right.Atas) is null ? null : (left.Atas ?? left.Bawah) + (right.Atas ?? right.Bawah));

    private static (decimal Bawah, decimal? Atas)? At(CellColumn column, int wilayah, int slot) =>
        column.Find(wilayah, slot) is { } bawah ? (bawah, column.FindAtas(wilayah, slot)) : null;
}
