using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds tahun that have reported figures but no target (SPEC 8.4). The year is probably mistyped, or a file is
/// missing.
/// </summary>
internal static class TargetLint
{
    public static IEnumerable<Diagnostic> Find(DataKinerja data)
    {
        var (reported, planned) = (data.TahunDilaporkan, data.TahunBertarget);
        if (reported.Count == 0) return [];
        if (planned.Count == 0)
            return [new Diagnostic(
                CalculationCodes.TanpaTarget, DiagnosticPlace.None,
                $"Tidak ada satu pun target, jadi tidak ada capaian. Tulis target.csv: indikator,tahun,target.")];
        planned.Remove(DataKinerja.TanpaTahun);
        if (planned.Count == 0) return [];
        return reported.Where(tahun => !planned.Contains(tahun)).Select(tahun => new Diagnostic(
            CalculationCodes.TahunTanpaTarget, new DiagnosticPlace { Tahun = tahun },
            $"Tahun {tahun} punya data tetapi tidak punya target, padahal tahun {planned.Min} punya. "
            + $"Periksa apakah tahunnya salah ketik, atau tulis targetnya."));
    }
}
