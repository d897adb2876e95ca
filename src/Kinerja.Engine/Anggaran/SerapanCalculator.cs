using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Anggaran;

/// <summary>Calculates serapan and efisiensi (SPEC 16.3, 16.4).</summary>
internal static class SerapanCalculator
{
    /// <summary>The realisasi in % of the pagu.</summary>
    public static Nilai Serapan(Nilai realisasi, Nilai pagu)
    {
        if (!pagu.HasValue) return pagu;
        if (!realisasi.HasValue) return realisasi;
        return Percent(realisasi.Number, pagu.Number);
    }

    /// <summary>The comparison of capaian and serapan, as the policy says.</summary>
    public static Nilai Efisiensi(Nilai capaian, Nilai serapan, RumusEfisiensi rumus)
    {
        if (!capaian.HasValue) return capaian;
        if (!serapan.HasValue) return serapan;
        return rumus switch
        {
            RumusEfisiensi.Selisih => Selisih.Of(capaian, serapan),
            RumusEfisiensi.Rasio => Percent(capaian.Number, serapan.Number),
            RumusEfisiensi.Hemat => Selisih.Of(capaian, serapan) is { HasValue: true } left
                ? Percent(left.Number, capaian.Number) : Nilai.Missing(Alasan.Luapan),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The division comes last, so that a percentage with few digits is exact.</summary>
    private static Nilai Percent(decimal part, decimal whole) =>
        whole == 0 ? Nilai.Missing(Alasan.PembagiNol) : Overflow.ToNilai(new Ratio(part, whole));

    private readonly struct Ratio(decimal part, decimal whole) : IArithmetic<Nilai>
    {
        public Nilai Calculate() => Nilai.Of(part * 100 / whole);
    }
}
