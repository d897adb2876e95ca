using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Formats;

/// <summary>The rules of SPEC 8.4 about a file and its lines.</summary>
public sealed class LintBerkasTests
{
    private const string Target = "wilayah,indikator,tahun,triwulan,target\n";

    [Theory]
    [InlineData("Orang", "19 Desa", "Desa")]
    [InlineData("Orang", "\"(1.234,5 desa)\"", "desa")]
    [InlineData("Indeks", "\"85,5  %\"", "%")]
    [InlineData("%", "19Desa", "Desa")]
    public void A_target_in_another_satuan_is_told_once_and_used(string satuan, string target, string unit)
    {
        var folder = Read(satuan, $"X,IK,2022,,{target}\nX,IK,2022,1,{target}\nX,IK,2022,2,7\n");
        var peringatan = Assert.Single(folder.Diagnostics);
        Assert.Equal(
            (DataCodes.SatuanTargetBerbeda, "target.csv", 2, "target"),
            (peringatan.Code, peringatan.Place.File, peringatan.Place.Line, peringatan.Place.Column));
        Assert.StartsWith(
            $"Target bersatuan '{unit}', sedangkan satuan indikator 'IK' adalah '{satuan}'.", peringatan.Message,
            StringComparison.Ordinal);
        Assert.Equal((3, 3), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Theory]
    [InlineData("Orang", "19")]
    [InlineData("Orang", "19 orang")]
    [InlineData("Orang", "(19) Orang.")]
    [InlineData("Orang", "\"19,50\"")]
    [InlineData("Orang", "n/a")]
    [InlineData("Desa/Kelurahan", "19 Desa")]
    [InlineData("Persentase", "83.30 %")]
    [InlineData("", "19 Desa")]
    public void A_target_in_the_same_satuan_or_in_none_is_not(string satuan, string target) =>
        Assert.Empty(Read(satuan, $"X,IK,2022,,{target}\n").Diagnostics);

    [Fact]
    public void A_rejected_target_is_told_as_that_only() =>
        Assert.Equal(
            [DataCodes.KunciGanda],
            Read("Orang", "X,IK,2022,,19\nX,IK,2022,,19 Desa\n").Diagnostics.Select(d => d.Code));

    [Fact]
    public void A_variabel_of_no_use_is_told_at_its_first_row()
    {
        var folder = FolderUji.Read((
            "realisasi.csv", FolderUji.Realisasi + "X,IK,2022,1,c,1\nX,IK,2022,2,C ,1\n"));
        var peringatan = Assert.Single(folder.Calculate().Diagnostics.WithoutTargets());
        Assert.Equal(
            (DataCodes.VariabelTidakTerpakai, "realisasi.csv", 4, "variabel", "IK"),
            (peringatan.Code, peringatan.Place.File, peringatan.Place.Line, peringatan.Place.Column,
                peringatan.Place.Indikator));
    }

    private static KinerjaFolder Read(string satuan, string target) => FolderUji.Read(
        ("indikator.csv", $"kode,rumus,tipe,satuan\nIK,\"Persen(a, b)\",Kumulatif,{satuan}\n"),
            ("target.csv", Target + target));
}
