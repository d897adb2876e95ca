using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The figures of other tahun beside those of one tahun of a partition (SPEC 17). An entry of an array is <c>null</c>
/// when its indikator appears nowhere.
/// </summary>
internal sealed class RenstraTahun
{
    /// <summary>
    /// The window that ends in the tahun: realisasi renstra, target akhir and capaian akhir; <c>null</c> outside the
    /// renstra.
    /// </summary>
    public KolomIndikator?[]? Jendela { get; init; }

    /// <summary>The window s.d. TW IV of the tahun before; <c>null</c> in the first tahun and outside.</summary>
    public KolomIndikator?[]? JendelaLalu { get; init; }

    /// <summary>The results of the tahun before in the wanted quarters; <c>null</c> without data.</summary>
    public KolomIndikator?[]? Lalu { get; init; }

    /// <summary>The results s.d. TW IV of the tahun before; <c>null</c> without data.</summary>
    public KolomIndikator?[]? LaluAkhir { get; init; }

    /// <summary>Returns a figure of a wilayah; missing with <c>DataKosong</c> where there is none.</summary>
    /// <param name="columns">One result per indikator; <c>null</c> for none.</param>
    /// <param name="index">The number of the indikator.</param>
    /// <param name="rowOfAll">The row of the wilayah among all of the partition.</param>
    /// <param name="quarter">A quarter of these results, 0..3.</param>
    /// <param name="of">Returns the figures of a result.</param>
    public static Nilai At(
        KolomIndikator?[]? columns, int index, int rowOfAll, int quarter, Func<KolomIndikator, KolomNilai?> of)
    {
        if (columns?[index] is not { } column || of(column) is not { } figures) return default;
        return column.Layout.Wilayah.RowHere(rowOfAll) is >= 0 and var row
            ? figures[column.Layout.ResultCell(row, quarter)] : default;
    }

    /// <summary>
    /// Returns a figure of the tahun before, as its own rows say: missing with <c>DataKosong</c> where the indikator
    /// did not appear (SPEC 17.3).
    /// </summary>
    /// <inheritdoc cref="At"/>
    public static Nilai AtRow(
        KolomIndikator?[]? columns, int index, int rowOfAll, int quarter, Func<KolomIndikator, KolomNilai?> of) =>
        Appears(columns, index, rowOfAll) ? At(columns, index, rowOfAll, quarter, of) : default;

    /// <summary>Whether an indikator has rows of results at a wilayah.</summary>
    /// <param name="columns">One result per indikator; <c>null</c> for none.</param>
    /// <param name="index">The number of the indikator.</param>
    /// <param name="rowOfAll">The row of the wilayah among all of the partition.</param>
    public static bool Appears(KolomIndikator?[]? columns, int index, int rowOfAll) =>
        columns?[index] is { } column && column.Layout.Wilayah.RowHere(rowOfAll) is >= 0 and var row
        && column.Tampil[row];
}
