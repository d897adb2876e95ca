using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Anggaran;

/// <summary>Makes the columns of one simpul from its sums (SPEC 16.3, 16.4).</summary>
/// <param name="scope">The tahun and all wilayah of the partition.</param>
/// <param name="simpul">The simpul.</param>
internal sealed class AnggaranCalculator(CalculationScope scope, Simpul simpul)
{
    /// <summary>Calculates the columns.</summary>
    /// <param name="sums">Per wilayah, its sum; <c>null</c> for a wilayah without rows at or below it.</param>
    /// <param name="capaian">Returns the capaian at a wilayah of the partition in a quarter, 0..3.</param>
    public KolomAnggaran Calculate(JumlahAnggaran?[] sums, Func<int, int, Nilai> capaian)
    {
        int[] rows = [.. Enumerable.Range(0, sums.Length).Where(row => sums[row] is not null)];
        var layout = scope.Layout.Over(scope.Layout.Wilayah.Select(rows));
        var column = new KolomAnggaran(layout, simpul);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
                Calculate(column, layout.ResultCell(row, q), sums[rows[row]]!, q, capaian(rows[row], q));
            ReportHighSerapan(column, row, rows[row]);
        }
        ReportOverflow(column, rows);
        return column;
    }

    private void Calculate(KolomAnggaran column, int cell, JumlahAnggaran sum, int quarter, Nilai capaian)
    {
        var pagu = sum.Pagu is { } number ? Nilai.Of(number) : Nilai.Missing(Alasan.AnggaranKosong);
        var realisasi = Nilai.From(sum.SampaiDengan(quarter));
        var serapan = SerapanCalculator.Serapan(realisasi, pagu);
        column.Pagu[cell] = pagu;
        column.RealisasiTriwulan[cell] = Nilai.From(sum[quarter]);
        column.Realisasi[cell] = realisasi;
        column.Serapan[cell] = serapan;
        column.Capaian[cell] = capaian;
        column.Efisiensi[cell] = SerapanCalculator.Efisiensi(capaian, serapan, scope.Inputs.Aturan.RumusEfisiensi);
    }

    /// <summary>Reports the first wanted quarter in which more was spent than the pagu.</summary>
    private void ReportHighSerapan(KolomAnggaran column, int row, int wilayah)
    {
        for (var q = column.Layout.FirstQuarter; q < column.Layout.EndQuarter; q++)
        {
            var cell = column.Layout.ResultCell(row, q);
            if (column.Serapan[cell].Value is not > 100) continue;
            scope.Report(CalculationCodes.SerapanMelebihiPagu, wilayah, indikator: null, q,
                $"Realisasi anggaran simpul '{simpul.Kode}' {column.Realisasi[cell]} melebihi pagunya "
                + $"{column.Pagu[cell]}. Periksa angka, cara_lapor, dan pagu_perubahan.");
            return;
        }
    }

    private void ReportOverflow(KolomAnggaran column, int[] rows)
    {
        for (var cell = 0; cell < column.Layout.ResultCells; cell++)
        {
            var what = column.Serapan.States[cell] == Alasan.Luapan ? "Serapan"
                : column.Efisiensi.States[cell] == Alasan.Luapan && column.Capaian.States[cell] != Alasan.Luapan
                    ? "Efisiensi" : null;
            if (what is null) continue;
            scope.Report(
                CalculationCodes.Luapan, rows[column.Layout.WilayahOf(cell)], indikator: null,
                column.Layout.QuarterOf(cell),
                $"{what} simpul '{simpul.Kode}' tidak muat dalam 28 digit, jadi dikosongkan. Periksa pagu dan "
                + $"realisasi anggarannya.");
        }
    }
}
