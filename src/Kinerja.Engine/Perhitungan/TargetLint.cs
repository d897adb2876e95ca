using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds tahun that have reported figures but no target (SPEC 8.4). The year is probably mistyped, or a file is
/// missing.
/// </summary>
internal static class TargetLint
{
    public static IEnumerable<Diagnostic> Find(DefinisiKinerja definisi, DataKinerja data, AturanKinerja aturan)
    {
        var (reported, planned) = (data.TahunDilaporkan, data.TahunBertarget);
        var isUnused = planned.Remove(DataKinerja.TanpaTahun) && aturan.Renstra is null;
        return [.. isUnused ? [Unused(definisi, data)] : (Diagnostic[])[], .. Find(reported, planned)];
    }

    private static Diagnostic Unused(DefinisiKinerja definisi, DataKinerja data)
    {
        var first = data.SemuaTarget.First(target => target.Tahun is null);
        return new Diagnostic(
            CalculationCodes.TargetTanpaTahun,
            new DiagnosticPlace
            {
                Wilayah = first.Wilayah,
                Indikator = definisi.FindIndikator(first.Indikator)?.Kode ?? first.Indikator,
            },
            $"{data.SemuaTarget.Count(target => target.Tahun is null)} target tanpa tahun tidak dipakai, karena opsi "
            + $"TahunAwalRenstra tidak diisi. Isi kolom tahun; bila itu target akhir renstra, tulis TahunAwalRenstra.");
    }

    private static IEnumerable<Diagnostic> Find(SortedSet<int> reported, SortedSet<int> planned)
    {
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
