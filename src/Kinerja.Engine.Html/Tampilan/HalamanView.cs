using Kinerja.Engine.Html.Teks;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>The whole page. All texts are visible text, not yet escaped.</summary>
internal sealed record HalamanView
{
    public required string Judul { get; init; }

    public required string KodeWilayah { get; init; }

    public required string NamaWilayah { get; init; }

    public required int Tahun { get; init; }

    /// <summary>The quarter, such as <c>TW IV</c>.</summary>
    public required string Triwulan { get; init; }

    public required IReadOnlyList<FormulirView> Formulir { get; init; }

    public required IReadOnlyList<PredikatSign> Predikat { get; init; }

    /// <summary>The proofs, each made when it is read.</summary>
    public required IEnumerable<BuktiView> Bukti { get; init; }

    /// <summary>How many proofs there are.</summary>
    public required int JumlahBukti { get; init; }

    /// <summary>How many proofs are left out because the file would be too large.</summary>
    public required int Dihilangkan { get; init; }

    /// <summary>Which proofs are kept.</summary>
    public required CakupanBukti Cakupan { get; init; }
}
