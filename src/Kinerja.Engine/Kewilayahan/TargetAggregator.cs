using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>Derives the target of a wilayah without a target of its own from the wilayah below it (SPEC 7.3).</summary>
internal sealed class TargetAggregator
{
    private readonly Lingkup _lingkup;
    private readonly AgregasiWilayah _agregasi;
    private readonly PemikulLayout _pemikul;
    private readonly SumberTarget? _sumber;
    private readonly KolomNilai _target;
    private readonly KolomNilai? _bobot;

    /// <param name="lingkup">The tahun and its wilayah.</param>
    /// <param name="agregasi">The aggregation of the indikator over wilayah.</param>
    /// <param name="sendiri">The indikator.</param>
    /// <param name="target">The targets from target rows.</param>
    /// <param name="pemikul">The pemikul of each wilayah.</param>
    /// <param name="sumber">The targets to add, reported or not; <c>null</c> where only wilayah with a realisasi
    /// count.</param>
    public TargetAggregator(
        Lingkup lingkup, AgregasiWilayah agregasi, KolomSendiri sendiri, KolomNilai target, PemikulLayout pemikul,
        SumberTarget? sumber)
    {
        _lingkup = lingkup;
        _agregasi = agregasi;
        _pemikul = pemikul;
        _sumber = sumber;
        _target = sumber is not null ? target
            : WhereRealised(lingkup.Borrow(target.Length), target, sendiri.SampaiDengan.Realisasi);
        _bobot = agregasi switch
        {
            AgregasiWilayah.RasioJumlah => sendiri.SampaiDengan.Penyebut,
            AgregasiWilayah.RataRataTertimbang => sendiri.Pembobot,
            _ => null,
        };
    }

    /// <returns>The target; <c>TargetKosong</c> when none of the wilayah that count has one, <c>Luapan</c> on
    /// overflow.</returns>
    public Nilai Derive(int wilayah, int quarter)
    {
        try
        {
            if (_sumber is not null)
                return Given(_sumber.Sum(wilayah, quarter));
            var bearers = _pemikul.Of(wilayah);
            var derived = _agregasi switch
            {
                AgregasiWilayah.Jumlah => PoolArithmetic.Sum(_lingkup, _target, bearers, quarter),
                AgregasiWilayah.RasioJumlah or AgregasiWilayah.RataRataTertimbang =>
                    PoolArithmetic.Weighted(_lingkup, _target, _bobot!, bearers, quarter),
                AgregasiWilayah.Maksimum => PoolArithmetic.Greatest(_lingkup, _target, bearers, quarter),
                AgregasiWilayah.Minimum => PoolArithmetic.Least(_lingkup, _target, bearers, quarter),
                AgregasiWilayah.RataRata or AgregasiWilayah.HitungUlang or AgregasiWilayah.Tidak => default,
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            return Given(derived.HasValue ? derived : PoolArithmetic.Mean(_lingkup, _target, bearers, quarter));
        }
        catch (OverflowException)
        {
            return Nilai.Missing(Alasan.Luapan);
        }
    }

    private static Nilai Given(Nilai derived) => derived.HasValue ? derived : Nilai.Missing(Alasan.TargetKosong);

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
