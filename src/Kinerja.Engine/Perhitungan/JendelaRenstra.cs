using System.Collections.Immutable;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The window of a renstra: the quarters of all tahun from its first one to the tahun of a calculation (SPEC 17.1).
/// </summary>
/// <param name="Renstra">The tahun of the renstra.</param>
/// <param name="Sebelum">The inputs of the tahun of the window before the tahun of the calculation, ascending; those
/// that count for no indikator are left out.</param>
internal sealed record JendelaRenstra(MasaRenstra Renstra, ImmutableArray<CalculationInputs> Sebelum)
{
    /// <summary>Whether the only tahun that counts for an indikator is that of the calculation.</summary>
    public bool IsSetahun(Indikator indikator, int tahun) =>
        Math.Max(Renstra.Awal, ((IBarisDefinisi)indikator).Masa.Dari) == tahun;

    /// <summary>Returns the earlier tahun that count for an indikator: those that its row covers.</summary>
    public IEnumerable<CalculationInputs> SebelumOf(Indikator indikator)
    {
        var masa = ((IBarisDefinisi)indikator).Masa;
        return Sebelum.Where(inputs => masa.Contains(inputs.Tahun));
    }
}
