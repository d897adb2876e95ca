using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains the capaian of a realisasi against a target, its bounds and its predikat (SPEC 5.2..5.5).
/// </summary>
internal static class CapaianExplainer
{
    private const string Rasio = "realisasi / target * 100";
    private const string Within = "if(realisasi >= target and realisasi <= target_atas, 100, 0)";
    private const string Selisih = "(2 * target - realisasi) / target * 100";

    /// <summary>Adds the steps of the capaian and, unless it is missing, of the capaian terbatas.</summary>
    /// <param name="steps">Collects the steps.</param>
    /// <param name="point">The row to explain.</param>
    /// <param name="from">The steps that it compares; <c>Target</c> is the lower bound of a range, whose upper one is
    /// <c>Atas</c>.</param>
    /// <param name="terbatas">The capaian terbatas of the result.</param>
    public static void Explain(
        StepBuilder steps, IndikatorPoint point,
        (PenjelasanStep Realisasi, PenjelasanStep Target, PenjelasanStep? Atas) from, Nilai terbatas)
    {
        var aturan = point.Scope.Inputs.Aturan;
        var raw = Raw(steps, point, from);
        var capaian = steps.Add(
            raw with
            {
                Notes = [.. raw.Notes, .. Predikat(aturan.SkalaPredikat, raw.Hasil)],
                Aturan = [.. raw.Aturan, nameof(AturanKinerja.SkalaPredikat)],
            });
        if (capaian.Hasil.HasValue) steps.Add(Limited(steps, aturan, capaian).Proving("capaian_terbatas", terbatas));
    }

    /// <summary>Makes the step of the capaian, before the bounds. The caller adds it.</summary>
    /// <param name="steps">Makes the step.</param>
    /// <param name="point">The row to explain.</param>
    /// <param name="from">As in <see cref="Explain"/>.</param>
    public static PenjelasanStep Raw(
        StepBuilder steps, IndikatorPoint point,
        (PenjelasanStep Realisasi, PenjelasanStep Target, PenjelasanStep? Atas) from)
    {
        var (nama, hasil) = (point.Names.Capaian, point.Hasil.Capaian[point.Cell]);
        var (realisasi, target, atas) = from;
        var polaritas = point.Indikator.Polaritas;
        var step = realisasi.Hasil.Value is { } r && target.Hasil.Value is { } t
            ? Capaian(steps, nama, polaritas, point.Scope.Inputs.Aturan, (r, t, atas?.Hasil.Value),
                [new("realisasi", realisasi), new("target", target),
                .. atas is null ? [] : (StepInput[])[new("target_atas", atas)]])
            : new PenjelasanStep(nama, hasil);
        return step.Proving(FigureNames.Column(nama), hasil) with
        {
            Notes = [Direction(polaritas)],
            Aturan = polaritas == Polaritas.Minimum ? [nameof(AturanKinerja.RumusCapaianMinimum)] : [],
        };
    }

    /// <summary>
    /// Returns a note with the predikat and the bound that gives it; empty when the capaian is missing.
    /// </summary>
    public static string[] Predikat(SkalaPredikat skala, Nilai capaian)
    {
        if (capaian.Value is not { } value) return [];
        var rounded = Pembulatan.Text(value, Pembulatan.DesimalPredikat);
        var step = skala.Find(value);
        var why = step.Batas is not { } batas ? "di bawah semua batas"
            : string.Create(CultureInfo.InvariantCulture, $"{(step.Inklusif ? ">=" : ">")} {batas}");
        return [string.Create(CultureInfo.InvariantCulture, $"Predikat {step.Predikat}: dibulatkan {rounded} {why}.")];
    }

    private static PenjelasanStep Capaian(
        StepBuilder steps, string nama, Polaritas polaritas, AturanKinerja aturan,
        (decimal Realisasi, decimal Target, decimal? Atas) angka, StepInput[] inputs)
    {
        var (realisasi, target, atas) = angka;
        var bound = atas is { } most ? CapaianCalculator.OutsideBound(realisasi, target, most) : target;
        var rumus = bound is { } against ? Against(polaritas, aturan, realisasi, against)
            : realisasi >= target && realisasi <= atas ? Within : "100";
        if (bound is not null && atas is not null && realisasi > target)
            rumus = rumus.Replace("target", "target_atas", StringComparison.Ordinal);
        return steps.Make(
            nama, rumus, [.. inputs, new("batas_atas", Nilai.From(aturan.BatasCapaian.Atas))]);
    }

    /// <summary>Returns the rumus of the capaian against one number.</summary>
    private static string Against(Polaritas polaritas, AturanKinerja aturan, decimal realisasi, decimal target) =>
        polaritas switch
        {
            not Polaritas.Maksimum when Pembulatan.IsNol(target) && IsHair(realisasi) => "100",
            Polaritas.Minimum when Pembulatan.IsNol(target) => "if(realisasi <= 0, 100, 0)",
            Polaritas.Stabil when Pembulatan.IsNol(target) => "if(realisasi = 0, 100, 0)",
            Polaritas.Minimum when aturan.RumusCapaianMinimum == RumusCapaianMinimum.RasioTerbalik =>
                Pembulatan.IsNol(realisasi) && aturan.BatasCapaian.Atas is not null
                    ? "batas_atas" : "target / realisasi * 100",
            Polaritas.Maksimum => target > 0 ? Rasio : Selisih,
            Polaritas.Minimum => target > 0 ? Selisih : Rasio,
            Polaritas.Stabil => realisasi <= target == target > 0 ? Rasio : Selisih,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>
    /// Whether a number is a rounding error of decimals around 0. The engine treats it as 0, but a rumus does not.
    /// </summary>
    private static bool IsHair(decimal number) => number != 0 && Pembulatan.IsNol(number);

    private static PenjelasanStep Limited(StepBuilder steps, AturanKinerja aturan, PenjelasanStep capaian)
    {
        var rumus = "capaian";
        if (aturan.BatasCapaian.Atas is not null) rumus = $"Min(batas_atas, {rumus})";
        if (aturan.BatasCapaian.Bawah is not null) rumus = $"Max(batas_bawah, {rumus})";
        return steps.Make("Capaian terbatas", rumus,
        [
            new("capaian", capaian),
            new("batas_bawah", Nilai.From(aturan.BatasCapaian.Bawah)),
            new("batas_atas", Nilai.From(aturan.BatasCapaian.Atas)),
        ]) with
        {
            Aturan = ["BatasBawahCapaian", "BatasAtasCapaian"],
        };
    }

    private static string Direction(Polaritas polaritas) => polaritas switch
    {
        Polaritas.Maksimum => "Maksimum: makin tinggi makin baik.",
        Polaritas.Minimum => "Minimum: makin rendah makin baik.",
        Polaritas.Stabil => "Stabil: yang terbaik tepat pada target.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
