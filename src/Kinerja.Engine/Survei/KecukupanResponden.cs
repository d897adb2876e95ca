using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Survei;

/// <summary>Holds the respondents of a tahun against the sample a population asks for.</summary>
public static class KecukupanResponden
{
    /// <summary>
    /// Tells every wilayah and tahun with fewer respondents than <see cref="KrejcieMorgan"/> asks for.
    /// </summary>
    /// <param name="hasil">The results of the survey.</param>
    /// <param name="populasi">How many people one wilayah serves in a tahun, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is less than 1.</exception>
    public static IReadOnlyList<Diagnostic> Check(IEnumerable<HasilSkmWilayah> hasil, long populasi)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var sample = KrejcieMorgan.Calculate(populasi);
        return
        [
            .. from row in hasil
               where row is { IsSampaiDengan: true, Triwulan: 4 } && row.Skm.Responden < sample
               select new Diagnostic(
                   SurveyCodes.RespondenKurang,
                   new DiagnosticPlace { Wilayah = row.Wilayah, Tahun = row.Tahun },
                   InvariantText.Of($"{row.Skm.Responden} responden setahun, sedangkan populasi {populasi} ")
                   + InvariantText.Of($"memerlukan sedikitnya {sample} (Krejcie-Morgan). Tambah respondennya.")),
        ];
    }
}
