using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Laporan;

/// <summary>Cells for the numbers of result rows: with unit, label, range and proof.</summary>
internal static class SelExtensions
{
    /// <summary>The result row as a proof.</summary>
    public static Bukti Bukti(this HasilIndikator row) =>
        new(JenisBukti.Indikator, row.Wilayah, row.KodeIndikator, row.Tahun, row.Triwulan);

    /// <inheritdoc cref="Bukti(HasilIndikator)"/>
    public static Bukti Bukti(this HasilSimpul row) =>
        new(JenisBukti.Simpul, row.Wilayah, row.KodeSimpul, row.Tahun, row.Triwulan);

    /// <inheritdoc cref="Bukti(HasilIndikator)"/>
    public static Bukti Bukti(this HasilAnggaran row) =>
        new(JenisBukti.Anggaran, row.Wilayah, row.KodeSimpul, row.Tahun, row.Triwulan);

    /// <inheritdoc cref="Bukti(HasilIndikator)"/>
    public static Bukti Bukti(this HasilRenstra row) =>
        new(JenisBukti.Renstra, row.Wilayah, row.KodeIndikator, row.Tahun, row.Triwulan);

    /// <summary>A figure in the unit of the indikator.</summary>
    /// <param name="row">The row, which also proves the figure.</param>
    /// <param name="nilai">The figure.</param>
    public static Sel Sel(this HasilIndikator row, Nilai nilai) => Laporan.Sel.Dari(nilai, row.Bukti()) with
    {
        IsPersen = row.Indikator.IsPersen(),
        Label = row.LabelOf(nilai),
    };

    /// <summary>The target; a range has both bounds.</summary>
    public static Sel SelTarget(this HasilIndikator row) => row.Sel(row.Target) with { Atas = row.TargetAtas };

    /// <summary>The raw capaian, with the colour of its predikat.</summary>
    public static Sel SelCapaian(this HasilIndikator row) =>
        Laporan.Sel.Dari(row.Capaian, row.Bukti()) with { Predikat = row.Predikat };

    /// <summary>The predikat as a word; blank when the capaian is missing.</summary>
    public static Sel SelPredikat(string? predikat) => Laporan.Sel.Dari(predikat) with { Predikat = predikat };

    /// <summary>The capaian of a simpul, with the colour of its predikat.</summary>
    public static Sel SelCapaian(this HasilSimpul row) =>
        Laporan.Sel.Dari(row.Capaian, row.Bukti()) with { Predikat = row.Predikat };

    /// <summary>A figure of another tahun, in the unit of the indikator.</summary>
    /// <param name="row">The row, which also proves the figure.</param>
    /// <param name="nilai">The figure.</param>
    /// <param name="skala">The scale of labels; <c>null</c> for none.</param>
    public static Sel Sel(this HasilRenstra row, Nilai nilai, SkalaNilai? skala) =>
        Laporan.Sel.Dari(nilai, row.Bukti()) with
        {
            IsPersen = row.Indikator.IsPersen(),
            Label = nilai.Value is { } value ? skala?.LabelOf(value) : null,
        };

    /// <summary>The target of the end of the renstra; a range has both bounds (SPEC 17.2).</summary>
    /// <param name="row">The row.</param>
    /// <param name="skala">The scale of labels; <c>null</c> for none.</param>
    public static Sel SelTargetAkhir(this HasilRenstra row, SkalaNilai? skala) =>
        row.Sel(row.TargetAkhir, skala) with { Atas = row.TargetAkhirAtas };

    /// <summary>The nama of an indikator, else its kode.</summary>
    public static string NamaAtauKode(this Indikator indikator) =>
        indikator.Nama.Length > 0 ? indikator.Nama : indikator.Kode;

    /// <summary>The label of exactly this figure; <c>null</c> for none (SPEC 4.10).</summary>
    public static string? LabelOf(this HasilIndikator row, Nilai nilai) =>
        nilai.Value is { } value ? row.Skala?.LabelOf(value) : null;

    /// <summary>Whether the unit of the indikator is %.</summary>
    public static bool IsPersen(this Indikator indikator) => SatuanWords.IsPersen(indikator.Satuan);

    /// <summary>A share 0..1 as a percentage.</summary>
    public static Sel SelPersen(decimal share) => Laporan.Sel.Dari(share * 100);
}
