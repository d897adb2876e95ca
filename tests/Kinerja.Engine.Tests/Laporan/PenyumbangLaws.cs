using Kinerja.Engine.Angka;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Tests.Properties;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>The points that indikator cost a tujuan, on random trees and policies.</summary>
public sealed class PenyumbangLaws
{
    private const decimal Tolerance = 1e-20m;

    /// <summary>Shares of missing parts go to the others, so the law holds with and without missing parts.</summary>
    [Law]
    public void The_points_of_a_tujuan_add_up_to_its_shortfall(Tape tape)
    {
        var triwulan = new Triwulan(1 + tape.Choose(4)); // drawn first
        var dataset = new DatasetAcak(tape);
        var hasil = dataset.Calculate(dataset.Aturan with { BatasCapaian = BatasCapaian.Baku });
        if (!hasil.Tahun.Contains(Some.Tahun)) throw Tape.Discard();
        foreach (var wilayah in hasil.WilayahAtOrBelow("W0", Some.Tahun))
        {
            var konteks = new Konteks(hasil, new Titik(wilayah, Some.Tahun, triwulan), new PilihanLaporan());
            var calculator = new PenyumbangCalculator(konteks);
            foreach (var tujuan in konteks.Tujuan().Where(row => row.Capaian.HasValue))
            {
                var rincian = calculator.Of(tujuan)!;
                var shortfall = 100 - tujuan.Capaian.Value!.Value;
                Assert.Equal(shortfall, rincian.Poin);
                Assert.InRange(rincian.Penyumbang.Sum(one => one.Poin) - shortfall, -Tolerance, Tolerance);
                Assert.InRange(rincian.Penyumbang.Sum(one => one.Bagian) - 1, -Tolerance, Tolerance);
                Assert.All(rincian.Penyumbang, one => Assert.InRange(one.Kekurangan, 0, 100));
                Assert.Equal(
                    rincian.Penyumbang.Length, rincian.Penyumbang.DistinctBy(one => (one.Urutan, one.Kode)).Count());
            }
        }
    }

    /// <summary>The rows of a tujuan, without its last one, add up to its last one.</summary>
    [Law(200)]
    public void The_rows_of_a_tujuan_add_up_to_its_sum(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var hasil = dataset.Calculate();
        if (!hasil.Tahun.Contains(Some.Tahun)) throw Tape.Discard();
        var pilihan = new PilihanLaporan { Formulir = ["ringkasan"] };
        var tabel = hasil.Laporan("W0", triwulan: 4, pilihan: pilihan).Table("ringkasan-penyumbang");
        var (tujuan, poin) = (tabel.IndexOf("tujuan"), tabel.IndexOf("poin"));
        foreach (var group in tabel.Baris.GroupBy(row => row.Sel[tujuan].Teks))
        {
            var last = group.Last().Sel[poin].Nilai!.Value;
            var before = group.SkipLast(1).Select(row => row.Sel[poin].Nilai!.Value.Value!.Value).ToList();
            Assert.InRange(group.Count(row => row.Jenis == JenisBaris.Isi), 0, 10);
            // Points that differ only beyond the digits that count are equal, and stand in the order of definition.
            var order = before.Take(before.Count - 1).Select(Pembulatan.Trusted).ToList();
            Assert.Equal(before.Select(Pembulatan.Trusted).OrderDescending().Take(order.Count), order);
            if (last.Value is not { } sum) Assert.Empty(before);
            else Assert.InRange(before.Sum() - sum, -1e-15m, 1e-15m);
        }
    }
}
