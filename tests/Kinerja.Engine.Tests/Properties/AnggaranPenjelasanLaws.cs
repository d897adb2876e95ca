using Kinerja.Engine.Hasil;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Tests.Anggaran;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Properties.PenjelasanUji;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 15: the explanation of a figure of money, re-evaluated, gives the figure.</summary>
public sealed class AnggaranPenjelasanLaws
{
    [Law]
    public void The_explanation_of_money_re_evaluated_gives_its_numbers(Tape tape)
    {
        var triwulan = new Triwulan(1 + tape.Choose(4));
        var hasil = new AnggaranAcak(tape).Calculate();
        foreach (var row in hasil.Anggaran.Where(row => row.Triwulan == triwulan))
        {
            var langkah = hasil.Explain(row);
            AssertSteps(langkah);
            AssertProves(langkah, "pagu", row.Pagu);
            AssertProves(langkah, "realisasi_triwulan", row.RealisasiTriwulan);
            AssertProves(langkah, "realisasi", row.Realisasi);
            AssertProves(langkah, "serapan", row.Serapan);
            Assert.Equal(row.Capaian, Proof(langkah, "capaian").Hasil);
            AssertProves(langkah, "efisiensi", row.Efisiensi);
        }
    }

    /// <summary>The rows that an explanation adds are the reported ones; one row is one term.</summary>
    [Law]
    public void The_explanation_of_money_adds_reported_numbers_each_once(Tape tape)
    {
        var acak = new AnggaranAcak(tape);
        var hasil = acak.Calculate();
        foreach (var row in hasil.Anggaran.Where(row => row.Triwulan == Triwulan.IV))
        {
            var inputs = Proof(hasil.Explain(row), "pagu").Inputs;
            Assert.Equal(inputs.Length, inputs.Select(input => input.Asal).Distinct().Count());
            Assert.All(inputs, input => Assert.Contains(acak.Rows, baris =>
                input.Asal.StartsWith($"{baris.Wilayah}, {baris.Simpul}, ", StringComparison.Ordinal)
                && baris.PaguBerlaku == input.Nilai.Value));
        }
    }

    [Law]
    public void One_quarter_or_partition_alone_explains_as_the_whole_does(Tape tape)
    {
        var (acak, triwulan) = (new AnggaranAcak(tape), new Triwulan(1 + tape.Choose(4)));
        var whole = acak.Calculate();
        var alone = new HasilKinerja(new Hitungan(
            acak.Definisi(), acak.Aturan, acak.Data(), survei: null, keep: true, triwulan, wilayahPerPartition: 1,
            anggaran: acak.Anggaran()));
        Assert.Equal(Print(whole), Print(alone));

        List<string> Print(HasilKinerja hasil) =>
        [
            .. from row in hasil.Anggaran
               where row.Triwulan == triwulan
               from step in hasil.Explain(row)
               select $"{step.Nama}|{step.Ungkapan}|{step.Hasil}|{string.Join(";", step.Notes)}",
        ];
    }
}
