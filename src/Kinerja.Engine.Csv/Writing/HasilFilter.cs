using Kinerja.Engine.Hasil;
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

    /// <summary>Returns what decides whether a row of a wilayah (its kode), tahun and quarter is written.</summary>
    /// <param name="hasil">The results of the rows.</param>
    public Func<string, int, Triwulan, bool> For(HasilKinerja hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var wanted = Wilayah is { } kode
            ? hasil.Tahun.ToDictionary(
                tahun => tahun, tahun => hasil.WilayahAtOrBelow(kode, tahun).ToHashSet(StringComparer.Ordinal))
            : null;
        return (wilayah, tahun, triwulan) => (Triwulan is null || Triwulan == triwulan)
            && (Tahun is null || Tahun == tahun)
            && (wanted is null || wanted[tahun].Contains(wilayah));
    }
}
