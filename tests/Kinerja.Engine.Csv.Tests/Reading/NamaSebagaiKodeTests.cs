namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.7: a name in a column of codes counts for the only one that bears it.</summary>
public sealed class NamaSebagaiKodeTests
{
    private const string Indikator =
        "kode,nama,rumus,tipe\nIK,Konflik selesai,a,Kumulatif\nS1,Sama,a,Kumulatif\nS2,Sama,a,Kumulatif\n";

    private const string Wilayah = "kode,nama\nX,Sokaraja\nY,Kalibagor\nZ1,Kembar\nZ2,kembar\n";
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";

    [Fact]
    public void A_unique_name_is_used_and_told_once_a_file()
    {
        var folder = Read(Header + "Sokaraja,IK,2022,1,a,1\nsokaraja,Konflik  Selesai,2022,2,a,2\nY,IK,2022,1,a,3\n",
            ("target.csv", "indikator,tahun,target\nKonflik selesai,2022,6\n"));
        Assert.Equal(
            [("KIN2026", "target.csv", "1 sel"), ("KIN2026", "realisasi.csv", "3 sel")],
            folder.Diagnostics.Select(d => (d.Code.Id, d.Place.File!, d.Message[..5])));
        Assert.Equal(
            [("X", 1), ("X", 2), ("Y", 1)],
            folder.Data!.SemuaRealisasi.Select(sel => (sel.Wilayah, sel.Triwulan.Nomor)).Order());
        Assert.All(folder.Accounts, akun => Assert.Equal(0, akun.Ditolak));
    }

    [Fact]
    public void A_doubled_name_is_rejected()
    {
        var folder = Read(Header + "Kembar,IK,2022,1,a,1\nX,Sama,2022,1,a,1\nX,IK,2022,1,a,1\n");
        Assert.Equal(
            [("KIN2003", 2, "wilayah"), ("KIN2004", 3, "indikator")],
            folder.Diagnostics.Select(d => (d.Code.Id, d.Place.Line ?? 0, d.Place.Column!)));
        Assert.Equal((3, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void A_code_wins_over_a_name()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Indikator), ("wilayah.csv", "kode,nama\nX,Y\nY,X\n"),
            ("realisasi.csv", Header + "X,IK,2022,1,a,1\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal("X", Assert.Single(folder.Data!.SemuaRealisasi).Wilayah);
    }

    [Fact]
    public void An_unknown_name_is_rejected() => Read(Header + "Sokaraya,IK,2022,1,a,1\nX,IK,2022,1,a,1\n")
        .AssertGalat("KIN2003", "realisasi.csv", 2, "wilayah", "'Sokaraya' tidak ada di wilayah.csv");

    [Fact]
    public void Names_stand_for_codes_in_a_survey_too()
    {
        var folder = Read(Header + "X,IK,2022,1,a,1\n", ("skm.csv", "wilayah,tahun,triwulan,u1\nSokaraja,2022,1,4\n"));
        var told = Assert.Single(folder.Diagnostics);
        Assert.Equal(("KIN2026", "skm.csv"), (told.Code.Id, told.Place.File));
        Assert.Equal(["X"], folder.Survei!.Wilayah);
    }

    private static KinerjaFolder Read(string realisasi, params (string Berkas, string Isi)[] files) => FolderUji.Read(
        [("indikator.csv", Indikator), ("wilayah.csv", Wilayah), ("realisasi.csv", realisasi), .. files]);
}
