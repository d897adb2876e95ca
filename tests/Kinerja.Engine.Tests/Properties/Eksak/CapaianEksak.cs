using Fractions;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>Realisasi against target (SPEC 5.2 to 5.5).</summary>
internal static class CapaianEksak
{
    private static readonly (int Bound, string Predikat)[] Permendagri86 =
        [(9100, "Sangat Tinggi"), (7600, "Tinggi"), (6600, "Sedang"), (5100, "Rendah")];
    private static readonly (int Bound, string Predikat)[] Sakip =
        [(9000, "AA"), (8000, "A"), (7000, "BB"), (6000, "B"), (5000, "CC"), (3000, "C")];

    public static NilaiEksak Of(NilaiEksak realisasi, NilaiEksak target, IndikatorEksak indikator, AturanKinerja aturan)
    {
        if (!target.Ada) return target;
        if (!realisasi.Ada) return realisasi;
        var polaritas = indikator.Polaritas
            ?? (indikator.Tipe is TipePerhitungan.Kumulatif or TipePerhitungan.NonKumulatif ? Polaritas.Maksimum
                : Polaritas.Minimum);
        var (r, t) = (realisasi.Number, target.Number);
        if (t.IsZero) return AgainstZero(r, polaritas);
        return polaritas switch
        {
            Polaritas.Maksimum => Rising(r, t),
            Polaritas.Stabil => r.CompareTo(t) <= 0 ? Rising(r, t) : Falling(r, t),
            _ when aturan.RumusCapaianMinimum == RumusCapaianMinimum.SelisihTarget => Falling(r, t),
            _ when t.IsNegative || r.IsNegative => NilaiEksak.Missing(Alasan.TargetTidakSah),
            _ when !r.IsZero => NilaiEksak.Of(t / r * new Fraction(100)),
            _ => aturan.BatasCapaian.Atas is null ? NilaiEksak.Missing(Alasan.PembagiNol)
                : NilaiEksak.From(aturan.BatasCapaian.Atas),
        };
    }

    public static NilaiEksak Limit(NilaiEksak capaian, AturanKinerja aturan)
    {
        if (!capaian.Ada) return capaian;
        if (aturan.BatasCapaian.Bawah is { } least
            && capaian.Number.CompareTo(Fraction.FromDecimal(least)) < 0) return NilaiEksak.From(least);
        return aturan.BatasCapaian.Atas is { } most
            && capaian.Number.CompareTo(Fraction.FromDecimal(most)) > 0 ? NilaiEksak.From(most) : capaian;
    }

    /// <summary>On hundredths (SPEC 1.3): bounds of Permendagri 86 are reached by equality, those of SAKIP are
    /// not.</summary>
    public static string Predikat(NilaiEksak capaian, AturanKinerja aturan)
    {
        if (!capaian.Ada) return "";
        var digits = capaian.Digits(2);
        return aturan.SkalaPredikat == SkalaPredikat.Sakip
            ? Sakip.FirstOrDefault(step => digits > step.Bound).Predikat ?? "D"
            : Permendagri86.FirstOrDefault(step => digits >= step.Bound).Predikat ?? "Sangat Rendah";
    }

    private static NilaiEksak Rising(Fraction r, Fraction t) =>
        NilaiEksak.Of((Fraction.One + ((r - t) / t.Abs())) * new Fraction(100));

    private static NilaiEksak Falling(Fraction r, Fraction t) =>
        NilaiEksak.Of((Fraction.One - ((r - t) / t.Abs())) * new Fraction(100));

    private static NilaiEksak AgainstZero(Fraction r, Polaritas polaritas) => polaritas switch
    {
        Polaritas.Maksimum => NilaiEksak.Missing(Alasan.TargetNol),
        Polaritas.Minimum => r.IsPositive ? 0 : 100,
        _ => r.IsZero ? 100 : 0,
    };
}
