using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds tahun that are reported and have no target at all (SPEC 8.4): a mistyped year, or a lost file.
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
        return reported.Where(tahun => !planned.Contains(tahun)).Select(tahun => new Diagnostic(
            CalculationCodes.TahunTanpaTarget, new DiagnosticPlace { Tahun = tahun },
            $"Tahun {tahun} punya data tetapi tidak punya target, padahal tahun {planned.Min} punya. "
            + $"Periksa apakah tahunnya salah ketik, atau tulis targetnya."));
    }
}
