using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds tahun that have reported figures but no target, and tahun that have targets far from all figures (SPEC 8.4).
/// The year is probably mistyped, or a file is missing.
/// </summary>
internal static class TargetLint
{
    private const int YearsMaximum = 5; // a plan reaches that far without a renstra

    public static IEnumerable<Diagnostic> Find(DefinisiKinerja definisi, DataKinerja data, AturanKinerja aturan)
    {
        var (reported, planned) = (data.TahunDilaporkan, data.TahunBertarget);
        var isUnused = planned.Remove(DataKinerja.TanpaTahun) && aturan.Renstra is null;
        return
        [
            .. isUnused ? [Unused(definisi, data)] : (Diagnostic[])[],
            .. isUnused && planned.Count == 0 ? [] : Untargeted(data, reported, planned),
            .. Distant(data, aturan.Renstra, reported, planned),
        ];
    }

    private static Diagnostic Unused(DefinisiKinerja definisi, DataKinerja data)
    {
        var first = data.SemuaTarget.First(target => target.Tahun is null);
        var asal = data.AsalTarget.GetValueOrDefault(DataKinerja.TanpaTahun) ?? DiagnosticPlace.None;
        var place = asal with
        {
            Wilayah = first.Wilayah,
            Indikator = definisi.FindIndikator(first.Indikator)?.Kode ?? first.Indikator,
        };
        return new Diagnostic(
            CalculationCodes.TargetTanpaTahun, place,
            $"{data.SemuaTarget.Count(target => target.Tahun is null)} target tanpa tahun tidak dipakai, karena opsi "
            + $"TahunAwalRenstra tidak diisi. Isi kolom tahun; bila itu target akhir renstra, tulis TahunAwalRenstra.");
    }

    private static IEnumerable<Diagnostic> Untargeted(
        DataKinerja data, SortedSet<int> reported, SortedSet<int> planned)
    {
        if (reported.Count == 0) return [];
        if (planned.Count == 0)
            return [new Diagnostic(
                CalculationCodes.TanpaTarget, DiagnosticPlace.None,
                $"Tidak ada satu pun target bertahun, jadi tidak ada capaian tahunan. Tulis target.csv: "
                + $"indikator,tahun,target.")];
        return reported.Where(tahun => !planned.Contains(tahun)).Select(tahun => new Diagnostic(
            CalculationCodes.TahunTanpaTarget, PlaceOf(data.AsalRealisasi, tahun),
            $"Tahun {tahun} punya data tetapi tidak punya target, padahal tahun {planned.Min} punya. "
            + $"Periksa apakah tahunnya salah ketik, atau tulis targetnya."));
    }

    /// <summary>A plan for the years to come is silent, and so is one whose years follow each other.</summary>
    private static IEnumerable<Diagnostic> Distant(
        DataKinerja data, MasaRenstra? renstra, SortedSet<int> reported, SortedSet<int> planned)
    {
        if (reported.Count == 0) return [];
        var (first, last) = (reported.Min, reported.Max);
        return planned.Where(IsDistant).Select(tahun => new Diagnostic(
            CalculationCodes.TahunTanpaData, PlaceOf(data.AsalTarget, tahun),
            $"Tahun {tahun} punya target tetapi tidak punya data, dan jauh dari tahun yang punya data "
            + $"({new MasaBerlaku(first, last)}). Periksa apakah tahunnya salah ketik; abaikan bila memang target "
            + $"jangka panjang."));

        bool IsDistant(int tahun)
        {
            if (renstra is { Akhir: not null } && renstra.Contains(tahun)) return false;
            if (tahun > last + YearsMaximum) return Enumerable.Range(last + 1, tahun - last).Any(IsGap);
            return tahun < first - YearsMaximum && Enumerable.Range(tahun, first - tahun).Any(IsGap);
        }

        bool IsGap(int tahun) => !planned.Contains(tahun);
    }

    private static DiagnosticPlace PlaceOf(IReadOnlyDictionary<int, DiagnosticPlace> asal, int tahun) =>
        (asal.GetValueOrDefault(tahun) ?? DiagnosticPlace.None) with { Tahun = tahun };
}
