using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>Derives the target of a wilayah without a target of its own from the wilayah below it (SPEC 7.3).</summary>
internal sealed class TargetAggregator
{
    private readonly ColumnLayout _layout;
    private readonly AgregasiWilayah _agregasi;
    private readonly PemikulLayout _pemikul;
    private readonly SumberTarget? _sumber;
    private readonly KolomNilai _given;
    private readonly KolomNilai _counting; // the given targets that count
    private readonly KolomNilai? _bobot;

    /// <param name="scope">The tahun.</param>
    /// <param name="agregasi">How the figures of the indikator are aggregated.</param>
    /// <param name="own">The columns of the indikator, before aggregation.</param>
    /// <param name="given">The given targets, per cell.</param>
    /// <param name="pemikul">The pemikul of the indikator.</param>
    /// <param name="sumber">Adds targets, those of wilayah without a realisasi too; <c>null</c> when only the targets
    /// of wilayah with a realisasi count.</param>
    public TargetAggregator(
        CalculationScope scope, AgregasiWilayah agregasi, OwnColumns own, KolomNilai given, PemikulLayout pemikul,
        SumberTarget? sumber)
    {
        _layout = scope.Layout;
        _given = given;
        _agregasi = agregasi;
        _pemikul = pemikul;
        _sumber = sumber;
        _counting = sumber is not null ? given : WhereRealised(scope.LendResults(), given, own.SampaiDengan.Realisasi);
        _bobot = agregasi switch
        {
            AgregasiWilayah.RasioJumlah => own.SampaiDengan.Penyebut,
            AgregasiWilayah.RataRataTertimbang => own.Pembobot,
            _ => null,
        };
    }

    /// <summary>Returns the target of every wilayah: the given one, or else the derived one.</summary>
    /// <param name="given">Per cell, the origin of the given target; <c>TidakAda</c> where there is none.</param>
    /// <returns>The targets, and per cell their origin.</returns>
    public (KolomNilai Target, DasarTarget[] Dasar) Derive(DasarTarget[] given)
    {
        var (target, dasar) = (_given.Copy(), (DasarTarget[])[.. given]);
        foreach (var row in _pemikul.Pooled)
        {
            for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
            {
                var cell = _layout.ResultCell(row, q);
                if (given[cell] != DasarTarget.TidakAda) continue;
                target[cell] = Derive(row, q);
                if (target.States[cell] == Alasan.Ada) dasar[cell] = DasarTarget.Turunan;
            }
        }
        return (target, dasar);
    }

    /// <summary>Derives one target; <c>TargetKosong</c> when no target counts.</summary>
    private Nilai Derive(int wilayah, int quarter)
    {
        if (_sumber is not null) return OrTargetKosong(_sumber.Sum(wilayah, quarter));
        var rows = _pemikul.Of(wilayah);
        var derived = _agregasi switch
        {
            AgregasiWilayah.Jumlah => PoolArithmetic.Sum(_layout, _counting, rows, quarter),
            AgregasiWilayah.RasioJumlah or AgregasiWilayah.RataRataTertimbang =>
                PoolArithmetic.Weighted(_layout, _counting, _bobot!, rows, quarter),
            AgregasiWilayah.Maksimum => PoolArithmetic.Greatest(_layout, _counting, rows, quarter),
            AgregasiWilayah.Minimum => PoolArithmetic.Least(_layout, _counting, rows, quarter),
            AgregasiWilayah.RataRata or AgregasiWilayah.HitungUlang or AgregasiWilayah.Tidak => default,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return derived.HasValue || derived.State == Alasan.Luapan
            ? derived : OrTargetKosong(PoolArithmetic.Mean(_layout, _counting, rows, quarter));
    }

    private static Nilai OrTargetKosong(Nilai derived) =>
        derived.HasValue || derived.State == Alasan.Luapan ? derived : Nilai.Missing(Alasan.TargetKosong);

    /// <summary>Copies the targets of the cells that have a realisasi.</summary>
    private static KolomNilai WhereRealised(KolomNilai realised, KolomNilai target, KolomNilai realisasi)
    {
        for (var cell = 0; cell < target.Length; cell++)
        {
            if (realisasi.States[cell] != Alasan.Ada) continue;
            (realised.States[cell], realised.Values[cell]) = (target.States[cell], target.Values[cell]);
        }
        return realised;
    }
}
