using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Penjelasan;

/// <summary>SPEC 13: the explanation of a missing figure names the missing part.</summary>
public sealed class PenjelasanKosongTests
{
    [Fact]
    public void A_simpul_without_children_or_indikator_of_its_own_is_told()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(simpul: "P")],
            Simpul = [new("T", Jenjang.Tujuan), new("P", Jenjang.Program, "T")],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Quarters("jumlah", 5).Target("IK", 10).Build());
        Assert.Contains("Simpul ini tidak punya anak.", Notes("P", "capaian_turunan"));
        Assert.Contains("Simpul ini tidak punya indikator sendiri.", Notes("T", "capaian_indikator"));

        ImmutableArray<string> Notes(string simpul, string column) => Step(
            hasil.Explain(hasil.FindSimpul(Some.Wilayah, simpul, Some.Tahun, Triwulan.I)!.Value), column).Notes;
    }

    [Theory]
    [InlineData(20, 60, null, "Yang tunggal: 3 Tiga.")]
    [InlineData(null, 60, null, "Yang rentang: 2 Dua.")]
    public void A_target_of_the_other_kind_names_its_wilayah(int? one, int? two, int? three, string told)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah =
            [
                new("K"), new("1", "K") { Nama = "Satu" }, new("2", "K") { Nama = "Dua" },
                new("3", "K") { Nama = "Tiga" },
            ],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Quarters("1", null, "jumlah", 5)
            .Target("IK", 10, wilayah: "1", atas: one).Target("IK", 50, wilayah: "2", atas: two)
            .Target("IK", 9, wilayah: "3", atas: three).Build());
        var target = Step(hasil.Explain(hasil.FindIndikator("K", "IK", Some.Tahun, Triwulan.I)!.Value), "target");
        Assert.EndsWith(told, Assert.Single(target.Notes), StringComparison.Ordinal);
    }

    private static PenjelasanStep Step(ImmutableArray<PenjelasanStep> steps, string column) =>
        steps.Single(step => step.Kolom == column);
}
