using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// The key of a reported cell that an explanation uses (SPEC 10.4, 19.1). A reader of files finds by it where the
/// number came from.
/// </summary>
/// <param name="Jenis">The kind of the cell; it says which of the other parts are there.</param>
/// <param name="Wilayah">The kode of the wilayah; <c>null</c> for a target without wilayah.</param>
/// <param name="Tahun">The year; <c>null</c> for the target at the end of a renstra.</param>
/// <param name="Triwulan">The quarter; <c>null</c> for an annual target and for money, whose <paramref name="Bagian"/>
/// says it.</param>
/// <param name="Indikator">The kode of the indikator; <c>null</c> for a shared variabel, money and a survey.</param>
/// <param name="Variabel">The name of the variabel; only for realisasi.</param>
/// <param name="Simpul">The kode of the simpul; only for money.</param>
/// <param name="Bagian">The part of the row; only for money.</param>
public sealed record KunciSel(
    JenisSel Jenis, string? Wilayah, int? Tahun, Triwulan? Triwulan, string? Indikator = null, string? Variabel = null,
    string? Simpul = null, BagianAnggaran? Bagian = null);
