using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Survei;

/// <summary>Compares the respondents of a tahun with the sample that a population needs.</summary>
public static class KecukupanResponden
{
    /// <summary>
    /// Reports every wilayah and tahun with fewer respondents s.d. TW 4 than <see cref="KrejcieMorgan"/> demands.
    /// </summary>
    /// <param name="hasil">The results of the survey.</param>
    /// <param name="populasi">The number of people that one wilayah serves in a tahun, 1 or more.</param>
    /// <returns>One diagnostic per such wilayah and tahun, in the order of the results.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The population is less than 1.</exception>
    public static IReadOnlyList<Diagnostic> Check(IEnumerable<HasilSkmWilayah> hasil, long populasi)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var sample = KrejcieMorgan.Calculate(populasi);
        return
        [
            .. from row in hasil
               where row.IsSampaiDengan && row.Triwulan == Triwulan.IV && row.Skm.Responden < sample
               select new Diagnostic(
                   SurveyCodes.RespondenKurang,
                   new DiagnosticPlace { Wilayah = row.Wilayah, Tahun = row.Tahun },
                   $"{row.Skm.Responden} responden setahun, sedangkan populasi {populasi} memerlukan sedikitnya "
                   + $"{sample} (Krejcie-Morgan). Tambah respondennya."),
        ];
    }
}
