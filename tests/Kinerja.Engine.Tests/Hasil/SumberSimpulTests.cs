using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Hasil;

/// <summary>SPEC 6.2: the source of a capaian.</summary>
public sealed class SumberSimpulTests
{
    [Theory]
    [InlineData(SumberCapaian.AnakDulu, false, 25)]
    [InlineData(SumberCapaian.IndikatorDulu, true, 50)]
    [InlineData(SumberCapaian.HanyaAnak, null, null)] // the child has no child
    [InlineData(SumberCapaian.HanyaIndikator, true, 50)]
    public void A_simpul_knows_which_source_its_capaian_is_from(
        SumberCapaian sumber, bool? isOwn, int? capaian)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("own", "x", simpul: "T"), Some.Indikator("below", "x", simpul: "S")],
            Simpul = [new Simpul("T", Jenjang.Tujuan), new Simpul("S", Jenjang.Sasaran, "T")],
        });
        var data = new DataKinerjaBuilder().Quarters("x", 5).Target("own", 10).Target("below", 20).Build();
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { SumberCapaian = sumber }).Calculate(data);
        var row = hasil.FindSimpul(Some.Wilayah, "T", Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal((isOwn, (decimal?)capaian), (row.IsDariIndikator, row.Capaian.Value));
        Assert.Null(default(HasilSimpul).IsDariIndikator);
    }
}
