using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Where a file gives the number of a reported cell (SPEC 19.1).</summary>
/// <param name="Place">The file, its sheet, line and column.</param>
/// <param name="Teks">The text of the cell as it stands there, without the space around it; blank for the rows of a
/// survey.</param>
/// <param name="Nilai">The number that was read from it; <c>null</c> for the rows of a survey.</param>
/// <param name="Status">What became of the number.</param>
public sealed record AsalSel(DiagnosticPlace Place, string Teks, decimal? Nilai, StatusAsal Status)
{
    /// <summary>The upper bound of a target that is a range; <c>null</c> for any other number.</summary>
    public decimal? NilaiAtas { get; init; }

    /// <summary>The number of rows; more than 1 only for a survey, which counts respondents.</summary>
    public int Banyak { get; init; } = 1;

    /// <summary>The last line of the rows; that of <see cref="Place"/> for one row.</summary>
    public int? BarisAkhir { get; init; } = Place?.Line;
}
