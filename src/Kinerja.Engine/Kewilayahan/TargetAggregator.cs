using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Derives the target of a wilayah that has none of its own from the bearers that have both a target and a realisasi
/// (SPEC 7.3).
/// </summary>
internal sealed class TargetAggregator
{
    private readonly Lingkup _lingkup;
    private readonly AgregasiWilayah _agregasi;
    private readonly SusunanPemikul _pemikul;
    private readonly KolomNilai _target;
    private readonly KolomNilai? _bobot;

    public TargetAggregator(
        Lingkup lingkup, AgregasiWilayah agregasi, KolomSendiri sendiri, KolomNilai target, SusunanPemikul pemikul)
    {
        _lingkup = lingkup;
        _agregasi = agregasi;
        _pemikul = pemikul;
        _target = WhereRealised(lingkup.Borrow(target.Length), target, sendiri.SampaiDengan.Realisasi);
        _bobot = agregasi switch
        {
            AgregasiWilayah.RasioJumlah => sendiri.SampaiDengan.Penyebut,
            AgregasiWilayah.RataRataTertimbang => sendiri.Pembobot,
            _ => null,
        };
    }

    /// <returns>The target, or <c>TargetKosong</c> when no bearer has one.</returns>
    public Nilai Derive(int wilayah, int quarter)
    {
        var bearers = _pemikul.Of(wilayah);
        try
        {
            var derived = _agregasi switch
            {
                AgregasiWilayah.Jumlah => Gabungan.Sum(_lingkup, _target, bearers, quarter),
                AgregasiWilayah.RasioJumlah or AgregasiWilayah.RataRataTertimbang =>
                    Gabungan.Weighted(_lingkup, _target, _bobot!, bearers, quarter),
                AgregasiWilayah.Maksimum => Gabungan.Greatest(_lingkup, _target, bearers, quarter),
                AgregasiWilayah.Minimum => Gabungan.Least(_lingkup, _target, bearers, quarter),
                AgregasiWilayah.RataRata or AgregasiWilayah.HitungUlang or AgregasiWilayah.Tidak => default,
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            if (!derived.HasValue) derived = Gabungan.Mean(_lingkup, _target, bearers, quarter);
            return derived.HasValue ? derived : Nilai.Missing(Alasan.TargetKosong);
        }
        catch (OverflowException)
        {
            return Nilai.Missing(Alasan.Luapan);
        }
    }

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
