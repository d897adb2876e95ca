using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds the given target at the end of a renstra. The first of these counts: the own target without tahun, the default
/// one without tahun, the own annual target of the last tahun, the default annual one (SPEC 17.2).
/// </summary>
internal sealed class TargetAkhirCalculator : TargetCalculator
{
    private readonly CalculationScope _scope;
    private readonly CellColumn? _own;
    private readonly CellColumn? _baku;
    private readonly CellColumn? _ownOfLast;
    private readonly CellColumn? _bakuOfLast;

    /// <param name="scope">The tahun.</param>
    /// <param name="index">The index of the indikator.</param>
    /// <param name="renstra">The tahun of the renstra.</param>
    public TargetAkhirCalculator(CalculationScope scope, int index, MasaRenstra renstra)
        : base(scope, index, Planned(scope.Inputs.Definisi, index, renstra))
    {
        _scope = scope;
        var (kode, data) = (Nama.Normalize(scope.Inputs.Definisi.Indikator[index].Kode), scope.Inputs.Data);
        (_own, _baku) = (data.Target(kode, DataKinerja.TanpaTahun), data.TargetBaku(kode, DataKinerja.TanpaTahun));
        if (renstra.Akhir is not { } last) return;
        (_ownOfLast, _bakuOfLast) = (data.Target(kode, last), data.TargetBaku(kode, last));
    }

    /// <inheritdoc/>
    public override bool Any => (_own ?? _baku ?? _ownOfLast ?? _bakuOfLast) is not null;

    /// <inheritdoc/>
    public override TargetTerpilih? Find(int wilayah, int quarter, bool takesDefault)
    {
        var row = _scope.Layout.Wilayah.Rows[wilayah].DataIndex;
        return Annual(_own, row) ?? (takesDefault ? Annual(_baku, 0) : null)
            ?? Annual(_ownOfLast, row) ?? (takesDefault ? Annual(_bakuOfLast, 0) : null);
    }

    /// <inheritdoc/>
    public override TargetTerpilih? FindOwn(int wilayah, int quarter)
    {
        var row = _scope.Layout.Wilayah.Rows[wilayah].DataIndex;
        return Annual(_own, row) ?? Annual(_ownOfLast, row);
    }

    /// <inheritdoc/>
    public override bool IsOwn(TargetTerpilih hit) =>
        ReferenceEquals(hit.Kolom, _own) || ReferenceEquals(hit.Kolom, _ownOfLast);

    /// <summary>Whether a found target is one without tahun; otherwise it is that of the last tahun.</summary>
    public bool IsTanpaTahun(TargetTerpilih hit) =>
        ReferenceEquals(hit.Kolom, _own) || ReferenceEquals(hit.Kolom, _baku);

    /// <summary>The row of the last tahun says how its targets of quarters become one (SPEC 5.1).</summary>
    private static Indikator Planned(DefinisiTahun definisi, int index, MasaRenstra renstra) =>
        (renstra.Akhir is { } last ? definisi.Definisi.Tahun(last) : definisi).Indikator[index];

    private TargetTerpilih? Annual(CellColumn? column, int wilayah) => FindAnnual(column, wilayah, DasarTarget.Tahunan);
}
