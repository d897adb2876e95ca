using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>A row of anggaran at or below the place of an explained row.</summary>
internal sealed class AnggaranPart
{
    /// <param name="scope">The tahun. Its diagnostics are discarded.</param>
    /// <param name="row">The row.</param>
    /// <param name="counts">Whether the row counts: no other row lies at or below it (SPEC 16.2).</param>
    public AnggaranPart(CalculationScope scope, BarisDi row, bool counts)
    {
        (Baris, Counts) = (row.Baris, counts);
        Triwulan = new TotalAnggaran(scope, row).Quarters();
        var definisi = scope.Inputs.Definisi;
        var wilayah = scope.Layout.Wilayah.Rows[row.Wilayah].Kode;
        Asal = $"{definisi.DescribeWilayah(wilayah)}, {definisi.Simpul[row.Simpul].Kode}";
    }

    public BarisAnggaran Baris { get; }

    public bool Counts { get; }

    /// <summary>The realisasi of each quarter alone; <c>null</c> for one without a report.</summary>
    public decimal?[] Triwulan { get; }

    /// <summary>The wilayah and the simpul of the row, in words.</summary>
    public string Asal { get; }

    /// <summary>The key of a number of the row.</summary>
    public KunciSel Sel(BagianAnggaran bagian) => new(
        JenisSel.Anggaran, Baris.Wilayah, Baris.Tahun, Triwulan: null, Simpul: Baris.Simpul, Bagian: bagian);

    /// <summary>The key of the number that the row reports for a quarter, 0..3.</summary>
    public KunciSel Sel(int quarter) => Sel(BagianAnggaran.Tw1 + quarter);

    /// <summary>The realisasi s.d. a quarter, 0..3; <c>null</c> without a report.</summary>
    public decimal? SampaiDengan(int quarter) => JumlahAnggaran.SampaiDengan(Triwulan, quarter);

    /// <summary>The number that the row reports for a quarter, 0..3.</summary>
    public decimal? Reported(int quarter) => Baris.Realisasi(Waktu.Triwulan.FromIndex(quarter));

    /// <summary>The last quarter before another, 0..3, for which the row reports a number; -1 for none.</summary>
    public int QuarterBefore(int quarter)
    {
        do quarter--;
        while (quarter >= 0 && Reported(quarter) is null);
        return quarter;
    }
}
