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
    private readonly KolomNilai _counting; // of the given ones, those that count
    private readonly KolomNilai? _bobot;

    /// <param name="scope">The tahun.</param>
    /// <param name="agregasi">How the indikator is pooled.</param>
    /// <param name="own">The indikator.</param>
    /// <param name="given">The targets that are given.</param>
    /// <param name="pemikul">The bearers.</param>
    /// <param name="sumber">Whose targets are added where figures are added, reported or not; <c>null</c> where a
    /// realisasi is asked for.</param>
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

    /// <summary>The targets of all wilayah, those that have none of their own derived.</summary>
    /// <param name="given">Per cell, where the given target comes from.</param>
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

    /// <returns>The target, or <c>TargetKosong</c> when nobody whose target counts has one.</returns>
    private Nilai Derive(int wilayah, int quarter)
    {
        if (_sumber is not null) return Given(_sumber.Sum(wilayah, quarter));
        var bearers = _pemikul.Of(wilayah);
        var derived = _agregasi switch
        {
            AgregasiWilayah.Jumlah => PoolArithmetic.Sum(_layout, _counting, bearers, quarter),
            AgregasiWilayah.RasioJumlah or AgregasiWilayah.RataRataTertimbang =>
                PoolArithmetic.Weighted(_layout, _counting, _bobot!, bearers, quarter),
            AgregasiWilayah.Maksimum => PoolArithmetic.Greatest(_layout, _counting, bearers, quarter),
            AgregasiWilayah.Minimum => PoolArithmetic.Least(_layout, _counting, bearers, quarter),
            AgregasiWilayah.RataRata or AgregasiWilayah.HitungUlang or AgregasiWilayah.Tidak => default,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return derived.HasValue || derived.State == Alasan.Luapan
            ? derived : Given(PoolArithmetic.Mean(_layout, _counting, bearers, quarter));
    }

    private static Nilai Given(Nilai derived) =>
        derived.HasValue || derived.State == Alasan.Luapan ? derived : Nilai.Missing(Alasan.TargetKosong);

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
