using System.Diagnostics;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Laporan;

/// <summary>The source that decides the capaian of a simpul, as a word (SPEC 6.2).</summary>
internal static class Penentu
{
    /// <summary>Its own indikator decide.</summary>
    public const string Indikator = "indikator";

    /// <summary>The simpul directly below decide.</summary>
    public const string Turunan = "turunan";

    /// <summary>Returns the source that decides; <c>null</c> when the simpul has no capaian.</summary>
    /// <param name="row">The simpul.</param>
    /// <param name="sumber">The policy.</param>
    public static string? Of(HasilSimpul row, SumberCapaian sumber)
    {
        if (!row.Capaian.HasValue) return null;
        foreach (var source in CascadingRollup.Order(sumber, Indikator, Turunan))
        {
            var capaian = source == Indikator ? row.CapaianIndikator : row.CapaianTurunan;
            if (capaian.HasValue) return source;
        }
        throw new UnreachableException();
    }
}
