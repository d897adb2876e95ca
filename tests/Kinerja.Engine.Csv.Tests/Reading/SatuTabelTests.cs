namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.8: targets beside realisasi, numerator and denominator, and wide files of targets.</summary>
public sealed class SatuTabelTests
{
    private const string Definisi =
        "kode,rumus,tipe\nIK,a,Kumulatif\nR1,\"Persen(a, b)\",Kumulatif\nR2,b / c * 100,Kumulatif\n"
        + "R3,a / b,Kumulatif\n";

    [Fact]
    public void One_row_holds_targets_and_realisasi_of_all_quarters()
    {
        var folder = Read("wilayah,indikator,tahun,target_tw1,target_tw2,target_tw3,target_tw4,realisasi_tw1,"
            + "realisasi_tw2,realisasi_tw3,realisasi_tw4,target_tahunan\nX,IK,2022,1,2,3,4,5,6,7,8,10\n");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal([(0, 10), (1, 1), (2, 2), (3, 3), (4, 4)], Targets(folder));
        Assert.Equal([(1, 5), (2, 6), (3, 7), (4, 8)], Realisasi(folder));
        AssertAccount(folder, dibaca: 1, dipakai: 1);
    }

    [Fact]
    public void One_row_holds_the_target_and_the_realisasi_of_its_quarter()
    {
        var folder = Read("wilayah,indikator,tahun,triwulan,target,realisasi,target_tahunan\n"
            + "X,IK,2022,1,2,5,10\nX,IK,2022,2,3,6,10\n");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal([(0, 10), (1, 2), (2, 3)], Targets(folder));
        Assert.Equal([(1, 5), (2, 6)], Realisasi(folder));
    }

    [Fact]
    public void An_annual_target_that_is_repeated_is_no_duplicate_and_another_one_is_rejected_alone()
    {
        var folder = Read("wilayah,indikator,tahun,triwulan,realisasi,target_tahunan\n"
            + "X,IK,2022,1,5,10\nX,IK,2022,2,6,\"10,0\"\nX,IK,2022,3,7,12\nX,IK,2022,4,8,10\n");
        folder.AssertGalat("KIN2011", "realisasi.csv", 4, "target_tahunan", "'IK'");
        Assert.Equal([(0, 10)], Targets(folder));
        Assert.Equal([(1, 5), (2, 6), (3, 7), (4, 8)], Realisasi(folder));
        AssertAccount(folder, dibaca: 4, dipakai: 4);
    }

