using System.Collections.Immutable;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Laporan;

/// <summary>A simpul of the tree with its own indikator.</summary>
/// <param name="Simpul">The simpul; <c>null</c> for the indikator that stand at no simpul.</param>
/// <param name="Tingkat">The depth in the tree, 0 for the top.</param>
/// <param name="Indikator">Its indikator at the point of the report, in definition order.</param>
internal sealed record Cabang(Simpul? Simpul, int Tingkat, ImmutableArray<HasilIndikator> Indikator)
{
    /// <summary>The heading of indikator that stand at no simpul, where others do.</summary>
    public const string TanpaSimpul = "Tanpa simpul";

    /// <summary>The nama of the simpul, else its kode; empty without a simpul.</summary>
    public string Nama => Simpul is null ? "" : Simpul.Nama.Length > 0 ? Simpul.Nama : Simpul.Kode;

    /// <summary>Who answers for an indikator here: its own penanggung jawab, else that of the simpul.</summary>
    /// <param name="indikator">The indikator; <c>null</c> for the simpul itself.</param>
    public string? PenanggungJawabOf(Indikator? indikator) =>
        string.IsNullOrWhiteSpace(indikator?.PenanggungJawab) ? Simpul?.PenanggungJawab : indikator.PenanggungJawab;
}
