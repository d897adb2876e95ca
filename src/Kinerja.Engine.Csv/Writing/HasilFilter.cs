using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Which results are written; the calculation always uses all (SPEC 13).</summary>
public sealed record HasilFilter
{
    /// <summary>Only this year; <c>null</c> for all.</summary>
    public int? Tahun { get; init; }

    /// <summary>Only s.d. this quarter; <c>null</c> for all.</summary>
    public Triwulan? Triwulan { get; init; }

    /// <summary>Only this wilayah and those below it, by kode; <c>null</c> for all.</summary>
    public string? Wilayah { get; init; }
}
