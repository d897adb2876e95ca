namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 17.2: a blank tahun is the end of the renstra.</summary>
public sealed class TargetTanpaTahunTests
{
    private const string Header = "indikator,tahun,triwulan,target\n";

    /// <summary>A row without a number and without a tahun would be a heading (SPEC 10.9).</summary>
    [Fact]
    public void A_bad_target_is_told()
    {
        var folder = FolderUji.Read(("target.csv", Header + "IK,2022,,80\nIK,,,delapan puluh\n"));
        folder.AssertGalat("KIN2007", "target.csv", 3, "target", "'delapan puluh' bukan angka.");
        Assert.Equal((2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Ditolak));
    }

    [Theory]
    [InlineData("Sasaran 1,,,\n")]
    [InlineData("Sasaran 1,,,-\n")]
    [InlineData(",,,Camat Sokaraja\n")]
    public void A_row_with_no_text_for_a_number_or_no_indikator_is_a_heading(string row)
    {
        var folder = FolderUji.Read(("target.csv", Header + "IK,2022,,80\n" + row));
        Assert.Empty(folder.Galat());
        Assert.Equal((1, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dilewati));
    }

    /// <summary>A diagnostic names the kode as the definition spells it.</summary>
    [Fact]
    public void An_unused_target_names_its_indikator()
    {
        var unused = FolderUji.Read(("target.csv", Header + "ik,2022,,80\nik,,,90\n")).Calculate().Diagnostics;
        Assert.Equal("IK", Assert.Single(unused, one => one.Code.Id == "KIN3032").Place.Indikator);
    }
}
