namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.16: rows without an approved status are held, not lost.</summary>
public sealed class StatusTests
{
    private const string Realisasi =
        "wilayah,indikator,tahun,triwulan,variabel,nilai,status\nX,,2022,1,a,1,Disetujui\nX,,2022,1,b,2,disetujui \n"
        + "X,,2022,2,a,5,Draf\nX,,2022,2,b,x,Draf\nX,,2022,3,a,x,Disetujui\nX,,2022,3,a,5,\nJumlah,,,,,9,\n";

    [Fact]
    public void Without_the_option_each_status_is_told_and_all_rows_are_used()
    {
        var folder = FolderUji.Read(("realisasi.csv", Realisasi));
        var told = Assert.Single(folder.Diagnostics, d => d.Code.Id == "KIN2027");
        Assert.Equal("status", told.Place.Column);
        Assert.Contains("memuat: Disetujui 3, Draf 2, (kosong) 1. Semua baris dipakai.", told.Message,
            StringComparison.Ordinal);
        Assert.Contains("StatusDipakai=Disetujui", told.Message, StringComparison.Ordinal);
        AssertAccount(folder, dipakai: 4, ditolak: 2, ditahan: 0);
    }

    [Theory]
    [InlineData("[\"Disetujui\"]")]
    [InlineData("[\" DISETUJUI \"]")]
    [InlineData("\"Disetujui\"")]
    public void With_the_option_the_other_rows_are_held(string used)
    {
        var folder = Read(Realisasi, used);
        Assert.DoesNotContain(folder.Diagnostics, d => d.Code.Id == "KIN2027");
        folder.AssertGalat("KIN2007", "realisasi.csv", 6, "nilai", "'x'");
        AssertAccount(folder, dipakai: 2, ditolak: 1, ditahan: 3);
        Assert.Equal(2, folder.Data!.SemuaRealisasi.Count());
        Assert.Contains("Disetujui", folder.Options.StatusDipakai!, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Several_status_may_be_used() =>
        AssertAccount(Read(Realisasi, "[\"Disetujui\", \"Draf\"]"), dipakai: 3, ditolak: 2, ditahan: 1);

    [Fact]
    public void A_file_without_the_column_is_used_whole()
    {
        var folder = Read(FolderUji.Realisasi, "[\"Disetujui\"]");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal((2, 2), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void Targets_and_surveys_are_held_too()
    {
        var folder = FolderUji.Read(
            ("kinerja.json", "{ \"Kinerja\": { \"StatusDipakai\": [\"Sah\"] } }"),
            ("target.csv", "indikator,tahun,target,status\nIK,2022,50,Sah\nIK,2023,60,Draf\n"),
            ("skm.csv", "wilayah,tahun,triwulan,u1,Status Verifikasi\nX,2022,1,4,Sah\nX,2022,1,1,Draf\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal([1, 0, 1], folder.Accounts.Select(akun => akun.Ditahan));
        Assert.Equal(2022, Assert.Single(folder.Data!.SemuaTarget).Tahun);
    }

    private static KinerjaFolder Read(string realisasi, string used) => FolderUji.Read(
        ("realisasi.csv", realisasi), ("kinerja.json", $"{{ \"Kinerja\": {{ \"StatusDipakai\": {used} }} }}"));

    private static void AssertAccount(KinerjaFolder folder, long dipakai, long ditolak, long ditahan)
    {
        var akun = Assert.Single(folder.Accounts);
        Assert.Equal((6, dipakai, ditolak, ditahan, 1),
            (akun.Dibaca, akun.Dipakai, akun.Ditolak, akun.Ditahan, akun.Dilewati));
    }
}
