using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Selects the results that are written; the calculation always uses all data (SPEC 13).</summary>
public sealed record HasilFilter
{
    /// <summary>The only tahun written, e.g. 2022; <c>null</c> for all.</summary>
    public int? Tahun { get; init; }

    /// <summary>The only triwulan written, with results s.d. that quarter; <c>null</c> for all.</summary>
    public Triwulan? Triwulan { get; init; }

    /// <summary>The kode of the wilayah written together with those below it; <c>null</c> for all.</summary>
    public string? Wilayah { get; init; }
}
