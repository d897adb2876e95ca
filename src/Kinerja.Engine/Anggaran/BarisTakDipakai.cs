using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// A row that does not count, because rows below it do. It is compared with their sum, and told where it differs (SPEC
/// 16.2).
/// </summary>
/// <param name="scope">The tahun.</param>
/// <param name="row">The row.</param>
/// <param name="triwulan">Its realisasi of each quarter alone.</param>
internal readonly struct BarisTakDipakai(CalculationScope scope, BarisDi row, decimal?[] triwulan)
{
    /// <summary>
    /// Compares the pagu, and the realisasi s.d. every wanted quarter that the row reports; the first quarter that
    /// differs is told.
    /// </summary>
    /// <param name="sum">The sum of the rows that count at the place of the row.</param>
    public void Compare(JumlahAnggaran sum)
    {
        if (row.Baris.PaguBerlaku is { } pagu && pagu != sum.Pagu) Report("Pagu", null, pagu, sum.Pagu);
        for (var q = scope.Layout.FirstQuarter; q < scope.Layout.EndQuarter; q++)
        {
            if (triwulan[q] is null) continue;
            var (own, below) = (JumlahAnggaran.SampaiDengan(triwulan, q), sum.SampaiDengan(q));
            if (own == below) continue;
            Report($"Realisasi anggaran s.d. TW {Triwulan.FromIndex(q).Romawi}", q, own!.Value, below);
            return;
        }
    }

    private void Report(string what, int? quarter, decimal own, decimal? below)
    {
        var shown = below is { } number ? InvariantText.Of(number) : "kosong";
        var place = row.Asal with
        {
            Wilayah = scope.Layout.Wilayah.Rows[row.Wilayah].Kode,
            Tahun = scope.Inputs.Tahun,
            Triwulan = quarter is { } index ? Triwulan.FromIndex(index) : null,
        };
        scope.Diagnostics.Report(TreeCodes.AnggaranBerbeda, place,
            $"{what} simpul '{row.Baris.Simpul}' adalah {own}, sedangkan jumlah baris di bawahnya {shown}. Yang "
            + $"dipakai jumlah itu. Samakan keduanya, atau hapus baris ini.");
    }
}
