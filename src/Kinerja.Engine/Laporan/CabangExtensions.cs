using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Laporan;

/// <summary>Texts and rows of simpul and indikator that several forms share.</summary>
internal static class CabangExtensions
{
    /// <summary>The nama of a simpul, else its kode.</summary>
    public static string NamaAtauKode(this Simpul simpul) => simpul.Nama.Length > 0 ? simpul.Nama : simpul.Kode;

    /// <summary>The kode of a simpul with its nama.</summary>
    public static string Label(this Simpul simpul) => $"{simpul.Kode} {simpul.Nama}".Trim();

    /// <summary>The formula in the words of the document, else the rumus.</summary>
    public static string FormulasiAtauRumus(this Indikator indikator) =>
        string.IsNullOrWhiteSpace(indikator.Formulasi) ? $"{indikator.Rumus}" : indikator.Formulasi;

    /// <summary>The simpul without an induk that have results at the point, from the top (SPEC 18.3).</summary>
    public static IEnumerable<HasilSimpul> Tujuan(this Konteks konteks) =>
        from simpul in konteks.Akar()
        let row = konteks.SimpulAt(simpul.Kode, konteks.Triwulan)
        where row is not null
        select row.Value;

    /// <summary>The simpul without an induk that have results or money at the point.</summary>
    public static IEnumerable<Simpul> Akar(this Konteks konteks) =>
        konteks.Pohon.Select(cabang => cabang.Simpul).OfType<Simpul>().Where(simpul => simpul.Induk.IsEmpty);
}
