using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>
/// Targets s.d. TW 1..4 of a count that do not rise. They are probably the targets of each quarter alone.
/// </summary>
internal sealed class TargetTidakNaik() : Suspicion(CalculationCodes.TargetTidakNaik)
{
    /// <summary>
    /// Whether the figures of an indikator are added over the quarters and are no percentage or
    /// index.
    /// </summary>
    public static bool IsCount(Indikator indikator) =>
        indikator.Tipe == TipePerhitungan.Kumulatif && indikator.Rumus.Denominator is null
        && !AgregasiWilayahExtensions.IsLevel(indikator.Satuan);

    public override Func<int, decimal?>? Search(KolomIndikator column)
    {
        var (inputs, wilayah) = (column.Inputs, column.Layout.Wilayah);
        var kode = Nama.Normalize(column.Indikator.Kode);
        var own = inputs.Data.Target(kode, inputs.Tahun);
        var baku = inputs.Data.TargetBaku(kode, inputs.Tahun) is { } all ? FindFall(all, 0) : null;
        if (inputs.Aturan.CaraTargetTriwulan != CaraTargetTriwulan.SampaiDengan) return null;
        if (own is null && baku is null) return null;
        return row => !column.Ditugaskan[row] ? null
            : wilayah.Rows[row].DataIndex is >= 0 and var data && own is not null
                && own.Any(data, CellStatus.Ada) ? FindFall(own, data) : baku;
    }

    /// <summary>
    /// Returns the target s.d. TW 4 when all four targets are given and one falls or all are equal; otherwise
    /// <c>null</c>.
    /// </summary>
    private static decimal? FindFall(CellColumn target, int wilayah)
    {
        if (Most(target, wilayah, 1) is not { } first) return null;
        var (before, rises) = (first, true);
        for (var q = 2; q <= ColumnLayout.Quarters; q++)
        {
            if (Most(target, wilayah, q) is not { } next) return null;
            rises &= next >= before;
            before = next;
        }
        return rises && before > first ? null : before;
    }

    /// <summary>The target, or the upper bound of a range.</summary>
    private static decimal? Most(CellColumn target, int wilayah, int quarter) =>
        target.FindAtas(wilayah, quarter) ?? target.Find(wilayah, quarter);

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"Target s.d. TW 1..4 '{indikator.Kode}' tidak naik (s.d. TW 4: {shown})",
        "Bila itu target tiap triwulan, tulis --opsi CaraTargetTriwulan=PerTriwulan, atau di kinerja.json "
            + "{ \"Kinerja\": { \"CaraTargetTriwulan\": \"PerTriwulan\" } }.");
}
