using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Properties.PenjelasanUji;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 15, 17: the explanation of a figure of other tahun, re-evaluated, gives the figure.</summary>
public sealed class RenstraPenjelasanLaws
{
    [Law]
    public void The_explanation_of_other_tahun_re_evaluated_gives_its_numbers(Tape tape)
    {
        var triwulan = new Triwulan(1 + tape.Choose(4));
        var hasil = new RenstraAcak(tape).Calculate();
        foreach (var row in hasil.Renstra.Where(row => row.Triwulan == triwulan))
        {
            var langkah = hasil.Explain(row);
            AssertSteps(langkah);
            Assert.Equal(row.RealisasiTahunLalu, Proof(langkah, "realisasi_tahun_lalu").Hasil);
            Assert.Equal(row.CapaianTahunLalu, Proof(langkah, "capaian_tahun_lalu").Hasil);
            AssertProves(langkah, "perubahan", row.Perubahan);
            if (hasil.FindRenstra(row.Wilayah, row.KodeIndikator, row.Tahun - 1, Triwulan.IV) is null)
                AssertProves(langkah, "realisasi_renstra_lalu", row.RealisasiRenstraLalu);
            Assert.Equal(row.RealisasiRenstraLalu, Proof(langkah, "realisasi_renstra_lalu").Hasil);
            AssertProves(langkah, "realisasi_renstra", row.RealisasiRenstra);
            Assert.Equal(row.TargetAkhir, Proof(langkah, "target_akhir").Hasil);
            if (row.TargetAkhirAtas is { } atas) Assert.Equal(atas, Proof(langkah, "target_akhir_atas").Hasil.Value);
            else Assert.DoesNotContain(langkah, step => step.Kolom == "target_akhir_atas");
            AssertProves(langkah, "capaian_akhir", row.CapaianAkhir);
            Assert.All(langkah, step => Assert.True(step.Hasil.HasValue || step.Hasil.Alasan is not null));
        }
    }

    /// <summary>Every number that stands in no step before it is one that was reported or given.</summary>
    [Law]
    public void A_step_of_a_quarter_holds_a_reported_number(Tape tape)
    {
        var acak = new RenstraAcak(tape);
        var hasil = acak.Calculate();
        var reported = acak.Reported.ToHashSet();
        foreach (var row in hasil.Renstra.Where(row => row.Triwulan == Triwulan.IV))
        {
            foreach (var step in hasil.Explain(row).Where(step => step.Inputs.Any(input => input.Nama == "tw1")))
            {
                if (step.Nama.Contains("hari_kerja", StringComparison.Ordinal)
                    || step.Kolom is not null || step.Nama.StartsWith("skm", StringComparison.Ordinal)) continue;
                Assert.All(
                    step.Inputs.Where(input => input.Dari is null && input.Nama != "banyak"),
                    input => Assert.Contains(input.Nilai.Value!.Value, reported));
            }
        }
    }
}