    [Theory]
    [InlineData("Tolak")]
    [InlineData("Terakhir")]
    [InlineData("Jumlahkan")]
    public void An_annual_target_of_the_file_of_targets_may_be_repeated_beside_realisasi(string ganda)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Definisi), ("kinerja.json", $$"""{ "Kinerja": { "DataGanda": "{{ganda}}" } }"""),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,realisasi,target_tahunan\nX,IK,2022,1,5,10\n"
                + "Y,IK,2022,1,5,80-90\n"),
            ("target.csv", "wilayah,indikator,tahun,target\nX,IK,2022,10.0\nY,IK,2022,80-90\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal([(0, 10), (0, 80)], Targets(folder));
    }

    /// <summary>Two units of one wilayah repeat theirs in every quarter.</summary>
    [Fact]
    public void Repeated_annual_targets_are_added_once_each_under_Jumlahkan()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Definisi), ("kinerja.json", """{ "Kinerja": { "DataGanda": "Jumlahkan" } }"""),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,realisasi,target_tahunan\nX,IK,2022,1,5,10\n"
                + "X,IK,2022,2,5,10\nX,IK,2022,1,5,20\nX,IK,2022,2,5,20\nX,IK,2022,1,5,30\n"));
        Assert.Equal([(0, 60)], Targets(folder));
    }

    [Fact]
    public void Another_annual_target_than_that_of_the_file_of_targets_is_rejected_alone()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Definisi), ("target.csv", "wilayah,indikator,tahun,target\nX,IK,2022,80-90\n"),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,realisasi,target_tahunan\nX,IK,2022,1,5,80\n"));
        folder.AssertGalat("KIN2011", "realisasi.csv", 2, "target_tahunan", "'IK'");
        Assert.Equal([(1, 5)], Realisasi(folder));
    }

    [Fact]
    public void A_blank_target_is_no_target_row()
    {
        var folder = Read(
            "wilayah,indikator,tahun,triwulan,target,realisasi\nX,IK,2022,1,,5\nX,IK,2022,2,-,6\nX,IK,2022,3,9,7\n");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal([(3, 9)], Targets(folder));
        AssertAccount(folder, dibaca: 3, dipakai: 3);
    }

    /// <summary>The rumus of R1 has two variabel, which only a realisasi needs.</summary>
    [Theory]
    [InlineData("wilayah,indikator,tahun,target_tw1,target_tw2,tw1,tw2\nX,R1,2022,50,60,,\n")]
    [InlineData("wilayah,indikator,tahun,target_tw1,target_tw2\nX,R1,2022,50,60\n")]
    [InlineData("wilayah,indikator,tahun,triwulan,target,realisasi\nX,R1,2022,1,50,\nX,R1,2022,2,60,-\n")]
    [InlineData("wilayah,indikator,tahun,triwulan,target\nX,R1,2022,1,50\nX,R1,2022,2,60\n")]
    public void A_row_of_targets_needs_no_variabel(string isi)
    {
        var folder = Read(isi);
        Assert.Empty(folder.Diagnostics);
        Assert.Equal([(1, 50), (2, 60)], Targets(folder));
    }

    [Fact]
    public void The_target_of_a_row_stays_when_its_realisasi_is_refused()
    {
        var folder = Read("wilayah,indikator,tahun,triwulan,target,realisasi\nX,R1,2022,1,50,40\n");
        folder.AssertGalat("KIN2028", "realisasi.csv", 2, "nilai", "a, b");
        Assert.Equal([(1, 50)], Targets(folder));
        AssertAccount(folder, dibaca: 1, dipakai: 1);
    }

    [Theory]
    [InlineData("R1", "a", "b")]
    [InlineData("R2", "b", "c")]
    public void Numerator_and_denominator_are_the_variabel_of_a_percentage(string indikator, string above, string below)
    {
        var folder = Read("wilayah,indikator,tahun,triwulan,Pembilang (X),Penyebut (Y)\n"
            + $"X,{indikator},2022,1,3,4\n");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(
            [(above, 3m), (below, 4m)],
            folder.Data!.SemuaRealisasi.Select(sel => (sel.Variabel, sel.Nilai!.Value)).Order());
    }

    [Fact]
    public void Numerator_and_denominator_may_stand_per_quarter()
    {
        var folder = Read("wilayah,indikator,tahun,pembilang_tw1,penyebut_tw1,pembilang_tw2,penyebut_tw2\n"
            + "X,R1,2022,1,2,3,4\n");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(
            [("a", 1, 1m), ("a", 2, 3m), ("b", 1, 2m), ("b", 2, 4m)],
            folder.Data!.SemuaRealisasi.Select(sel => (sel.Variabel, sel.Triwulan.Nomor, sel.Nilai!.Value)).Order());
    }

    [Theory]
    [InlineData("IK")]
    [InlineData("R3")]
    public void Any_other_rumus_refuses_them(string indikator)
    {
        var folder = Read($"wilayah,indikator,tahun,triwulan,pembilang,penyebut\nX,{indikator},2022,1,3,4\n"
            + "X,R1,2022,1,3,4\n");
        folder.AssertGalat("KIN2034", "realisasi.csv", 2, "pembilang", $"'{indikator}'");
        AssertAccount(folder, dibaca: 2, dipakai: 1);
    }

    [Theory]
    [InlineData("indikator,tahun,tw1,tw2,tw3,tw4\nIK,2022,1,2,3,4\n", 0)]
    [InlineData("indikator,tahun,target,tw1,tw2,tw3,tw4\nIK,2022,10,1,2,3,4\n", 10)]
    [InlineData("Indikator;Tahun;Target Tahunan;Target TW I;Target TW II;Target TW III;Target TW IV\n"
        + "IK;2022;10;1;2;3;4\n", 10)]
    [InlineData("Indikator;Tahun;Target;;;\n;;TW I;TW II;TW III;TW IV\nIK;2022;1;2;3;4\n", 0)]
    public void Targets_may_be_wide_by_quarter(string isi, int annual)
    {
        var folder = FolderUji.Read(("indikator.csv", Definisi), ("target.csv", isi));
        Assert.Empty(folder.Galat());
        (int, int)[] quarters = [(1, 1), (2, 2), (3, 3), (4, 4)];
        Assert.Equal(annual == 0 ? quarters : [(0, annual), .. quarters], Targets(folder));
    }

    [Theory]
    [InlineData("indikator,target_2022,target_2023\nIK,5,6\n")]
    [InlineData("indikator,2022,2023\nIK,5,6\n")]
    [InlineData("Indikator;Target 2022;target 2023\nIK;5;6\n")]
    [InlineData("Indikator;Target;\n;2022;2023\nIK;5;6\n")]
    public void Targets_may_be_wide_by_year(string isi)
    {
        var folder = FolderUji.Read(("indikator.csv", Definisi), ("target.csv", isi));
        Assert.Empty(folder.Galat());
        Assert.Equal(
            [(2022, 5m), (2023, 6m)], folder.Data!.SemuaTarget.Select(sel => (sel.Tahun, sel.Target!.Value)).Order());
    }

    private static KinerjaFolder Read(string realisasi) =>
        FolderUji.Read(("indikator.csv", Definisi), ("realisasi.csv", realisasi));

    private static IEnumerable<(int, int)> Targets(KinerjaFolder folder) => folder.Data!.SemuaTarget
        .Select(sel => (sel.Triwulan?.Nomor ?? 0, (int)sel.Target!.Value)).Order();

    private static IEnumerable<(int, int)> Realisasi(KinerjaFolder folder) => folder.Data!.SemuaRealisasi
        .Select(sel => (sel.Triwulan.Nomor, (int)sel.Nilai!.Value)).Order();

    private static void AssertAccount(KinerjaFolder folder, long dibaca, long dipakai)
    {
        var akun = Assert.Single(folder.Accounts);
        Assert.Equal((dibaca, dipakai), (akun.Dibaca, akun.Dipakai));
    }
}
