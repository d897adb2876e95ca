using System.Globalization;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 17.1 to 17.3.</summary>
public sealed class RenstraLaws
{
    [Law]
    public void A_window_of_one_year_is_the_year(Tape tape)
    {
        var acak = new RenstraAcak(tape) { HasOnlyAnnualTargets = true };
        var aturan = acak.Aturan with { TargetTanpaTriwulan = TargetTanpaTriwulan.Tahunan };
        foreach (var tahun in acak.Calculate().Tahun)
        {
            var hasil = acak.Calculate(aturan with { Renstra = new MasaRenstra(tahun, tahun) });
            foreach (var row in hasil.Renstra)
            {
                if (row.Tahun != tahun)
                {
                    Assert.Equal(default, row.RealisasiRenstra);
                    continue;
                }
                var same = hasil.FindIndikator(row.Wilayah, row.KodeIndikator, tahun, row.Triwulan)!.Value;
                Assert.Equal(same.Realisasi, row.RealisasiRenstra);
                Assert.Equal(same.Capaian, row.CapaianAkhir);
                Assert.Equal((same.Target, same.TargetAtas), (row.TargetAkhir, row.TargetAkhirAtas));
                Assert.Equal(default, row.RealisasiRenstraLalu);
            }
        }
    }

    [Law]
    public void Figures_of_last_year_are_those_of_its_own_rows(Tape tape)
    {
        var acak = new RenstraAcak(tape);
        var hasil = acak.Calculate();
        Assert.Equal(hasil.Indikator.Select(Key), hasil.Renstra.Select(Key));
        var rows = hasil.Indikator.ToDictionary(Key);
        foreach (var row in hasil.Renstra)
        {
            var now = rows[Key(row)].Realisasi;
            // The default row is no row: its figures are missing.
            var same = rows.GetValueOrDefault(Key(row) with { Item3 = row.Tahun - 1 });
            var last = rows.GetValueOrDefault(Key(row) with { Item3 = row.Tahun - 1, Item4 = 4 });
            Assert.Equal(last.Realisasi, row.RealisasiTahunLalu);
            Assert.Equal(last.Tahun == 0 ? default : last.Capaian, row.CapaianTahunLalu);
            var change = now.HasValue && same.Realisasi.HasValue
                ? Nilai.Of(now.Number - same.Realisasi.Number) : now.HasValue ? same.Realisasi : now;
            Assert.Equal(change, row.Perubahan);
            if (!acak.Renstra.Contains(row.Tahun) || row.Tahun == acak.Renstra.Awal || last.Tahun == 0) continue;
            var window = hasil.FindRenstra(row.Wilayah, row.KodeIndikator, row.Tahun - 1, Triwulan.IV)!.Value;
            Assert.Equal(window.RealisasiRenstra, row.RealisasiRenstraLalu);
        }
    }

    /// <summary>A wilayah above others may have other pemikul in the window than in one of its tahun.</summary>
    [Law]
    public void The_window_of_a_count_at_a_leaf_is_the_sum_of_its_tahun(Tape tape)
    {
        var acak = new RenstraAcak(tape);
        acak.Dataset.Indikator.Add(Some.Indikator("CNT", "b"));
        acak.Dataset.Setelan.RemoveAll(setting => setting.Indikator is null);
        var above = acak.Dataset.Wilayah.Select(wilayah => wilayah.Induk).ToHashSet();
        var hasil = acak.Calculate();
        foreach (var row in hasil.Renstra.Where(row => row.KodeIndikator == "CNT" && !above.Contains(row.Wilayah)))
        {
            if (!acak.Renstra.Contains(row.Tahun)) continue;
            var parts = hasil.Tahun.Where(tahun => tahun >= acak.Renstra.Awal && tahun <= row.Tahun)
                .Select(tahun => hasil.FindIndikator(
                    row.Wilayah, "CNT", tahun, tahun < row.Tahun ? Triwulan.IV : row.Triwulan)?.Realisasi ?? default)
                .Where(part => part.HasValue).ToList();
            Assert.Equal(parts.Count == 0 ? null : parts.Sum(part => part.Number), row.RealisasiRenstra.Value);
        }
    }

    [Law]
    public void One_quarter_alone_and_partitions_give_the_rows_and_explanations_of_the_whole(Tape tape)
    {
        var triwulan = new Triwulan(1 + tape.Choose(4));
        var acak = new RenstraAcak(tape);
        var whole = acak.Calculate();
        var definisi = acak.Dataset.Definisi();
        var alone = new KinerjaEngine(definisi, acak.Aturan)
            .CalculateOnDemand(acak.Data(), acak.Survei(), threads: 2, triwulan: triwulan);
        var partitions = new HasilKinerja(new Hitungan(
            definisi, acak.Aturan, acak.Data(), acak.Survei(), keep: false, wilayahPerPartition: 1)
        { Threads = 3 });
        var wide = new HasilKinerja(new Hitungan(
            definisi, acak.Aturan, acak.Data(), acak.Survei(), keep: true, wide: -1));
        var expected = Print(whole, triwulan);
        Assert.Equal(expected, Print(alone, triwulan));
        Assert.Equal(expected, Print(partitions, triwulan));
        Assert.Equal(expected, Print(wide, triwulan));
        Assert.Equal(
            whole.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal),
            partitions.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal));
    }

    [Law]
    public void The_years_of_one_partition_on_three_threads_give_the_rows_and_diagnostics_of_one_thread(Tape tape)
    {
        var acak = new RenstraAcak(tape);
        var (definisi, data) = (acak.Dataset.Definisi(), acak.Data());
        var anggaran = new DataAnggaranBuilder();
        foreach (var wilayah in data.Wilayah)
        {
            foreach (var simpul in definisi.Simpul)
            {
                foreach (var tahun in data.Tahun)
                    anggaran.Add(new BarisAnggaran(wilayah, simpul.Kode, tahun, Pagu: tape.Choose(3), Tw1: 1));
            }
        }
        var money = anggaran.Build();
        var (one, three) = (Calculate(1), Calculate(3));
        Assert.Equal(1, three.PartitionCount);
        Assert.Equal(Cetak.All(one), Cetak.All(three));
        Assert.Equal(one.Diagnostics, three.Diagnostics);

        HasilKinerja Calculate(int threads) => new(new Hitungan(
            definisi, acak.Aturan, data, acak.Survei(), keep: true, anggaran: money)
        { Threads = threads });
    }

    private static (string, string, int, int) Key(HasilIndikator row) =>
        (row.Wilayah, row.KodeIndikator, row.Tahun, row.Triwulan.Nomor);

    private static (string, string, int, int) Key(HasilRenstra row) =>
        (row.Wilayah, row.KodeIndikator, row.Tahun, row.Triwulan.Nomor);

    private static List<string> Print(HasilKinerja hasil, Triwulan triwulan) =>
    [
        .. from row in hasil.Renstra
           where row.Triwulan == triwulan
           let own = string.Create(CultureInfo.InvariantCulture,
               $"{row.Wilayah} {row.KodeIndikator} {row.Tahun} {row.RealisasiTahunLalu} {row.CapaianTahunLalu} {row.Perubahan} {row.RealisasiRenstraLalu} {row.RealisasiRenstra} {row.TargetAkhir} {row.TargetAkhirAtas} {row.CapaianAkhir}")
           from text in hasil.Explain(row)
               .Select(step => $"{step.Nama}|{step.Ungkapan}|{step.Hasil}|{string.Join(";", step.Notes)}").Prepend(own)
           select text,
    ];
}
