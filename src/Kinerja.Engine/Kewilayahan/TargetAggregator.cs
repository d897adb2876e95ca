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
    private readonly KolomTarget _given;
    private readonly KolomTarget _counting; // the given targets that count
    private readonly KolomNilai? _bobot;

    /// <param name="scope">The tahun.</param>
    /// <param name="agregasi">How the figures of the indikator are aggregated.</param>
    /// <param name="own">The columns of the indikator, before aggregation.</param>
    /// <param name="given">The given targets, per cell.</param>
    /// <param name="pemikul">The pemikul of the indikator.</param>
    /// <param name="sumber">Adds targets, those of wilayah without a realisasi too; <c>null</c> when only the targets
    /// of wilayah with a realisasi count.</param>
    public TargetAggregator(
        CalculationScope scope, AgregasiWilayah agregasi, OwnColumns own, KolomTarget given, PemikulLayout pemikul,
        SumberTarget? sumber)
    {
        _layout = scope.Layout;
        _given = given;
        _agregasi = agregasi;
        _pemikul = pemikul;
        _sumber = sumber;
        _counting = sumber is not null ? given
            : new KolomTarget(Realised(given.Bawah), given.Atas is null ? null : Realised(given.Atas));
        _bobot = agregasi switch
        {
            AgregasiWilayah.RasioJumlah => own.SampaiDengan.Penyebut,
            AgregasiWilayah.RataRataTertimbang => own.Pembobot,
            _ => null,
        };

        KolomNilai Realised(KolomNilai target) =>
            WhereRealised(scope.LendResults(), target, own.SampaiDengan.Realisasi);
    }

    /// <summary>Returns the target of every wilayah: the given one, or else the derived one.</summary>
    /// <param name="given">Per cell, the origin of the given target; <c>TidakAda</c> where there is none.</param>
    /// <returns>The targets, and per cell their origin.</returns>
    public (KolomTarget Target, DasarTarget[] Dasar) Derive(DasarTarget[] given)
    {
        var (target, dasar) = (_given.Copy(), (DasarTarget[])[.. given]);
        foreach (var row in _pemikul.Pooled)
        {
            for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
            {
                var cell = _layout.ResultCell(row, q);
                if (given[cell] != DasarTarget.TidakAda) continue;
                target[cell] = Derive(row, q);
                if (target.Bawah.States[cell] == Alasan.Ada) dasar[cell] = DasarTarget.Turunan;
            }
        }
        return (target, dasar);
    }

    /// <summary>
    /// Derives one target; <c>TargetKosong</c> when no target counts. Ranges give a range; it is
    /// <c>TargetTidakSah</c> when single targets are among them or its bounds cross (SPEC 5.7).
    /// </summary>
    private BatasTarget Derive(int wilayah, int quarter)
    {
        if (_sumber is not null)
            return _sumber.Sum(wilayah, quarter) is var sum && sum.Bawah.State != Alasan.DataKosong
                ? sum : new BatasTarget(Nilai.Missing(Alasan.TargetKosong));
        var rows = _pemikul.Of(wilayah);
        var (bawah, isMean) = Derive(_counting.Bawah, rows, quarter);
        if (_counting.Atas is null || !bawah.HasValue) return new BatasTarget(bawah);
        var (ranges, singles) = Count(rows, quarter, isMean ? null : _bobot);
        if (ranges == 0) return new BatasTarget(bawah);
        var atas = singles > 0 ? default : Derive(_counting.Atas, rows, quarter).Derived;
        if (atas.State == Alasan.Luapan) return new BatasTarget(atas);
        return atas.HasValue && atas.Number >= bawah.Number ? new BatasTarget(bawah, atas) : BatasTarget.TidakSah;
    }

    /// <summary>
    /// Derives one bound. <c>IsMean</c> tells whether it is the mean without weights, of all wilayah with a target.
    /// </summary>
    private (Nilai Derived, bool IsMean) Derive(KolomNilai column, ReadOnlySpan<int> rows, int quarter)
    {
        var derived = _agregasi switch
        {
            AgregasiWilayah.Jumlah => PoolArithmetic.Sum(_layout, column, rows, quarter),
            AgregasiWilayah.RasioJumlah or AgregasiWilayah.RataRataTertimbang =>
                PoolArithmetic.Weighted(_layout, column, _bobot!, rows, quarter),
            AgregasiWilayah.Maksimum => PoolArithmetic.Greatest(_layout, column, rows, quarter),
            AgregasiWilayah.Minimum => PoolArithmetic.Least(_layout, column, rows, quarter),
            AgregasiWilayah.RataRata or AgregasiWilayah.HitungUlang or AgregasiWilayah.Tidak => default,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (derived.HasValue || derived.State == Alasan.Luapan) return (derived, false);
        var mean = PoolArithmetic.Mean(_layout, column, rows, quarter);
        return (mean.HasValue || mean.State == Alasan.Luapan ? mean : Nilai.Missing(Alasan.TargetKosong), true);
    }

    /// <summary>Counts the ranges and the single targets that take part in a derived target.</summary>
    private (int Ranges, int Singles) Count(ReadOnlySpan<int> rows, int quarter, KolomNilai? bobot)
    {
        var (ranges, singles) = (0, 0);
        foreach (var row in rows)
        {
            var cell = _layout.ResultCell(row, quarter);
            if (_counting.Bawah.States[cell] != Alasan.Ada) continue;
            if (bobot is not null && bobot.States[cell] != Alasan.Ada) continue;
            if (_counting.Atas!.States[cell] == Alasan.Ada) ranges++;
            else singles++;
        }
        return (ranges, singles);
    }

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
