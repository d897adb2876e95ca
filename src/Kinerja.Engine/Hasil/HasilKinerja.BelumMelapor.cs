using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <content>The wilayah that reported nothing.</content>
public sealed partial class HasilKinerja
{
    /// <summary>
    /// The wilayah at or below one that are asked for reports themselves (SPEC 4.7) and reported nothing s.d. one
    /// quarter, in output order. A wilayah whose reports are not due yet is not named (SPEC 4.9), nor one above others
    /// that are asked instead, nor one for which a wilayah above it reports (SPEC 7.4).
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">One of <see cref="Tahun"/>.</param>
    /// <param name="triwulan">The quarter.</param>
    /// <returns>The kode of each.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The results do not have the tahun.</exception>
    public IReadOnlyList<string> BelumMelapor(string wilayah, int tahun, Triwulan triwulan) =>
    [
        .. WilayahAtOrBelow(wilayah, tahun).Where(kode => IsSilent([.. IndikatorAt(kode, tahun, triwulan)])),
    ];

    /// <summary>Whether a wilayah owes some figure and reported none.</summary>
    /// <param name="rows">Its indikator at the point.</param>
    private static bool IsSilent(HasilIndikator[] rows) => Array.Exists(rows, Owes) && !Array.Exists(rows, Reports);

    /// <summary>Whether the wilayah itself reported a cell s.d. TW n.</summary>
    private static bool Reports(HasilIndikator row) => row.DataSampai is not null && row.Kolom.HasReport[RowOf(row)];

    /// <summary>
    /// Whether some cell of the indikator is due at the wilayah itself. An indikator of references alone has no cells;
    /// those it refers to are asked for theirs.
    /// </summary>
    private static bool Owes(HasilIndikator row) =>
        row.Kelengkapan != 1 && row.Kolom.Diminta[RowOf(row)] && !row.Kolom.Inputs.Definisi.HasOnlyRujukan(row.Index);

    private static int RowOf(HasilIndikator row) => row.Kolom.Layout.WilayahOf(row.Cell);
}
