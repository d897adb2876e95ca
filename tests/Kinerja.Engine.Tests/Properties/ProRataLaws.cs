using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 5.1: of an annual target, n quarters of four count s.d. TW n, where targets are sums.</summary>
public sealed class ProRataLaws
{
    private static readonly string[] Sums =
    [
        "jumlah", "(a + b) / 2", "if(a > b, a, b)", "JikaKosong(a, b) * 2", "a - b * hari_kerja_efektif",
        "a / 2 + Max(b, 1)",
    ];

    [Law]
    public void ProRata_takes_n_quarters_of_an_annual_target_of_a_sum_and_changes_no_other(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var annual = Rows(dataset, TargetTanpaTriwulan.Tahunan);
        var rows = Rows(dataset, TargetTanpaTriwulan.ProRata);
        Assert.Equal(annual.Count, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var (before, row, n) = (annual[i], rows[i], rows[i].Triwulan.Nomor);
            Assert.Equal(before.Realisasi, row.Realisasi);
            if (before.DasarTarget == DasarTarget.Tahunan && n < 4 && IsSum(dataset, row.Indikator))
            {
                Assert.Equal(DasarTarget.ProRata, row.DasarTarget);
                Assert.Equal(before.Target.Value * n / 4, row.Target.Value);
                Assert.Equal(before.TargetAtas * n / 4, row.TargetAtas);
            }
            else
            {
                Assert.Equal(before.DasarTarget, row.DasarTarget);
                // A derived target follows from the targets below, which may be ProRata.
                if (before.DasarTarget == DasarTarget.Turunan && n < 4 && IsSum(dataset, row.Indikator)) continue;
                Assert.Equal(before.Target, row.Target);
                Assert.Equal(before.TargetAtas, row.TargetAtas);
                Assert.Equal(before.Capaian, row.Capaian);
            }
        }
    }

    /// <summary>Where all targets are annual, derived ones are n quarters of four too: a sum of parts.</summary>
    [Law]
    public void A_derived_sum_of_annual_targets_is_n_quarters_of_four(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        dataset.Targets.RemoveAll(target => target.Triwulan is not null);
        var annual = Rows(dataset, TargetTanpaTriwulan.Tahunan);
        var rows = Rows(dataset, TargetTanpaTriwulan.ProRata);
        for (var i = 0; i < rows.Count; i++)
        {
            var (target, n) = (annual[i].Target.Value, rows[i].Triwulan.Nomor);
            if (!IsSum(dataset, rows[i].Indikator)) n = 4;
            Assert.Equal(annual[i].Target.Alasan, rows[i].Target.Alasan);
            if (target is not { } whole) continue;
            Assert.InRange(rows[i].Target.Value!.Value - (whole * n / 4), -1e-15m, 1e-15m);
        }
    }

    private static List<HasilIndikator> Rows(DatasetAcak dataset, TargetTanpaTriwulan tanpa) =>
        [.. dataset.Calculate(dataset.Aturan with { TargetTanpaTriwulan = tanpa }).Indikator];

    /// <summary>
    /// Written again from SPEC 5.1 and 7.2: a count whose default agregasi is the sum, whatever agregasi is given.
    /// </summary>
    private static bool IsSum(DatasetAcak dataset, Indikator indikator)
    {
        var isRerata = indikator.Rumus.Variables.All(variabel => dataset.Setelan.Exists(setelan =>
            setelan.Indikator == indikator.Kode && setelan.Variabel == variabel && setelan.Sifat == Sifat.Rerata));
        return indikator.Tipe is TipePerhitungan.Kumulatif or TipePerhitungan.KumulatifNegatif
            && Sums.Contains(indikator.Rumus.ToString()) && indikator.Satuan == "Dokumen" && !isRerata;
    }
}
