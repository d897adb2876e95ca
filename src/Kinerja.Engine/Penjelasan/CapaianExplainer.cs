using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Realisasi against target: capaian, its bounds and its predikat (SPEC 5.2..5.5).</summary>
internal static class CapaianExplainer
{
    private const string Bagian = "realisasi / target * 100";
    private const string Selisih = "(2 * target - realisasi) / target * 100";

    /// <param name="langkah">Where the steps go.</param>
    /// <param name="polaritas">Which direction is good.</param>
    /// <param name="aturan">The policies.</param>
    /// <param name="realisasi">The step of the realisasi.</param>
    /// <param name="target">The step of the target.</param>
    /// <param name="hasil">The capaian and the capaian terbatas.</param>
    public static void Explain(
        StepBuilder langkah, Polaritas polaritas, AturanKinerja aturan, PenjelasanStep realisasi, PenjelasanStep target,
        (Nilai Capaian, Nilai Terbatas) hasil)
    {
        var step = realisasi.Hasil.Value is { } r && target.Hasil.Value is { } t
            ? Capaian(polaritas, aturan, r, t, [new("realisasi", realisasi), new("target", target)])
            : new PenjelasanStep("Capaian", hasil.Capaian);
        var capaian = langkah.Add(step.Proving("capaian", hasil.Capaian) with
        {
            Notes = [Direction(polaritas), .. Predikat(aturan.SkalaPredikat, hasil.Capaian)],
        });
        if (capaian.Hasil.HasValue) langkah.Add(Limited(aturan, capaian).Proving("capaian_terbatas", hasil.Terbatas));
    }

    /// <summary>The label with the bound that gives it; nothing without a capaian.</summary>
    public static string[] Predikat(SkalaPredikat skala, Nilai capaian)
    {
        if (capaian.Value is not { } value) return [];
        var rounded = Pembulatan.Text(value, Pembulatan.DesimalPredikat);
        var batas = skala.Find(value);
        var why = batas is null ? "di bawah semua batas"
            : InvariantText.Of($"{(batas.Inklusif ? ">=" : ">")} {batas.Batas}");
        return [InvariantText.Of($"Predikat {skala.Classify(value)}: dibulatkan {rounded} {why}.")];
    }

    private static PenjelasanStep Capaian(
        Polaritas polaritas, AturanKinerja aturan, decimal realisasi, decimal target, StepInput[] masukan)
    {
        var rumus = polaritas switch
        {
            not Polaritas.Maksimum when Pembulatan.IsNol(target) && IsHair(realisasi) => "100",
            Polaritas.Minimum when Pembulatan.IsNol(target) => "if(realisasi <= 0, 100, 0)",
            Polaritas.Stabil when Pembulatan.IsNol(target) => "if(realisasi = 0, 100, 0)",
            Polaritas.Minimum when aturan.RumusCapaianMinimum == RumusCapaianMinimum.RasioTerbalik =>
                Pembulatan.IsNol(realisasi) && aturan.BatasAtasCapaian is not null
                    ? "batas_atas" : "target / realisasi * 100",
            Polaritas.Maksimum => target > 0 ? Bagian : Selisih,
            Polaritas.Minimum => target > 0 ? Selisih : Bagian,
            Polaritas.Stabil => realisasi <= target == target > 0 ? Bagian : Selisih,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new PenjelasanStep("Capaian", rumus, [.. masukan, new("batas_atas", Nilai.From(aturan.BatasAtasCapaian))]);
    }

    /// <summary>Whether it is what decimals leave of a 0, which a rumus would not take for one.</summary>
    private static bool IsHair(decimal number) => number != 0 && Pembulatan.IsNol(number);

    private static PenjelasanStep Limited(AturanKinerja aturan, PenjelasanStep capaian)
    {
        var rumus = "capaian";
        if (aturan.BatasAtasCapaian is not null) rumus = $"Min(batas_atas, {rumus})";
        if (aturan.BatasBawahCapaian is not null) rumus = $"Max(batas_bawah, {rumus})";
        return new PenjelasanStep("Capaian terbatas", rumus,
        [
            new("capaian", capaian),
            new("batas_bawah", Nilai.From(aturan.BatasBawahCapaian)),
            new("batas_atas", Nilai.From(aturan.BatasAtasCapaian)),
        ]);
    }

    private static string Direction(Polaritas polaritas) => polaritas switch
    {
        Polaritas.Maksimum => "Maksimum: makin tinggi makin baik.",
        Polaritas.Minimum => "Minimum: makin rendah makin baik.",
        Polaritas.Stabil => "Stabil: yang terbaik tepat pada target.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
